package dev.towpath.iam;

import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what is wrong with a document while it is read. */
final class Problems {
  private static final int MOST = 1_000;
  private final List<PolicyProblem> problems = new ArrayList<>();

  void add(String id, String path, String key, Object... arguments) {
    if (problems.size() < MOST) {
      problems.add(new PolicyProblem(id, path, Message.of("iam", key, arguments)));
    }
  }

  /**
   * Something else than what must stand here; a function that may become it is no problem.
   *
   * @param expected the key of what must stand here
   */
  void wrongType(String path, String expected, Json found) {
    if (!(found instanceof Json.Obj object) || !References.isFunction(object)) {
      add("DATA_TYPE_MISMATCH", path, "problem.wrongType", Message.of("iam", expected));
    }
  }

  void unknownFields(String path, Json.Obj object, String... known) {
    for (String name : object.fields().keySet()) {
      if (!Arrays.asList(known).contains(name)) {
        add("INVALID_POLICY_ELEMENT", JsonPath.field(path, name), "problem.unknownElement", name);
      }
    }
  }

  List<PolicyProblem> list() {
    return List.copyOf(problems);
  }
}
