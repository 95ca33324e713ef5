package dev.towpath.iam;

import dev.towpath.iam.Condition.Qualifier;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the Condition element. */
record ConditionReader(TextPatternReader texts, Problems problems) {

  List<Condition> read(Json.Obj statement, String path) {
    Optional<Json> written = statement.get("Condition");
    if (written.isEmpty()) {
      return List.of();
    }
    String where = JsonPath.field(path, "Condition");
    if (!(written.get() instanceof Json.Obj block) || References.isFunction(block)) {
      problems.wrongType(where, "expected.object", written.get());
      return List.of(new Condition.Unknown());
    }
    List<Condition> conditions = new ArrayList<>();
    for (Map.Entry<String, Json> field : block.fields().entrySet()) {
      String operatorPath = JsonPath.field(where, field.getKey());
      if (!(field.getValue() instanceof Json.Obj tests) || References.isFunction(tests)) {
        problems.wrongType(operatorPath, "expected.object", field.getValue());
        conditions.add(new Condition.Unknown());
        continue;
      }
      Optional<ConditionOperator> operator = ConditionOperator.parse(field.getKey());
      if (operator.isEmpty()) {
        problems.add(
            "INVALID_CONDITION_OPERATOR", operatorPath, "problem.operator", field.getKey());
        conditions.add(new Condition.Unknown());
        continue;
      }
      tests
          .fields()
          .forEach(
              (key, values) -> conditions.add(test(operator.get(), key, values, operatorPath)));
    }
    return conditions;
  }

  private Condition test(ConditionOperator operator, String key, Json values, String path) {
    String where = JsonPath.field(path, key);
    List<ValueTest> tests = new ArrayList<>();
    for (Json value : values.elements()) {
      if (value.asText().isEmpty()) {
        problems.wrongType(where, "expected.text", value);
      }
      tests.add(operator.operator().compile(value, texts));
    }
    return new Condition.OfKey(
        operator.operator(),
        operator.qualifier(),
        operator.ifExists(),
        key.toLowerCase(Locale.ROOT),
        tests,
        values.elements());
  }

  /**
   * An operator as written in a policy.
   *
   * @param ifExists whether it ends in {@code IfExists}
   */
  record ConditionOperator(Qualifier qualifier, Operator operator, boolean ifExists) {
    private static final String IF_EXISTS = "IfExists";

    static Optional<ConditionOperator> parse(String written) {
      int colon = written.indexOf(':');
      Optional<Qualifier> qualifier =
          switch (colon < 0 ? "" : written.substring(0, colon)) {
            case "" -> colon < 0 ? Optional.of(Qualifier.NONE) : Optional.empty();
            case "ForAllValues" -> Optional.of(Qualifier.FOR_ALL_VALUES);
            case "ForAnyValue" -> Optional.of(Qualifier.FOR_ANY_VALUE);
            default -> Optional.empty();
          };
      String rest = written.substring(colon + 1);
      boolean ifExists = rest.endsWith(IF_EXISTS);
      String name = ifExists ? rest.substring(0, rest.length() - IF_EXISTS.length()) : rest;
      return qualifier.flatMap(
          q -> Operator.named(name).map(o -> new ConditionOperator(q, o, ifExists)));
    }
  }
}
