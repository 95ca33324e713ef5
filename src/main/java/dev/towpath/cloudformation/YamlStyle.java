package dev.towpath.cloudformation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * How a text is written so that YAML 1.1, which CloudFormation reads, takes it for a text. The
 * emitter speaks YAML 1.2, where {@code yes}, {@code 0123} and {@code 10:30} are texts without
 * quotes; it falls back to quotes by itself where the text's signs ask for them.
 */
public final class YamlStyle {
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  /** Begins like a word or path, or is a block of IPv4 addresses. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}/_$][^\\n]*|[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}");

  /** Control signs, and the line ends that YAML 1.1 has beside the line feed. */
  private static final Pattern ESCAPED =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029\\u00a0&&[^\\n]]");

  private YamlStyle() {}

  /** The style of a value. */
  public static ScalarStyle of(String text) {
    if (ESCAPED.matcher(text).find()) {
      return ScalarStyle.DOUBLE_QUOTED;
    }
    if (text.contains("\n")) {
      return isBlock(text) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
    }
    boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain ? ScalarStyle.PLAIN : ScalarStyle.SINGLE_QUOTED;
  }

  /**
   * Whether a literal block can hold the lines. After more than one line end, the blank line before
   * the next resource would belong to the text.
   */
  private static boolean isBlock(String text) {
    return !Character.isWhitespace(text.charAt(0)) && !text.endsWith("\n\n");
  }

  /** The style of a key, which stays on one line. */
  public static ScalarStyle ofKey(String text) {
    ScalarStyle style = of(text);
    return style == ScalarStyle.LITERAL ? ScalarStyle.DOUBLE_QUOTED : style;
  }
}
