package dev.towpath.iam;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Principal and NotPrincipal. */
record PrincipalReader(Problems problems) {

  /** The element; empty where the statement has neither. */
  Optional<PrincipalElement> read(Json.Obj statement, String path) {
    Optional<Json> these = statement.get("Principal");
    Optional<Json> allBut = statement.get("NotPrincipal");
    if (these.isPresent() && allBut.isPresent()) {
      problems.add(
          "UNSUPPORTED_ELEMENT_COMBINATION", path, "problem.both", "Principal", "NotPrincipal");
      return Optional.of(new PrincipalElement.Unknown());
    }
    String where = JsonPath.field(path, these.isPresent() ? "Principal" : "NotPrincipal");
    return these
        .or(() -> allBut)
        .map(value -> {
          Optional<List<PrincipalEntry>> entries = entries(value, where);
          if (entries.isEmpty()) {
            return new PrincipalElement.Unknown();
          }
          return these.isPresent()
              ? new PrincipalElement.These(entries.get())
              : new PrincipalElement.AllBut(entries.get());
        });
  }

  private Optional<List<PrincipalEntry>> entries(Json value, String path) {
    if (value instanceof Json.Str(String text)) {
      if (text.equals("*")) {
        return Optional.of(List.of(new PrincipalEntry.Everyone()));
      }
      problems.add("INVALID_PRINCIPAL_FORMAT", path, "problem.principalFormat", text);
      return Optional.empty();
    }
    if (!(value instanceof Json.Obj object) || References.isFunction(object)) {
      problems.wrongType(path, "expected.principal", value);
      return Optional.empty();
    }
    List<PrincipalEntry> entries = new ArrayList<>();
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      String where = JsonPath.field(path, field.getKey());
      for (Json element : field.getValue().elements()) {
        entries.add(entry(field.getKey(), element, where));
      }
    }
    return Optional.of(entries);
  }

  private PrincipalEntry entry(String key, Json value, String path) {
    if (!(value instanceof Json.Str(String text))) {
      problems.wrongType(path, "expected.text", value);
      return new PrincipalEntry.Unresolved();
    }
    return switch (key) {
      case "AWS" -> PrincipalEntry.aws(text);
      case "CanonicalUser" -> new PrincipalEntry.Canonical(text);
      case "Service", "Federated" ->
          text.equals("*") ? new PrincipalEntry.Unresolved() : new PrincipalEntry.Exactly(text);
      default -> {
        problems.add("INVALID_PRINCIPAL_KEY", path, "problem.principalKey", key);
        yield new PrincipalEntry.Unresolved();
      }
    };
  }
}
