package dev.towpath.iam;

import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.util.ArrayList;
import java.util.List;

/** Collects findings. The text of a lint stands in the bundle under its id. */
final class Lints {
  private static final int MOST = 1_000;
  private final List<LintFinding> findings = new ArrayList<>();

  void error(String id, String path, Object... arguments) {
    add(LintSeverity.ERROR, id, path, arguments);
  }

  void security(String id, String path, Object... arguments) {
    add(LintSeverity.SECURITY_WARNING, id, path, arguments);
  }

  void warning(String id, String path, Object... arguments) {
    add(LintSeverity.WARNING, id, path, arguments);
  }

  void suggestion(String id, String path, Object... arguments) {
    add(LintSeverity.SUGGESTION, id, path, arguments);
  }

  /** A name that is not among those that this version knows, which may be a new one. */
  void notKnown(String id, String path, String name) {
    add(new LintFinding(id, LintSeverity.WARNING, path, Message.of("iam", "unknown." + id, name)));
  }

  /**
   * A permission to hand on roles.
   *
   * @param name what is handed on, {@code PASS_ROLE} or {@code CREATE_SLR}
   * @param where which elements are too wide
   */
  void delegates(String name, String where, String path) {
    add(
        new LintFinding(
            name + "_WITH_" + where,
            LintSeverity.SECURITY_WARNING,
            path,
            Message.of("iam", "delegation." + name)));
  }

  private void add(LintSeverity severity, String id, String path, Object... arguments) {
    add(new LintFinding(id, severity, path, Message.of("iam", "lint." + id, arguments)));
  }

  void add(LintFinding finding) {
    if (findings.size() < MOST) {
      findings.add(finding);
    }
  }

  List<LintFinding> list() {
    return List.copyOf(findings);
  }

  /** A text of an element and where it stands. */
  record Placed(String text, String path) {}

  /** The texts of a single value or a list; functions and other types are left out. */
  static List<Placed> texts(Json value, String path) {
    List<Placed> texts = new ArrayList<>();
    List<Json> values = value.elements();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Json.Str text) {
        texts.add(
            new Placed(text.value(), value instanceof Json.Arr ? JsonPath.element(path, i) : path));
      }
    }
    return texts;
  }
}
