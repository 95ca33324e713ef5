package dev.towpath.cloudformation.reading;

import dev.towpath.model.Json;
import dev.towpath.model.Unresolved;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names mean that {@code Ref} and {@code Fn::Sub} may use. */
final class Names {
  private static final String NO_VALUE = "AWS::NoValue";
  private final Sections sections;
  private final Choices choices;
  private final Map<String, Json> parameters = new HashMap<>();

  Names(Sections sections, Choices choices) {
    this.sections = sections;
    this.choices = choices;
  }

  /** What was chosen. */
  Choices choices() {
    return choices;
  }

  /**
   * A reference to a value of Parameter Store that is not a secret (CloudFormation User Guide, "Get
   * a plaintext value from Systems Manager Parameter Store").
   */
  private static final Pattern STORED = Pattern.compile("\\{\\{resolve:ssm:[^{}]+}}");

  /** Whether the name stands for no value at all. */
  static boolean isNothing(String name) {
    return name.equals(NO_VALUE);
  }

  /** The value of a name; a resource stays a reference, and so does what nobody declares. */
  Json ref(String name, Scope scope) {
    return scope
        .get(name)
        .or(() -> Optional.ofNullable(sections.parameters().get(name)).map(this::value))
        .or(() -> pseudo(name))
        .orElseGet(() -> Json.of("Ref", name));
  }

  private Json value(Parameter parameter) {
    return parameters.computeIfAbsent(parameter.name(), _ -> parameter(parameter));
  }

  private Json parameter(Parameter parameter) {
    Optional<String> chosen = Optional.ofNullable(choices.parameters().get(parameter.name()));
    if (chosen.isPresent()) {
      return parameter.value(chosen.get());
    }
    if (parameter.isStored()) {
      return Unresolved.because("ssm", parameter.name(), parameter.byDefault().orElse("?"));
    }
    return parameter
        .byDefault()
        .map(parameter::value)
        .orElseGet(() -> Unresolved.because("parameter", parameter.name()));
  }

  private Optional<Json> pseudo(String name) {
    if (!name.startsWith("AWS::")) {
      return Optional.empty();
    }
    String chosen = choices.parameters().get(name);
    if (chosen != null) {
      return Optional.of(Json.of(chosen));
    }
    String partition = choices.home().partition();
    return Optional.of(
        switch (name) {
          case "AWS::Region" -> Json.of(choices.home().region());
          case "AWS::AccountId" -> Json.of(choices.home().account());
          case "AWS::Partition" -> Json.of(partition);
          case "AWS::URLSuffix" ->
              Json.of(partition.equals("aws-cn") ? "amazonaws.com.cn" : "amazonaws.com");
          default -> Unresolved.because("pseudo", name);
        });
  }

  /** What another stack exports under a name. */
  Json imported(String name) {
    return Optional.ofNullable(choices.imports().get(name))
        .map(Json::of)
        .orElseGet(() -> Unresolved.because("import", name));
  }

  /** A text with what was chosen for its references to Parameter Store; others stay. */
  String stored(String text, Ledger ledger) {
    return STORED
        .matcher(text)
        .replaceAll(found -> {
          String reference = found.group();
          ledger.stored(reference);
          String chosen = choices.parameters().get(reference);
          return Matcher.quoteReplacement(chosen == null ? reference : chosen);
        });
  }

  /** A value of a mapping. */
  Optional<Json> inMap(String map, String top, String second) {
    return sections.mappings().object(map).object(top).get(second);
  }
}
