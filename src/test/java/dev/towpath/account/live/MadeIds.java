package dev.towpath.account.live;

import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What AWS called the resources of a design that were made, and the design's texts with that. */
final class MadeIds {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([\\w:.]+)\\}");
  private static final String ACCOUNT = "123456789012";

  private final Topology topology;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> attributes = new HashMap<>();

  MadeIds(Topology topology) {
    this.topology = topology;
  }

  void put(Resource resource, String awsId) {
    ids.put(resource.id().value(), awsId);
  }

  void put(Resource resource, String attribute, String value) {
    attributes.put(resource.id() + "." + attribute, value);
  }

  /** The id of a resource; that of buckets and roles, which are named, is a name of our own. */
  String of(String id) {
    return ids.computeIfAbsent(
        id, name -> "towpath-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-"));
  }

  private String attribute(String id, String name) {
    String known = attributes.get(id + "." + name);
    if (known != null) {
      return known;
    }
    String type = topology.get(ResourceId.of(id)).map(MadeIds::type).orElse("");
    return switch (name.equals("Arn") ? type : "") {
      case "AWS::S3::Bucket" -> "arn:aws:s3:::" + of(id);
      case "AWS::IAM::Role" -> "arn:aws:iam::" + ACCOUNT + ":role/" + of(id);
      default -> of(id);
    };
  }

  private static String type(Resource resource) {
    return dev.towpath.model.Kinds.typeOf(resource);
  }

  /** JSON without intrinsic functions. */
  Json plain(Json json) {
    return switch (json) {
      case Json.Obj object when object.text("Ref").isPresent() ->
          Json.of(variable(object.text("Ref").orElseThrow()));
      case Json.Obj object when object.get("Fn::GetAtt").isPresent() -> {
        List<Json> path = object.list("Fn::GetAtt");
        yield Json.of(
            attribute(path.get(0).asText().orElseThrow(), path.get(1).asText().orElseThrow()));
      }
      case Json.Obj object when object.text("Fn::Sub").isPresent() ->
          Json.of(substituted(object.text("Fn::Sub").orElseThrow()));
      case Json.Obj object -> {
        Json.Obj out = Json.Obj.EMPTY;
        for (var field : object.fields().entrySet()) {
          out = out.with(field.getKey(), plain(field.getValue()));
        }
        yield out;
      }
      case Json.Arr list -> new Json.Arr(list.values().stream().map(this::plain).toList());
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> json;
    };
  }

  private String substituted(String text) {
    return VARIABLE.matcher(text).replaceAll((MatchResult m) -> variable(m.group(1)));
  }

  private String variable(String name) {
    return switch (name) {
      case "AWS::Region" -> FieldReport.REGION;
      case "AWS::AccountId" -> ACCOUNT;
      case "AWS::Partition" -> "aws";
      case String path when path.contains(".") ->
          attribute(path.substring(0, path.indexOf('.')), path.substring(path.indexOf('.') + 1));
      default -> of(name);
    };
  }
}
