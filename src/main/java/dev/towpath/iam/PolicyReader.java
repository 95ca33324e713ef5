package dev.towpath.iam;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads policy documents. What AWS would not accept is a problem of the policy, not an error: the
 * element concerned is unknown to the evaluation, and so is one that an unresolved intrinsic
 * function stands for.
 */
public final class PolicyReader {
  private static final String NEW_VERSION = "2012-10-17";
  private static final int MOST_VALUES = 50_000;

  private PolicyReader() {}

  /** The policy with what is wrong with it. */
  public static Policy read(Json document) {
    Problems problems = new Problems();
    Json pruned = NoValue.prune(document);
    if (!(pruned instanceof Json.Obj object) || References.isFunction(object)) {
      problems.wrongType("", "expected.object", pruned);
      return new Policy(List.of(unknown(1)), problems.list());
    }
    if (size(pruned, MOST_VALUES) <= 0) {
      problems.add("POLICY_TOO_LARGE", "", "problem.tooLarge", MOST_VALUES);
      return new Policy(List.of(unknown(1)), problems.list());
    }
    problems.unknownFields("", object, "Version", "Id", "Statement");
    boolean variables = object.text("Version").filter(NEW_VERSION::equals).isPresent();
    boolean versionUnknown = object.get("Version").filter(v -> v.asText().isEmpty()).isPresent();
    StatementReader reader =
        new StatementReader(new TextPatternReader(variables || versionUnknown), problems);
    return new Policy(statements(object, reader, problems), problems.list());
  }

  private static List<Statement> statements(
      Json.Obj document, StatementReader reader, Problems problems) {
    Optional<Json> written = document.get("Statement");
    if (written.isEmpty()) {
      problems.add("MISSING_STATEMENT", "", "problem.missingStatement");
      return List.of(unknown(1));
    }
    List<Statement> statements = new ArrayList<>();
    boolean list = written.get() instanceof Json.Arr;
    for (Json statement : written.get().elements()) {
      int number = statements.size() + 1;
      String path = list ? "Statement[" + (number - 1) + "]" : "Statement";
      if (statement instanceof Json.Obj object && !References.isFunction(object)) {
        statements.add(reader.read(object, number, path));
      } else {
        problems.wrongType(path, "expected.object", statement);
        statements.add(unknown(number));
      }
    }
    return statements;
  }

  /** A statement that may say anything. */
  private static Statement unknown(int number) {
    return new Statement(
        Optional.of(Integer.toString(number)),
        Effect.UNKNOWN,
        Optional.of(new PrincipalElement.Unknown()),
        TextSet.UNKNOWN,
        Optional.empty(),
        List.of());
  }

  /** What is left of a budget of values. */
  private static int size(Json value, int budget) {
    int left = budget - 1;
    switch (value) {
      case Json.Obj object -> {
        for (Json field : object.fields().values()) {
          left = left <= 0 ? 0 : size(field, left);
        }
      }
      case Json.Arr list -> {
        for (Json element : list.values()) {
          left = left <= 0 ? 0 : size(element, left);
        }
      }
      default -> {}
    }
    return left;
  }
}
