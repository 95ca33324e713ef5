package dev.towpath.iam;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Locale;

/**
 * Looks for permissions to hand roles to services, or to let services make roles, that are wider
 * than meant.
 */
record DelegationLint(Lints lints) {
  /** Looks at a statement of an identity policy that allows. */
  void check(Json.Obj statement, String path) {
    List<String> keys = ConditionLint.keys(statement);
    if (!keys.contains("iam:passedtoservice")) {
      check(statement, path, "iam:passrole", "PASS_ROLE");
    }
    if (!keys.contains("iam:awsservicename")) {
      check(statement, path, "iam:createservicelinkedrole", "CREATE_SLR");
    }
  }

  private void check(Json.Obj statement, String path, String action, String name) {
    boolean notAction = statement.get("NotAction").isPresent();
    List<String> actions = texts(statement, notAction ? "NotAction" : "Action");
    boolean covered = actions.stream().anyMatch(text -> covers(text, action)) != notAction;
    boolean notResource = statement.get("NotResource").isPresent();
    boolean everywhere = notResource || texts(statement, "Resource").contains("*");
    if (actions.isEmpty() || !covered || !everywhere) {
      return;
    }
    boolean star = actions.stream().anyMatch(text -> text.endsWith("*") && covers(text, action));
    String where =
        notResource
            ? notAction ? "NOTACTION_AND_NOTRESOURCE" : inAction(star) + "NOTRESOURCE"
            : notAction
                ? "STAR_IN_RESOURCE_AND_NOTACTION"
                : star ? "STAR_IN_ACTION_AND_RESOURCE" : "STAR_IN_RESOURCE";
    lints.delegates(name, where, JsonPath.field(path, notResource ? "NotResource" : "Resource"));
  }

  private static String inAction(boolean star) {
    return star ? "STAR_IN_ACTION_AND_" : "";
  }

  private static boolean covers(String text, String action) {
    return new TextPatternReader(false).wildcards(Json.of(text), true).isMatchedBy(action);
  }

  private static List<String> texts(Json.Obj statement, String element) {
    return statement.list(element).stream()
        .flatMap(json -> json.asText().stream())
        .map(text -> text.toLowerCase(Locale.ROOT))
        .toList();
  }
}
