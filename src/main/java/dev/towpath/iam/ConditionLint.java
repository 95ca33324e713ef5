package dev.towpath.iam;

import dev.towpath.iam.Condition.Qualifier;
import dev.towpath.iam.ConditionReader.ConditionOperator;
import dev.towpath.iam.Operator.Family;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the condition of a statement.
 *
 * @param variables whether the policy's version knows policy variables
 * @param allows whether the statement allows
 */
record ConditionLint(boolean variables, boolean allows, Lints lints) {

  /** The keys that a statement's condition tests, in lower case. */
  static List<String> keys(Json.Obj statement) {
    List<String> keys = new ArrayList<>();
    for (Json tests : statement.object("Condition").fields().values()) {
      if (tests instanceof Json.Obj object) {
        object.fields().keySet().forEach(key -> keys.add(key.toLowerCase(Locale.ROOT)));
      }
    }
    return keys;
  }

  void check(Json.Obj block, String path) {
    block
        .fields()
        .forEach((written, tests) -> {
          Optional<ConditionOperator> operator = ConditionOperator.parse(written);
          if (operator.isPresent()
              && tests instanceof Json.Obj keys
              && !References.isFunction(keys)) {
            operator(operator.get(), keys, JsonPath.field(path, written));
          }
        });
    paired(Json.of("Condition", block), path);
  }

  private void operator(ConditionOperator operator, Json.Obj tests, String path) {
    if (operator.operator() == Operator.NULL && operator.ifExists()) {
      lints.error("NULL_WITH_IF_EXISTS", path);
    }
    if (operator.operator() == Operator.NULL && operator.qualifier() != Qualifier.NONE) {
      lints.suggestion("NULL_WITH_QUALIFIER", path);
    }
    Set<String> seen = new HashSet<>();
    tests
        .fields()
        .forEach((key, values) -> {
          String where = JsonPath.field(path, key);
          if (!seen.add(key.toLowerCase(Locale.ROOT))) {
            lints.error("DUPLICATE_KEYS_WITH_DIFFERENT_CASE", where, key);
          }
          key(operator, key, where);
          values(operator, key, values, where);
        });
  }

  private void key(ConditionOperator operator, String key, String path) {
    int colon = key.indexOf(':');
    if (colon <= 0 || colon == key.length() - 1) {
      lints.error("INVALID_CONDITION_KEY_FORMAT", path, key);
    } else if (key.endsWith("/")) {
      lints.error("MISSING_TAG_KEY_IN_CONDITION", path, key);
    } else if (key.equalsIgnoreCase("aws:ARN")) {
      lints.error("UNSUPPORTED_GLOBAL_CONDITION_KEY", path, key);
    } else if (!KnownNames.isKey(key)) {
      boolean global = key.regionMatches(true, 0, "aws:", 0, 4);
      lints.notKnown(
          global ? "INVALID_GLOBAL_CONDITION_KEY" : "INVALID_SERVICE_CONDITION_KEY", path, key);
    }
    boolean plain = operator.qualifier() == Qualifier.NONE && operator.operator() != Operator.NULL;
    if (plain && ConditionKeys.isMultivalued(key)) {
      lints.error("MISSING_QUALIFIER", path, key);
    }
    if (allows
        && operator.qualifier() == Qualifier.FOR_ALL_VALUES
        && ConditionKeys.isSingleValued(key)) {
      lints.security("FORALLVALUES_WITH_SINGLE_VALUED_KEY", path, key);
    }
    ConditionKeys.type(key)
        .filter(type -> !fits(operator.operator(), type))
        .ifPresent(_ -> lints.warning("TYPE_MISMATCH", path, operator.operator().awsName(), key));
  }

  /** ARNs and instants may be compared as texts and numbers as well. */
  private static boolean fits(Operator operator, Family type) {
    Family family = operator.family();
    return family == type
        || family == Family.NULL
        || (type == Family.ARN && family == Family.STRING)
        || (type == Family.DATE && family == Family.NUMERIC)
        || (type == Family.NUMERIC && family == Family.STRING);
  }

  private void values(ConditionOperator operator, String key, Json values, String path) {
    List<Json> elements = values.elements();
    if (elements.isEmpty()) {
      lints.suggestion(emptyList(operator), path, key);
    }
    if (operator.operator().family() == Family.BOOL && elements.size() > 1) {
      lints.error("INVALID_CONDITION_MULTIPLE_BOOLEAN", path, key);
    }
    if (operator.operator().isOrder() && elements.size() > 1) {
      lints.suggestion("REDUNDANT_CONDITION_VALUE_NUM", path, key);
    }
    long types =
        elements.stream()
            .filter(e -> e.asText().isPresent())
            .map(Json::getClass)
            .distinct()
            .count();
    if (types > 1) {
      lints.error("INVALID_CONDITION_DATA_TYPE", path, key);
    }
    new ConditionValueLint(operator.operator(), key.toLowerCase(Locale.ROOT), variables, lints)
        .check(elements, path);
  }

  private static String emptyList(ConditionOperator operator) {
    if (operator.ifExists()) {
      return "EMPTY_ARRAY_CONDITION_IFEXISTS";
    }
    return switch (operator.qualifier()) {
      case NONE -> "EMPTY_ARRAY_CONDITION";
      case FOR_ALL_VALUES -> "EMPTY_ARRAY_CONDITION_FORALLVALUES";
      case FOR_ANY_VALUE -> "EMPTY_ARRAY_CONDITION_FORANYVALUE";
    };
  }

  /** A private address says little without the VPC that it belongs to. */
  private void paired(Json.Obj statement, String path) {
    List<String> keys = keys(statement);
    boolean vpc =
        keys.contains("aws:sourcevpc")
            || keys.contains("aws:sourcevpce")
            || keys.contains("aws:sourcevpcarn");
    if (allows && keys.contains("aws:vpcsourceip") && !vpc) {
      lints.security("MISSING_PAIRED_CONDITION_KEYS", path);
    }
  }
}
