package dev.towpath.cloudformation.reading;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the user has chosen for a template to be looked at with.
 *
 * @param home the account and Region that it is deployed to
 * @param parameters values by the parameter's name, in place of defaults; also of {@code
 *     AWS::StackName} and other pseudo parameters
 * @param conditions outcomes by the condition's name, in place of what would follow
 * @param imports values by the name under which another stack exports them
 */
public record Choices(
    Home home,
    Map<String, String> parameters,
    Map<String, Boolean> conditions,
    Map<String, String> imports) {
  /** Copies the maps. */
  public Choices {
    parameters = Map.copyOf(parameters);
    conditions = Map.copyOf(conditions);
    imports = Map.copyOf(imports);
  }

  /** Nothing chosen but the home. */
  public static Choices at(Home home) {
    return new Choices(home, Map.of(), Map.of(), Map.of());
  }

  /** With another home. */
  public Choices with(Home other) {
    return new Choices(other, parameters, conditions, imports);
  }

  /** With a parameter's value; empty for its default. */
  public Choices withParameter(String name, Optional<String> value) {
    return new Choices(home, changed(parameters, name, value), conditions, imports);
  }

  /** With a condition's outcome; empty for what follows from the parameters. */
  public Choices withCondition(String name, Optional<Boolean> outcome) {
    return new Choices(home, parameters, changed(conditions, name, outcome), imports);
  }

  /** With the value that another stack exports; empty where it is not known. */
  public Choices withImport(String name, Optional<String> value) {
    return new Choices(home, parameters, conditions, changed(imports, name, value));
  }

  private static <V> Map<String, V> changed(Map<String, V> map, String name, Optional<V> value) {
    Map<String, V> copy = new TreeMap<>(map);
    value.ifPresentOrElse(v -> copy.put(name, v), () -> copy.remove(name));
    return copy;
  }

  /** As JSON, in a stable order. */
  public Json.Obj json() {
    Json.Obj parameterValues = Json.Obj.EMPTY;
    for (var entry : new TreeMap<>(parameters).entrySet()) {
      parameterValues = parameterValues.with(entry.getKey(), entry.getValue());
    }
    Json.Obj outcomes = Json.Obj.EMPTY;
    for (var entry : new TreeMap<>(conditions).entrySet()) {
      outcomes = outcomes.with(entry.getKey(), Json.of(entry.getValue()));
    }
    Json.Obj importValues = Json.Obj.EMPTY;
    for (var entry : new TreeMap<>(imports).entrySet()) {
      importValues = importValues.with(entry.getKey(), entry.getValue());
    }
    return Json.of("account", home.account())
        .with("region", home.region())
        .with("parameters", parameterValues)
        .with("conditions", outcomes)
        .with("imports", importValues);
  }

  /** From JSON; what is missing is not chosen. */
  public static Choices of(Json.Obj json) {
    Home home =
        new Home(
            json.text("account").orElse(Home.DEFAULT.account()),
            json.text("region").orElse(Home.DEFAULT.region()));
    Map<String, Boolean> outcomes = new TreeMap<>();
    json.object("conditions")
        .fields()
        .forEach((name, value) -> {
          if (value instanceof Json.Bool(boolean outcome)) {
            outcomes.put(name, outcome);
          }
        });
    return new Choices(
        home, texts(json.object("parameters")), outcomes, texts(json.object("imports")));
  }

  private static Map<String, String> texts(Json.Obj json) {
    Map<String, String> texts = new TreeMap<>();
    json.fields().forEach((name, value) -> value.asText().ifPresent(text -> texts.put(name, text)));
    return texts;
  }
}
