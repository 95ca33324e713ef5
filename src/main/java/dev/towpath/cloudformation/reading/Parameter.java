package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;

/**
 * A declared parameter.
 *
 * @param type as the template says, such as {@code AWS::EC2::VPC::Id}
 * @param byDefault the default, as text
 * @param allowed the allowed values, empty for any
 * @param secret whether its value must not be shown
 * @param entry where it is declared
 */
public record Parameter(
    String name,
    String type,
    Optional<String> byDefault,
    List<String> allowed,
    String description,
    boolean secret,
    Entry entry) {
  private static final String STORE = "AWS::SSM::Parameter::Value<";

  /** Copies the values. */
  public Parameter {
    allowed = List.copyOf(allowed);
  }

  static Parameter of(Entry entry, Json.Obj body) {
    return new Parameter(
        entry.name(),
        body.text("Type").orElse("String"),
        body.get("Default").flatMap(Parameter::text),
        body.list("AllowedValues").stream().flatMap(v -> v.asText().stream()).toList(),
        body.text("Description").orElse(""),
        body.text("NoEcho").filter("true"::equalsIgnoreCase).isPresent(),
        entry);
  }

  private static Optional<String> text(Json json) {
    return switch (json) {
      case Json.Arr(List<Json> values) ->
          Optional.of(String.join(",", values.stream().flatMap(v -> v.asText().stream()).toList()));
      case Json.Nul _ -> Optional.of("");
      default -> json.asText();
    };
  }

  /** Whether its value is the name of a parameter in Parameter Store, where the value lies. */
  public boolean isStored() {
    return type.startsWith(STORE);
  }

  /** Whether it holds a list. */
  public boolean isList() {
    return type.contains("List<") || type.contains("CommaDelimitedList");
  }

  /** A text as the parameter's value. */
  Json value(String text) {
    if (!isList()) {
      return Json.of(text);
    }
    return text.isBlank()
        ? Json.list()
        : Json.texts(List.of(text.split(",", -1)).stream().map(String::strip).toList());
  }
}
