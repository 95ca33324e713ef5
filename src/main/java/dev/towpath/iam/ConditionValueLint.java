package dev.towpath.iam;

import dev.towpath.iam.Lints.Placed;
import dev.towpath.iam.Operator.Family;
import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the values of one key in a condition.
 *
 * @param key in lower case
 * @param variables whether the policy's version knows policy variables
 */
record ConditionValueLint(Operator operator, String key, boolean variables, Lints lints) {
  private static final List<IpRange> PRIVATE =
      List.of(
          range("10.0.0.0/8"),
          range("172.16.0.0/12"),
          range("192.168.0.0/16"),
          range("100.64.0.0/10"),
          range("169.254.0.0/16"),
          range("127.0.0.0/8"),
          range("fc00::/7"));

  private static IpRange range(String text) {
    return IpRange.parse(text).orElseThrow();
  }

  void check(List<Json> values, String path) {
    List<Placed> texts = new ArrayList<>();
    for (Json value : values) {
      value.asText().ifPresent(text -> texts.add(new Placed(text, path)));
    }
    for (Placed value : texts) {
      boolean variable = value.text().contains("${");
      if (variable && !takesVariables()) {
        lints.error("INVALID_VARIABLE_FOR_OPERATOR", path, operator.awsName());
      } else if (variable) {
        new VariableLint(variables, lints).check(value);
      } else {
        type(value);
        format(value);
      }
    }
    if (key.equals("aws:sourceip") && operator.family() == Family.IP_ADDRESS) {
      privateAddresses(texts, path);
    }
  }

  private boolean takesVariables() {
    return operator.family() == Family.STRING || operator.family() == Family.ARN;
  }

  private void type(Placed value) {
    String text = value.text();
    switch (operator.family()) {
      case BOOL, NULL -> {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
          lints.warning("TYPE_MISMATCH_BOOLEAN", value.path(), text);
        }
      }
      case NUMERIC -> {
        if (Comparison.number(text).isEmpty()) {
          lints.warning("TYPE_MISMATCH_NUMBER", value.path(), text);
        }
      }
      case DATE -> date(value);
      case IP_ADDRESS -> address(value);
      case BINARY -> {
        if (!isBase64(text)) {
          lints.warning("TYPE_MISMATCH_STRING", value.path(), text);
        }
      }
      case STRING, ARN -> {}
    }
  }

  private void date(Placed value) {
    String text = value.text();
    if (Comparison.instant(text).isEmpty()) {
      lints.warning("TYPE_MISMATCH_DATE", value.path(), text);
    } else if (text.length() == 4) {
      lints.warning("INVALID_DATE_VALUE", value.path(), text);
    }
  }

  private void address(Placed value) {
    Optional<IpRange> range = IpRange.parse(value.text());
    if (range.isEmpty()) {
      lints.warning("TYPE_MISMATCH_IP_RANGE", value.path(), value.text());
    } else if (range.get().hasHostBits()) {
      lints.suggestion("IMPROVE_IP_RANGE", value.path(), value.text());
    }
  }

  private static boolean isBase64(String text) {
    try {
      Base64.getDecoder().decode(text);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private void format(Placed value) {
    String text = value.text();
    boolean wildcard = Characters.hasWildcard(text);
    if (wildcard && operator.family() == Family.STRING && !operator.takesWildcards()) {
      lints.warning("WILDCARD_WITHOUT_LIKE_OPERATOR", value.path(), text, operator.awsName());
    } else if (!wildcard && operator.family() == Family.STRING) {
      id(value, "aws:sourcevpc", "vpc-", "INVALID_VPC_FORMAT");
      id(value, "aws:sourcevpce", "vpce-", "INVALID_VPCE_FORMAT");
    }
  }

  private void id(Placed value, String ofKey, String prefix, String lint) {
    if (!key.equals(ofKey)) {
      return;
    }
    String text = value.text();
    String rest = text.startsWith(prefix) ? text.substring(prefix.length()) : "";
    boolean valid =
        (rest.length() == 8 || rest.length() == 17)
            && rest.chars().allMatch(Characters::isLetterOrDigit);
    if (!valid) {
      lints.error(lint, value.path(), text);
    }
  }

  /** AWS sees a caller's public address, or through an endpoint none, so private ones never fit. */
  private void privateAddresses(List<Placed> values, String path) {
    long inside = values.stream().filter(value -> isPrivate(value.text())).count();
    String id = operator.isNegated() ? "PRIVATE_NOTIPADDRESS" : "PRIVATE_IP_ADDRESS";
    if (inside > 0 && inside == values.size()) {
      lints.error(id, path);
    } else if (inside > 0) {
      lints.suggestion(id + "_SUBSET", path);
    }
  }

  private static boolean isPrivate(String text) {
    return IpRange.parse(text)
        .filter(range -> PRIVATE.stream().anyMatch(block -> block.contains(range)))
        .isPresent();
  }
}
