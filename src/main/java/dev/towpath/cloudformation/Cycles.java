package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Cuts circles between resources where CloudFormation offers a part of its own for what closes
 * them: rules of security groups that name each other, and policies of a role.
 */
final class Cycles {
  private final LogicalIds ids;

  Cycles(LogicalIds ids) {
    this.ids = ids;
  }

  /** The resources without those circles; the parts stand right after their owners. */
  SequencedMap<String, Json.Obj> cut(SequencedMap<String, Json.Obj> resources) {
    Graph graph = Graph.of(resources);
    SequencedMap<String, Json.Obj> out = new LinkedHashMap<>();
    resources.forEach((id, body) -> {
      SequencedMap<String, Json.Obj> parts = new LinkedHashMap<>();
      Json.Obj rest =
          switch (body.text("Type").orElse("")) {
            case "AWS::EC2::SecurityGroup" -> group(id, body, graph, parts);
            case "AWS::IAM::Role" -> role(id, body, graph, parts);
            default -> body;
          };
      out.put(id, rest);
      out.putAll(parts);
    });
    return out;
  }

  private Json.Obj group(String id, Json.Obj body, Graph graph, Map<String, Json.Obj> parts) {
    Json.Obj ingress =
        rules(id, body.object("Properties"), "Ingress", "SourceSecurityGroupId", graph, parts);
    Json.Obj both = rules(id, ingress, "Egress", "DestinationSecurityGroupId", graph, parts);
    return body.with("Properties", both);
  }

  private Json.Obj rules(
      String id,
      Json.Obj properties,
      String way,
      String other,
      Graph graph,
      Map<String, Json.Obj> parts) {
    String list = "SecurityGroup" + way;
    List<Json> inline = new ArrayList<>();
    List<Json.Obj> apart = new ArrayList<>();
    for (Json rule : properties.list(list)) {
      if (rule instanceof Json.Obj object
          && target(object, other).filter(t -> graph.reaches(t, id)).isPresent()) {
        apart.add(object);
      } else {
        inline.add(rule);
      }
    }
    if (apart.isEmpty()) {
      return properties;
    }
    for (Json.Obj rule : apart) {
      String to = target(rule, other).orElseThrow();
      String name = ids.free(id + way + (way.equals("Ingress") ? "From" : "To") + to);
      parts.put(name, part("AWS::EC2::" + list, "GroupId", new Reference(id, "GroupId"), rule));
    }
    if (inline.isEmpty() && way.equals("Egress")) {
      inline.add(nothing());
    }
    return inline.isEmpty()
        ? properties.without(list)
        : properties.with(list, new Json.Arr(inline));
  }

  /**
   * A group without any rule of its own would keep the default rule that lets everything out; a
   * rule that reaches only the interface itself takes its place (CloudFormation User Guide,
   * AWS::EC2::SecurityGroup, "Remove the default rule").
   */
  private static Json nothing() {
    return Json.of("IpProtocol", "-1")
        .with("CidrIp", "127.0.0.1/32")
        .with("Description", "Removes the default rule that allows all outbound traffic");
  }

  private Json.Obj role(String id, Json.Obj body, Graph graph, Map<String, Json.Obj> parts) {
    Json.Obj properties = body.object("Properties");
    List<Json> inline = new ArrayList<>();
    for (Json policy : properties.list("Policies")) {
      boolean closes =
          policy instanceof Json.Obj object
              && Graph.named(object).stream().anyMatch(t -> graph.reaches(t, id));
      if (closes) {
        parts.put(
            ids.free(id + "Policy"),
            part("AWS::IAM::RolePolicy", "RoleName", Reference.to(id), (Json.Obj) policy));
      } else {
        inline.add(policy);
      }
    }
    if (parts.isEmpty()) {
      return body;
    }
    Json.Obj rest =
        inline.isEmpty()
            ? properties.without("Policies")
            : properties.with("Policies", new Json.Arr(inline));
    return body.with("Properties", rest);
  }

  private static Json.Obj part(String type, String property, Reference owner, Json.Obj own) {
    SequencedMap<String, Json> properties = new LinkedHashMap<>();
    properties.put(property, owner.json());
    properties.putAll(own.fields());
    return Json.of("Type", type).with("Properties", new Json.Obj(properties));
  }

  private static Optional<String> target(Json.Obj rule, String property) {
    return rule.get(property)
        .filter(Json.Obj.class::isInstance)
        .flatMap(json -> References.direct((Json.Obj) json))
        .map(id -> id.value());
  }
}
