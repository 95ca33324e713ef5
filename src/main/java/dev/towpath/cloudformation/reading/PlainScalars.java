package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a scalar means: YAML 1.1, which CloudFormation reads, where {@code yes} is true and {@code
 * 017} is 15. Dates stay texts, as in CloudFormation; so do numbers to the base of sixty.
 */
final class PlainScalars {
  /** The tag of what is a text, whatever it looks like. */
  static final String TEXT_TAG = "tag:yaml.org,2002:str";

  private static final Set<String> TRUE =
      Set.of("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON");
  private static final Set<String> FALSE =
      Set.of("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF");
  private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?(0|[1-9][0-9_]*)");
  private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0x[0-9a-fA-F_]+");
  private static final Pattern FRACTION =
      Pattern.compile("[-+]?([0-9][0-9_]*)\\.[0-9_]*([eE][-+]?[0-9]{1,3})?");
  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");

  /** A longer number is no number that anybody wrote. */
  private static final int LONGEST = 100;

  private PlainScalars() {}

  /** The value of a scalar, its tag aside. */
  static Json of(Node.Scalar scalar) {
    String text = scalar.value();
    boolean isText = scalar.tag().filter(TEXT_TAG::equals).isPresent();
    return scalar.style() != Node.Style.PLAIN || isText ? Json.of(text) : plain(text);
  }

  private static Json plain(String text) {
    if (NULL.contains(text)) {
      return new Json.Nul();
    }
    if (TRUE.contains(text) || FALSE.contains(text)) {
      return Json.of(TRUE.contains(text));
    }
    boolean mayBeNumber = text.length() <= LONGEST && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
    return mayBeNumber ? number(text) : Json.of(text);
  }

  private static Json number(String text) {
    String digits = text.replace("_", "");
    if (DECIMAL.matcher(text).matches()) {
      return new Json.Num(new BigDecimal(digits));
    }
    if (OCTAL.matcher(text).matches()) {
      return new Json.Num(new BigDecimal(new BigInteger(digits, 8)));
    }
    if (HEXADECIMAL.matcher(text).matches()) {
      return new Json.Num(new BigDecimal(new BigInteger(digits.replaceFirst("0x", ""), 16)));
    }
    boolean fraction = FRACTION.matcher(text).matches() || JSON_NUMBER.matcher(text).matches();
    return fraction ? new Json.Num(new BigDecimal(digits)) : Json.of(text);
  }
}
