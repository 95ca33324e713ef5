package dev.towpath.cloudformation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names as the words that logical ids are made of. */
public final class Words {
  private static final Pattern WORD =
      Pattern.compile("[A-Z]+(?![a-z])[0-9]*|[A-Za-z]?[a-z0-9]+|[A-Z]");
  private static final int LONGEST = 100;

  private Words() {}

  /** The words of a name; letters outside ASCII lose their accents or vanish. */
  static List<String> of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return new ArrayList<>(WORD.matcher(plain).results().map(MatchResult::group).toList());
  }

  /** The words joined, each with a capital first letter, as in {@code PublicSubnetA}. */
  static String joined(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return out.length() > LONGEST ? out.substring(0, LONGEST) : out.toString();
  }

  /** The name as one word. */
  public static String joined(String name) {
    return joined(of(name));
  }
}
