package dev.towpath.cloudformation.terraform;

import dev.towpath.model.Json;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters of a template: variables, or data sources where Systems Manager knows them. */
final class Variables {
  private static final String OF_STORE = "AWS::SSM::Parameter::Value";
  private final Json.Obj parameters;
  private static final Pattern ID =
      Pattern.compile(
          Stream.concat(
                  Stream.of("ami-"),
                  Kinds.all().stream().flatMap(k -> k.kind().stream()).map(Kind::idPrefix))
              .filter(prefix -> !prefix.isEmpty())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?:", ")[0-9a-f]{8}(?:[0-9a-f]{9})?")));

  private final Labels labels = new Labels();
  private final Set<String> outside = new LinkedHashSet<>();

  Variables(Json.Obj parameters) {
    this.parameters = parameters;
  }

  /** What a reference to a parameter becomes, empty where there is none of that name. */
  Optional<Hcl> value(String id) {
    if (parameters.get(id).isEmpty()) {
      return Optional.empty();
    }
    String label = labels.of(id);
    return Optional.of(
        new Hcl.Code(
            isStored(parameters.object(id))
                ? "data.aws_ssm_parameter." + label + ".insecure_value"
                : "var." + label));
  }

  /** What an id of something outside the configuration becomes, empty for any other text. */
  Optional<Hcl> outside(String text) {
    if (!ID.matcher(text).matches()) {
      return Optional.empty();
    }
    outside.add(text);
    return Optional.of(new Hcl.Code("var." + labels.of(text.replace('-', '_'))));
  }

  /** The blocks that declare them. */
  List<Block> blocks() {
    List<Block> out = new ArrayList<>();
    for (String id : parameters.fields().keySet()) {
      Json.Obj parameter = parameters.object(id);
      out.add(isStored(parameter) ? stored(id, parameter) : variable(id, parameter));
    }
    for (String id : outside) {
      out.add(
          new Block("variable " + Quoted.of(labels.of(id.replace('-', '_'))))
              .with("description", new Hcl.Text("Id of something outside this configuration"))
              .with("type", new Hcl.Code("string"))
              .with("default", new Hcl.Text(id)));
    }
    return out;
  }

  private static boolean isStored(Json.Obj parameter) {
    return type(parameter).startsWith(OF_STORE) && parameter.text("Default").isPresent();
  }

  private static String type(Json.Obj parameter) {
    return parameter.text("Type").orElse("String");
  }

  private Block stored(String id, Json.Obj parameter) {
    return new Block("data \"aws_ssm_parameter\" " + Quoted.of(labels.of(id)))
        .with("name", new Hcl.Text(parameter.text("Default").orElseThrow()));
  }

  private Block variable(String id, Json.Obj parameter) {
    Block block = new Block("variable " + Quoted.of(labels.of(id)));
    parameter.text("Description").ifPresent(text -> block.with("description", new Hcl.Text(text)));
    String type = type(parameter);
    boolean list = type.equals("CommaDelimitedList") || type.startsWith("List<");
    block.with("type", new Hcl.Code(list ? "list(string)" : "string"));
    parameter.text("Default").ifPresent(text -> block.with("default", standard(text, list)));
    return block;
  }

  private static Hcl standard(String text, boolean list) {
    return list
        ? new Hcl.Listing(
            Arrays.stream(text.split(",", -1))
                .<Hcl>map(part -> new Hcl.Text(part.strip()))
                .toList())
        : new Hcl.Text(text);
  }
}
