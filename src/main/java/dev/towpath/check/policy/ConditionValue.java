package dev.towpath.check.policy;

import dev.towpath.model.Json;
import java.util.stream.Stream;

/**
 * One value in a statement's condition.
 *
 * @param statement where it stands
 * @param operator such as {@code StringNotEquals}
 * @param key such as {@code aws:SourceVpce}, as it is written
 * @param value as it is written
 */
record ConditionValue(PolicyText.Statement statement, String operator, String key, Json value) {

  /** All values of a statement's condition. */
  static Stream<ConditionValue> of(PolicyText.Statement statement) {
    return statement.json().object("Condition").fields().entrySet().stream()
        .filter(operator -> operator.getValue() instanceof Json.Obj)
        .flatMap(operator ->
            ((Json.Obj) operator.getValue())
                .fields().entrySet().stream()
                    .flatMap(key ->
                        key.getValue().elements().stream()
                            .map(value ->
                                new ConditionValue(
                                    statement, operator.getKey(), key.getKey(), value))));
  }

  /** Whether the key is that one; keys are compared in any case. */
  boolean isOf(String name) {
    return key.equalsIgnoreCase(name);
  }

  /** The operator without its set prefix and {@code IfExists}. */
  String plainOperator() {
    String plain = operator.substring(operator.indexOf(':') + 1);
    return plain.endsWith("IfExists")
        ? plain.substring(0, plain.length() - "IfExists".length())
        : plain;
  }
}
