package dev.towpath.cloudformation;

import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.Json;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dependencies that no reference expresses but AWS insists on: whatever speaks to the internet
 * waits for the attached gateway, a channel for the policies of its role, which MediaLive checks
 * when it is created, and for the endpoints of its VPC.
 */
final class Dependencies {
  private static final Set<String> ROLE_POLICIES =
      Set.of("AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::ManagedPolicy");
  private final Topology topology;
  private final GatewayAttachments gateways;
  private final LogicalIds ids;
  private final SequencedMap<String, Json.Obj> bodies;
  private final Graph graph;

  Dependencies(Topology topology, LogicalIds ids, SequencedMap<String, Json.Obj> bodies) {
    this.topology = topology;
    this.gateways = new GatewayAttachments(topology);
    this.ids = ids;
    this.bodies = new LinkedHashMap<>(bodies);
    this.graph = Graph.of(bodies);
  }

  /** The bodies with {@code DependsOn} where these resources need it. */
  SequencedMap<String, Json.Obj> add(List<Resource> resources) {
    for (Resource resource : resources) {
      String id = ids.of(resource.id()).orElseThrow();
      Json.Obj body = bodies.get(id);
      if (body != null) {
        bodies.put(id, with(id, body, needs(resource).distinct().toList()));
      }
    }
    return bodies;
  }

  private Json.Obj with(String id, Json.Obj body, List<String> needs) {
    Set<String> direct = Graph.named(body);
    List<String> added =
        needs.stream()
            .filter(n -> bodies.containsKey(n) && !direct.contains(n) && !graph.reaches(n, id))
            .toList();
    if (added.isEmpty()) {
      return body;
    }
    added.forEach(need -> graph.add(id, need));
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    for (Map.Entry<String, Json> field : body.fields().entrySet()) {
      out.put(field.getKey(), field.getValue());
      if (field.getKey().equals("Type")) {
        out.put("DependsOn", added.size() == 1 ? Json.of(added.getFirst()) : Json.texts(added));
      }
    }
    return new Json.Obj(out);
  }

  private Stream<String> needs(Resource resource) {
    Stream<String> attachments = gateways.of(resource).flatMap(this::idOf);
    return switch (resource) {
      case Channel channel -> Stream.concat(policiesOf(channel.role()), endpointsOf(channel));
      case Input input -> policiesOf(input.role());
      default -> attachments;
    };
  }

  private Stream<String> idOf(Resource resource) {
    return ids.of(resource.id()).stream();
  }

  private Stream<String> endpointsOf(Channel channel) {
    return gateways
        .vpcsOf(channel)
        .distinct()
        .flatMap(vpc -> topology.referrers(vpc.id(), VpcEndpoint.class))
        .flatMap(this::idOf);
  }

  private Stream<String> policiesOf(Ref<Role> role) {
    List<String> roles = role.target().flatMap(ids::of).stream().toList();
    return bodies.entrySet().stream()
        .filter(e -> ROLE_POLICIES.contains(e.getValue().text("Type").orElse("")))
        .filter(e -> Graph.named(e.getValue()).stream().anyMatch(roles::contains))
        .map(Map.Entry::getKey);
  }
}
