package dev.towpath.cloudformation;

import dev.towpath.model.Channel;
import dev.towpath.model.Containment;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dependencies that no reference expresses but AWS insists on: whatever speaks to the internet
 * waits for the attached gateway (CloudFormation User Guide, "DependsOn attribute"), a channel for
 * the policies of its role, which MediaLive checks when it is created, and for the endpoints of its
 * VPC.
 */
final class Dependencies {
  private static final Set<String> ROLE_POLICIES =
      Set.of("AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::ManagedPolicy");
  private final Topology topology;
  private final LogicalIds ids;
  private final SequencedMap<String, Json.Obj> bodies;
  private final Graph graph;

  Dependencies(Topology topology, LogicalIds ids, SequencedMap<String, Json.Obj> bodies) {
    this.topology = topology;
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
    return switch (resource) {
      case Route route -> attachments(route.gateway());
      case NatGateway nat when !nat.connectivityType().or("public").equals("private") ->
          attachments(vpcOf(nat.subnet()));
      case ElasticIp address -> attachments(vpcsOf(address));
      case Instance instance when isPublic(instance) -> attachments(vpcOf(instance.subnet()));
      case Channel channel -> Stream.concat(policiesOf(channel.role()), endpointsOf(channel));
      case Input input -> policiesOf(input.role());
      default -> Stream.empty();
    };
  }

  private Stream<String> attachments(Ref<Resource> gateway) {
    return gateway.target().stream()
        .flatMap(id -> topology.referrers(id, VpcGatewayAttachment.class))
        .flatMap(this::idOf);
  }

  private Stream<String> attachments(Stream<Vpc> vpcs) {
    return vpcs.flatMap(vpc -> topology.referrers(vpc.id(), VpcGatewayAttachment.class))
        .flatMap(this::idOf);
  }

  private Stream<String> idOf(Resource resource) {
    return ids.of(resource.id()).stream();
  }

  private Stream<Vpc> vpcOf(Ref<Subnet> subnet) {
    return topology.get(subnet, Subnet.class).stream()
        .flatMap(s -> topology.get(s.vpc(), Vpc.class).stream());
  }

  /** The VPCs whose gateway the address's traffic takes; all where nothing says which. */
  private Stream<Vpc> vpcsOf(ElasticIp address) {
    List<Vpc> users =
        topology
            .referrers(address.id())
            .flatMap(user -> user instanceof Channel c ? vpcOf(c) : around(user))
            .toList();
    return users.isEmpty() ? topology.all(Vpc.class) : users.stream();
  }

  private Stream<Vpc> around(Resource resource) {
    return Containment.vpcAround(topology, resource).stream();
  }

  private Stream<Vpc> vpcOf(Channel channel) {
    return channel.vpc().stream().flatMap(v -> v.subnets().stream()).flatMap(this::vpcOf);
  }

  private boolean isPublic(Instance instance) {
    boolean asked =
        instance.networkInterfaces().stream()
            .anyMatch(card -> card.associatePublicIpAddress().or(false));
    return asked
        || topology
            .get(instance.subnet(), Subnet.class)
            .filter(s -> s.mapPublicIpOnLaunch().or(false))
            .isPresent();
  }

  private Stream<String> endpointsOf(Channel channel) {
    return vpcOf(channel)
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
