package dev.towpath.edit;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The statement that denies a bucket to everyone who does not come through given endpoints. */
final class OnlyThroughEndpoint {
  private static final String SID = "OnlyThroughEndpoint";
  private static final String NOT_EQUALS = "StringNotEquals";
  private static final String KEY = "aws:SourceVpce";

  private OnlyThroughEndpoint() {}

  static Json.Obj statement(ResourceId bucket, ResourceId endpoint) {
    Json arn = Blanks.attribute(bucket, "Arn");
    Json objects = Blanks.text("", bucket, Optional.of("Arn"), "/*");
    return Json.of("Sid", SID)
        .with("Effect", "Deny")
        .with("Principal", "*")
        .with("Action", "s3:*")
        .with("Resource", Json.list(arn, objects))
        .with("Condition", condition(Blanks.ref(endpoint)));
  }

  private static Json condition(Json endpoints) {
    return Json.of(NOT_EQUALS, Json.of(KEY, endpoints));
  }

  /**
   * The endpoints that a Deny statement spares; empty where it is another kind of statement. Two
   * such statements would deny everyone, so a policy needs one with both endpoints.
   */
  static Optional<List<Json>> spared(Json statement) {
    if (!(statement instanceof Json.Obj object)
        || !object.text("Effect").equals(Optional.of("Deny"))) {
      return Optional.empty();
    }
    Json.Obj condition = object.object("Condition");
    Json.Obj keys = condition.object(NOT_EQUALS);
    if (condition.fields().size() != 1 || keys.fields().size() != 1) {
      return Optional.empty();
    }
    var entry = keys.fields().firstEntry();
    return entry.getKey().toLowerCase(Locale.ROOT).equals(KEY.toLowerCase(Locale.ROOT))
        ? Optional.of(entry.getValue().elements())
        : Optional.empty();
  }

  /** The statement with other endpoints spared. */
  static Json.Obj sparing(Json.Obj statement, List<Json> endpoints) {
    Json.Obj condition = statement.object("Condition");
    String key = condition.object(NOT_EQUALS).fields().firstEntry().getKey();
    Json value = endpoints.size() == 1 ? endpoints.getFirst() : new Json.Arr(endpoints);
    return statement.with("Condition", Json.of(NOT_EQUALS, Json.of(key, value)));
  }

  /** The statements with the endpoint spared by the one that is there, or by a new one. */
  static List<Json> added(List<Json> statements, ResourceId bucket, ResourceId endpoint) {
    List<Json> result = new ArrayList<>();
    boolean found = false;
    for (Json statement : statements) {
      Optional<List<Json>> spared = spared(statement);
      if (!found && spared.isPresent() && statement instanceof Json.Obj object) {
        found = true;
        List<Json> endpoints = new ArrayList<>(spared.get());
        if (!endpoints.contains(Blanks.ref(endpoint))) {
          endpoints.add(Blanks.ref(endpoint));
        }
        result.add(sparing(object, endpoints));
      } else {
        result.add(statement);
      }
    }
    if (!found) {
      result.add(statement(bucket, endpoint));
    }
    return result;
  }

  /**
   * The statements without the endpoint, whether it is named by reference or by AWS's id; a
   * statement that would spare nobody goes.
   */
  static List<Json> removed(List<Json> statements, ResourceId endpoint, String physicalId) {
    List<Json> result = new ArrayList<>();
    for (Json statement : statements) {
      Optional<List<Json>> spared = spared(statement);
      if (spared.isEmpty() || !(statement instanceof Json.Obj object)) {
        result.add(statement);
        continue;
      }
      List<Json> kept =
          spared.get().stream().filter(value -> !names(value, endpoint, physicalId)).toList();
      if (!kept.isEmpty()) {
        result.add(sparing(object, kept));
      }
    }
    return result;
  }

  private static boolean names(Json value, ResourceId endpoint, String physicalId) {
    return value.equals(Json.of(physicalId))
        || (value instanceof Json.Obj object
            && References.direct(object).filter(endpoint::equals).isPresent());
  }
}
