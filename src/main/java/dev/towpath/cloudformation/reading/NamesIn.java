package dev.towpath.cloudformation.reading;

import dev.towpath.model.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The resources and parameters that the functions of a value name. */
final class NamesIn {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!{}][^{}]*)}");
  private final Set<String> names = new LinkedHashSet<>();

  private NamesIn() {}

  /** The names, without those of pseudo parameters. */
  static Set<String> of(Json json) {
    NamesIn found = new NamesIn();
    found.look(json);
    found.names.removeIf(name -> name.startsWith("AWS::"));
    return found.names;
  }

  private void look(Json json) {
    switch (json) {
      case Json.Obj object -> object.fields().entrySet().forEach(this::look);
      case Json.Arr(List<Json> values) -> values.forEach(this::look);
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> {}
    }
  }

  private void look(Map.Entry<String, Json> field) {
    List<Json> arguments = field.getValue().elements();
    switch (field.getKey()) {
      case "Ref" -> field.getValue().asText().ifPresent(names::add);
      case "Fn::GetAtt" ->
          arguments.stream()
              .findFirst()
              .flatMap(Json::asText)
              .map(NamesIn::owner)
              .ifPresent(names::add);
      case "Fn::Sub" -> sub(arguments);
      default -> look(field.getValue());
    }
  }

  private void sub(List<Json> arguments) {
    Set<String> own =
        arguments.size() > 1 && arguments.get(1) instanceof Json.Obj variables
            ? variables.fields().keySet()
            : Set.of();
    arguments.stream().skip(1).forEach(this::look);
    String text = arguments.stream().findFirst().flatMap(Json::asText).orElse("");
    Matcher matcher = VARIABLE.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1).strip();
      if (!own.contains(name)) {
        names.add(owner(name));
      }
    }
  }

  private static String owner(String attribute) {
    int dot = attribute.indexOf('.');
    return dot < 0 ? attribute : attribute.substring(0, dot);
  }
}
