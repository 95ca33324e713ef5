package dev.towpath.iam;

import dev.towpath.iam.Lints.Placed;
import dev.towpath.iam.S3Actions.Action;
import dev.towpath.model.Json;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks at what a statement says of S3: actions that are not there or do not fit the rest. */
record S3Lint(PolicyType type, Lints lints) {
  private static final Set<String> LISTINGS =
      Set.of(
          "s3:listbucket",
          "s3:listbucketversions",
          "s3:listbucketmultipartuploads",
          "s3:listmultipartuploadparts");
  private static final Set<String> OF_LISTINGS = Set.of("s3:prefix", "s3:delimiter", "s3:max-keys");

  void check(Json.Obj statement, String path) {
    List<Placed> actions =
        Lints.texts(
            statement.get("Action").orElse(new Json.Arr(List.of())),
            JsonPath.field(path, "Action"));
    List<String> resources = resources(statement);
    for (Placed action : actions) {
      if (S3Actions.isOfS3(action.text()) && !action.text().contains("${")) {
        action(action, resources);
      }
    }
    if (statement.text("Effect").filter("Allow"::equals).isPresent()) {
      keysOfListings(statement, actions, path);
    }
  }

  private void action(Placed action, List<String> resources) {
    List<Action> known = S3Actions.matching(action.text());
    if (known.isEmpty()) {
      lints.notKnown("INVALID_ACTION", action.path(), action.text());
    } else if (type == PolicyType.RESOURCE && known.stream().noneMatch(Action::onAnything)) {
      lints.error("UNSUPPORTED_ACTION_IN_POLICY", action.path(), action.text());
    } else if (!resources.isEmpty() && known.stream().noneMatch(a -> actsOnOne(a, resources))) {
      lints.warning("RESOURCE_MISMATCH", action.path(), action.text());
    }
  }

  /** The ARNs of a Resource element where all are plain ARNs of buckets or objects. */
  private static List<String> resources(Json.Obj statement) {
    List<Json> written = statement.list("Resource");
    List<String> arns =
        written.stream()
            .flatMap(json -> json.asText().stream())
            .filter(arn -> arn.startsWith("arn:aws:s3:::") && !arn.contains("${"))
            .toList();
    return arns.size() == written.size() ? arns : List.of();
  }

  private static boolean actsOnOne(Action action, List<String> arns) {
    if (!action.onBucket() && !action.onObjects()) {
      return true;
    }
    return arns.stream()
        .anyMatch(arn -> {
          boolean object = arn.contains("/");
          boolean bucket = !object || arn.indexOf('*') >= 0 && arn.indexOf('*') < arn.indexOf('/');
          return action.onObjects() && (object || arn.endsWith("*")) || action.onBucket() && bucket;
        });
  }

  /** Only calls that list carry these keys, so a statement that tests one never allows others. */
  private void keysOfListings(Json.Obj statement, List<Placed> actions, String path) {
    boolean others =
        actions.stream()
            .filter(action -> S3Actions.isOfS3(action.text()))
            .map(action -> S3Actions.matching(action.text()))
            .anyMatch(known ->
                !known.isEmpty() && known.stream().noneMatch(a -> LISTINGS.contains(a.name())));
    if (!others) {
      return;
    }
    statement
        .object("Condition")
        .fields()
        .forEach((operator, tests) -> {
          if (needsItsKey(operator) && tests instanceof Json.Obj keys) {
            for (String key : keys.fields().keySet()) {
              if (OF_LISTINGS.contains(key.toLowerCase(Locale.ROOT))) {
                lints.error(
                    "UNSUPPORTED_ACTION_FOR_CONDITION_KEY",
                    JsonPath.field(
                        JsonPath.field(JsonPath.field(path, "Condition"), operator), key),
                    key);
              }
            }
          }
        });
  }

  /** Whether an operator does not hold where the request lacks the key. */
  static boolean needsItsKey(String operator) {
    return ConditionReader.ConditionOperator.parse(operator)
        .filter(o ->
            !o.ifExists()
                && !o.operator().isNegated()
                && o.operator() != Operator.NULL
                && o.qualifier() != Condition.Qualifier.FOR_ALL_VALUES)
        .isPresent();
  }
}
