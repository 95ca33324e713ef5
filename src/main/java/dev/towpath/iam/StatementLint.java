package dev.towpath.iam;

import dev.towpath.iam.Lints.Placed;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at one statement.
 *
 * @param variables whether the policy's version knows policy variables
 */
record StatementLint(PolicyType type, boolean variables, Lints lints) {

  void check(Json.Obj statement, String path) {
    boolean allows = statement.text("Effect").filter("Allow"::equals).isPresent();
    principal(statement, path, allows);
    PolicyLint.either(statement, "Action").ifPresent(field -> actions(field, path));
    resource(statement, path);
    new S3Lint(type, lints).check(statement, path);
    if (allows && type == PolicyType.IDENTITY) {
      new DelegationLint(lints).check(statement, path);
    }
    if (allows && statement.get("NotResource").isPresent()) {
      lints.security("NOTRESOURCE_WITH_ALLOW", JsonPath.field(path, "NotResource"));
    }
    statement
        .get("Condition")
        .ifPresent(block -> condition(block, JsonPath.field(path, "Condition"), allows));
  }

  private void principal(Json.Obj statement, String path, boolean allows) {
    Optional<Map.Entry<String, Json>> element = PolicyLint.either(statement, "Principal");
    if (element.isEmpty()) {
      if (type.namesPrincipals()) {
        lints.error("MISSING_PRINCIPAL", path);
      }
      return;
    }
    String where = JsonPath.field(path, element.get().getKey());
    if (!type.namesPrincipals()) {
      lints.error("UNSUPPORTED_PRINCIPAL", where, element.get().getKey());
      return;
    }
    if (element.get().getKey().equals("NotPrincipal")) {
      if (allows) {
        lints.security("ALLOW_WITH_NOTPRINCIPAL", where);
      }
      if (type == PolicyType.TRUST) {
        lints.error("ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL", where);
      }
    }
    if (element.get().getValue() instanceof Json.Obj object && !References.isFunction(object)) {
      new PrincipalLint(type, lints).check(object, where);
      if (allows && type == PolicyType.RESOURCE && !object.list("Service").isEmpty()) {
        confusedDeputy(statement, JsonPath.field(where, "Service"));
        if (object.fields().size() == 1) {
          new ContextLint(type, allows, lints)
              .ofService(statement.object("Condition"), JsonPath.field(path, "Condition"));
        }
      }
    }
  }

  /** A service acts for anyone; who it acts for must be said. */
  private void confusedDeputy(Json.Obj statement, String path) {
    List<String> keys = ConditionLint.keys(statement);
    boolean exact = keys.contains("aws:sourcearn") || keys.contains("aws:sourceaccount");
    boolean weaker = keys.contains("aws:sourceorgid") || keys.contains("aws:sourceorgpaths");
    if (!exact && weaker) {
      lints.suggestion("RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL", path);
    } else if (!exact) {
      lints.security("RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL", path);
    }
  }

  private void actions(Map.Entry<String, Json> field, String path) {
    String where = JsonPath.field(path, field.getKey());
    if (field.getValue().elements().isEmpty()) {
      lints.suggestion("EMPTY_ARRAY_ACTION", where);
    }
    List<Placed> actions = Lints.texts(field.getValue(), where);
    for (Placed action : actions) {
      action(action);
    }
    redundant("REDUNDANT_ACTION", actions, true);
  }

  private void action(Placed action) {
    String text = action.text();
    if (text.contains("${")) {
      lints.error("VARIABLE_UNSUPPORTED_IN_ELEMENT", action.path(), text);
      return;
    }
    int colon = text.indexOf(':');
    boolean valid =
        text.equals("*")
            || (colon > 0
                && colon < text.length() - 1
                && text.chars()
                    .allMatch(c -> Characters.isLetterOrDigit(c) || ":-*?".indexOf(c) >= 0)
                && text.indexOf(':', colon + 1) < 0);
    if (!valid) {
      lints.error("INVALID_ACTION", action.path(), text);
    } else if (colon > 0 && Characters.hasWildcard(text.substring(0, colon))) {
      lints.suggestion("WILDCARD_IN_SERVICE_NAME", action.path(), text);
    } else if (colon > 0
        && !KnownNames.isService(text.substring(0, colon).toLowerCase(Locale.ROOT))) {
      lints.notKnown("INVALID_SERVICE_IN_ACTION", action.path(), text.substring(0, colon));
    }
  }

  private void resource(Json.Obj statement, String path) {
    Optional<Map.Entry<String, Json>> element = PolicyLint.either(statement, "Resource");
    if (type == PolicyType.TRUST) {
      element.ifPresent(field ->
          lints.error(
              "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE", JsonPath.field(path, field.getKey())));
      return;
    }
    if (element.isEmpty()) {
      lints.error("MISSING_RESOURCE", path);
      return;
    }
    String where = JsonPath.field(path, element.get().getKey());
    if (element.get().getValue().elements().isEmpty()) {
      lints.suggestion("EMPTY_ARRAY_RESOURCE", where);
    }
    List<Placed> resources = Lints.texts(element.get().getValue(), where);
    for (Placed resource : resources) {
      new VariableLint(variables, lints).check(resource);
      new ArnLint(lints).check(resource);
    }
    redundant("REDUNDANT_RESOURCE", resources, false);
  }

  /** A value that another one of the list covers. */
  private void redundant(String id, List<Placed> values, boolean ignoreCase) {
    if (values.size() > 100) {
      return;
    }
    TextPatternReader reader = new TextPatternReader(false);
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        Placed wide = values.get(j);
        Placed narrow = values.get(i);
        boolean same = wide.text().equals(narrow.text());
        boolean covers =
            reader.wildcards(Json.of(wide.text()), ignoreCase).isMatchedBy(narrow.text());
        if (i != j && covers && (!same || j < i)) {
          lints.suggestion(id, narrow.path(), narrow.text(), wide.text());
          break;
        }
      }
    }
  }

  private void condition(Json block, String path, boolean allows) {
    if (!(block instanceof Json.Obj object) || References.isFunction(object)) {
      return;
    }
    if (object.isEmpty()) {
      lints.suggestion("EMPTY_OBJECT_CONDITION", path);
    }
    new ConditionLint(variables, allows, lints).check(object, path);
    new ContextLint(type, allows, lints).check(object, path);
  }
}
