package dev.towpath.account.share;

import dev.towpath.model.Home;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces what tells whose a design is in one text, and remembers what stood for what. */
final class Replacing {
  /** Words as people see them: of a camel-cased text each part. */
  static final Pattern WORD =
      Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{Nd}+|\\p{L}+");

  private static final Pattern PART =
      Pattern.compile(
          "(?<variable>\\$\\{[a-z]+:[^}]*})"
              + "|(?<uuid>\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b)"
              + "|(?<id>(?<![a-z-])(?:"
              + String.join("|", AwsIds.PREFIXES)
              + ")[0-9a-f]{8,17}\\b)"
              + "|(?<address>\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?\\b)"
              + "|(?<address6>(?<![\\w:])(?=[0-9a-fA-F:]*[0-9a-fA-F])(?=[0-9a-fA-F]*:[0-9a-fA-F]*:)"
              + "[0-9a-fA-F:]+(?:/\\d{1,3})?(?![\\w:]))"
              + "|(?<account>(?<!\\d)\\d{12}(?!\\d))"
              + "|(?<region>\\b(?:us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:gov-)?(?:north|south|east|west|"
              + "central|northeast|northwest|southeast|southwest)-\\d[a-z]?\\b)"
              + "|(?<word>"
              + WORD.pattern()
              + ")");

  private final Secret secret;
  private final Words words;
  private final Addresses addresses;
  private final Set<String> kept;
  private final Map<String, String> others = new LinkedHashMap<>();
  private final Map<String, String> backwards = new HashMap<>();

  Replacing(Secret secret, Words words, Set<String> kept) {
    this.secret = secret;
    this.words = words;
    this.kept = kept;
    addresses = new Addresses(secret);
  }

  /** What stands for what, by the original. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>(words.standIns());
    all.putAll(others);
    return all;
  }

  /** The text with everything in it replaced that may be a name. */
  String names(String text) {
    Matcher matcher = PART.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(out, Matcher.quoteReplacement(part(matcher)));
    }
    return matcher.appendTail(out).toString();
  }

  private String part(Matcher m) {
    if (m.group("region") != null) {
      return m.group();
    }
    if (m.group("variable") != null) {
      return variable(m.group());
    }
    if (m.group("uuid") != null) {
      return hex(m.group());
    }
    if (m.group("id") != null) {
      int digits = m.group().lastIndexOf('-') + 1;
      return kept.contains(m.group())
          ? m.group()
          : m.group().substring(0, digits) + hex(m.group().substring(digits));
    }
    if (m.group("address") != null || m.group("address6") != null) {
      Optional<String> address = addresses.of(m.group());
      address.ifPresent(standIn -> others.put(m.group(), standIn));
      return address.orElseGet(m::group);
    }
    return m.group("account") != null ? account(m.group()) : word(m.group());
  }

  /** A variable of a policy: the key stays, a tag's name and a default after it do not. */
  private String variable(String text) {
    int end = text.indexOf('/');
    int comma = text.indexOf(',');
    int cut = end < 0 || comma >= 0 && comma < end ? comma : end;
    return cut < 0 ? text : text.substring(0, cut + 1) + tail(text.substring(cut + 1));
  }

  private String tail(String text) {
    return text.startsWith("aws:") ? text : names(text);
  }

  /** A tag's name; that of AWS's own tags stays. */
  String tagKey(String key) {
    return key.equals("Name") || key.startsWith("aws:") ? key : names(key);
  }

  /** Whether the text is one that is the same for everybody. */
  boolean isKept(String text) {
    return kept.contains(text);
  }

  /** Gives hexadecimal digits of one length stand-ins in the same order. */
  void inOrder(Set<String> digits) {
    Set<String> fresh = new TreeSet<>();
    for (int attempt = 0; fresh.size() < digits.size(); attempt++) {
      String one = digits.iterator().next();
      String noise = HexFormat.of().formatHex(secret.of("order " + attempt, one));
      fresh.add(noise.substring(0, one.length()));
    }
    Iterator<String> standIns = fresh.iterator();
    new TreeSet<>(digits).forEach(one -> remember(one, standIns.next()));
  }

  /** Lets a stand-in stand for a text from now on. */
  void remember(String original, String standIn) {
    if (backwards.putIfAbsent(standIn, original) == null) {
      others.put(original, standIn);
    }
  }

  /** Numbers of two digits tell nothing; those of AWS's ids are longer. */
  private String word(String word) {
    boolean number = Character.isDigit(word.charAt(0));
    return number && word.length() < 4 ? word : words.of(word);
  }

  /** The account that new designs begin with is nobody's. */
  String account(String account) {
    if (account.equals(Home.DEFAULT.account())) {
      return account;
    }
    return remembered(
        account,
        attempt -> {
          StringBuilder digits = new StringBuilder("9");
          byte[] noise = secret.of("account " + attempt, account);
          for (int i = 1; i < 12; i++) {
            digits.append(Math.floorMod(noise[i], 10));
          }
          return digits.toString();
        });
  }

  /** Hexadecimal digits, as many and with dashes where they were. */
  private String hex(String digits) {
    return remembered(
        digits,
        attempt -> {
          String noise = HexFormat.of().formatHex(secret.of("hex " + attempt, digits));
          StringBuilder out = new StringBuilder();
          for (int i = 0; i < digits.length(); i++) {
            out.append(digits.charAt(i) == '-' ? '-' : noise.charAt(i % noise.length()));
          }
          return out.toString();
        });
  }

  private String remembered(String original, java.util.function.IntFunction<String> attempts) {
    String known = others.get(original);
    int attempt = 0;
    while (known == null) {
      String candidate = attempts.apply(attempt++);
      if (backwards.putIfAbsent(candidate, original) == null) {
        known = candidate;
        others.put(original, known);
      }
    }
    return known;
  }

  /** The words of a text that may be replaced, in lower case. */
  static Set<String> wordsOf(String text) {
    Set<String> found = new java.util.TreeSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return found;
  }
}
