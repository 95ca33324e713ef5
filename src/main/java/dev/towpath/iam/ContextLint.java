package dev.towpath.iam;

import dev.towpath.model.Json;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Looks for condition keys that do not say there what they seem to.
 *
 * @param allows whether the statement allows
 */
record ContextLint(PolicyType type, boolean allows, Lints lints) {
  /** In the policy of a resource they say what the resource is already. */
  private static final Set<String> OF_RESOURCE =
      Set.of("aws:resourceaccount", "aws:resourceorgid", "aws:resourceorgpaths");

  /** A service that calls for itself has none of them. */
  private static final Set<String> OF_PRINCIPAL =
      Set.of(
          "aws:principalarn",
          "aws:principalaccount",
          "aws:principalorgid",
          "aws:principalorgpaths");

  private static final String MFA = "aws:multifactorauthpresent";

  void check(Json.Obj block, String path) {
    each(
        block,
        (operator, key) -> {
          String where = JsonPath.field(JsonPath.field(path, operator), key);
          String name = key.toLowerCase(Locale.ROOT);
          if (type == PolicyType.RESOURCE && OF_RESOURCE.contains(name)) {
            lints.suggestion("IRRELEVANT_CONDITION_KEY_IN_POLICY", where, key);
          }
          if (name.equals(MFA) && missesLongTermKeys(operator, block.object(operator).list(key))) {
            lints.security("BAD_PATTERN_FOR_MFA", where, key);
          }
          if (name.equals("aws:requestedregion")) {
            regions(block.object(operator).list(key), where);
          }
        });
  }

  /** Looks at a statement that allows services alone. */
  void ofService(Json.Obj block, String path) {
    each(
        block,
        (operator, key) -> {
          String name = key.toLowerCase(Locale.ROOT);
          if (S3Lint.needsItsKey(operator)
              && (OF_PRINCIPAL.contains(name) || name.startsWith("aws:principaltag/"))) {
            lints.error(
                "UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL",
                JsonPath.field(JsonPath.field(path, operator), key),
                key);
          }
        });
  }

  /**
   * Calls with long-term keys lack the key (IAM User Guide, "AWS global condition context keys"),
   * so a denial without IfExists misses them and a grant with it lets them in.
   */
  private boolean missesLongTermKeys(String operator, Iterable<Json> values) {
    for (Json value : values) {
      String text = value.asText().orElse("");
      if (allows
          ? operator.equals("BoolIfExists") && text.equalsIgnoreCase("true")
          : operator.equals("Bool") && text.equalsIgnoreCase("false")) {
        return true;
      }
    }
    return false;
  }

  private void regions(Iterable<Json> values, String path) {
    for (Json value : values) {
      if (value instanceof Json.Str(String name)
          && !Characters.hasWildcard(name)
          && !name.contains("${")
          && !KnownNames.isRegion(name)) {
        lints.notKnown("INVALID_REGION", path, name);
      }
    }
  }

  private static void each(Json.Obj block, BiConsumer<String, String> action) {
    block
        .fields()
        .forEach((operator, tests) -> {
          if (tests instanceof Json.Obj keys) {
            keys.fields().keySet().forEach(key -> action.accept(operator, key));
          }
        });
  }
}
