package dev.towpath.iam;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the statements of one policy. */
record StatementReader(TextPatternReader texts, Problems problems) {

  Statement read(Json.Obj statement, int number, String path) {
    problems.unknownFields(
        path,
        statement,
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "NotAction",
        "Resource",
        "NotResource",
        "Condition");
    return new Statement(
        sid(statement, path).or(() -> Optional.of(Integer.toString(number))),
        effect(statement, path),
        new PrincipalReader(problems).read(statement, path),
        actions(statement, path),
        set(statement, path, "Resource", texts, false),
        new ConditionReader(texts, problems).read(statement, path));
  }

  private Optional<String> sid(Json.Obj statement, String path) {
    Optional<Json> sid = statement.get("Sid");
    if (sid.isPresent() && !(sid.get() instanceof Json.Str)) {
      problems.wrongType(JsonPath.field(path, "Sid"), "expected.text", sid.get());
    }
    return sid.flatMap(Json::asText).filter(text -> !text.isBlank());
  }

  private Effect effect(Json.Obj statement, String path) {
    Optional<Json> effect = statement.get("Effect");
    String where = JsonPath.field(path, "Effect");
    if (effect.isEmpty()) {
      problems.add("MISSING_EFFECT", path, "problem.missingEffect");
      return Effect.UNKNOWN;
    }
    if (!(effect.get() instanceof Json.Str text)) {
      problems.wrongType(where, "expected.effect", effect.get());
      return Effect.UNKNOWN;
    }
    return switch (text.value()) {
      case "Allow" -> Effect.ALLOW;
      case "Deny" -> Effect.DENY;
      default -> {
        problems.add("INVALID_EFFECT", where, "problem.invalidEffect", text.value());
        yield Effect.UNKNOWN;
      }
    };
  }

  private TextSet actions(Json.Obj statement, String path) {
    // Policy variables have no meaning in actions.
    return set(statement, path, "Action", new TextPatternReader(false), true)
        .orElseGet(() -> {
          problems.add("MISSING_ACTION", path, "problem.missingAction");
          return TextSet.UNKNOWN;
        });
  }

  /** The element of that name or its {@code Not…}; unknown where both stand there. */
  private Optional<TextSet> set(
      Json.Obj statement, String path, String name, TextPatternReader reader, boolean ignoreCase) {
    Optional<Json> these = statement.get(name);
    Optional<Json> allBut = statement.get("Not" + name);
    if (these.isPresent() && allBut.isPresent()) {
      problems.add("UNSUPPORTED_ELEMENT_COMBINATION", path, "problem.both", name, "Not" + name);
      return Optional.of(TextSet.UNKNOWN);
    }
    String where = JsonPath.field(path, these.isPresent() ? name : "Not" + name);
    return these
        .or(() -> allBut)
        .map(value -> new TextSet(patterns(value, where, reader, ignoreCase), allBut.isPresent()));
  }

  private List<TextPattern> patterns(
      Json value, String path, TextPatternReader reader, boolean ignoreCase) {
    List<TextPattern> patterns = new ArrayList<>();
    List<Json> values = value.elements();
    for (int i = 0; i < values.size(); i++) {
      Json element = values.get(i);
      boolean text = element instanceof Json.Str;
      if (!text) {
        String where = value instanceof Json.Arr ? JsonPath.element(path, i) : path;
        problems.wrongType(where, "expected.text", element);
      }
      boolean readable =
          text || element instanceof Json.Obj object && References.isFunction(object);
      patterns.add(reader.wildcards(readable ? element : new Json.Nul(), ignoreCase));
    }
    return patterns;
  }
}
