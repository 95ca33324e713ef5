package dev.towpath.cloudformation;

import dev.towpath.model.Channel;
import dev.towpath.model.Containment;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Instance;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The gateway attachments that a resource waits for without naming them: routes to the gateway, and
 * whatever has a public address in its VPC (CloudFormation User Guide, "DependsOn attribute").
 */
public record GatewayAttachments(Topology topology) {

  /** The attachments; none for what needs no gateway. */
  public Stream<VpcGatewayAttachment> of(Resource resource) {
    return switch (resource) {
      case Route route -> of(route.gateway());
      case NatGateway nat when !nat.connectivityType().or("public").equals("private") ->
          of(vpcOf(nat.subnet()));
      case ElasticIp address -> of(vpcsOf(address));
      case Instance instance when isPublic(instance) -> of(vpcOf(instance.subnet()));
      default -> Stream.empty();
    };
  }

  private Stream<VpcGatewayAttachment> of(Ref<Resource> gateway) {
    return gateway.target().stream()
        .flatMap(id -> topology.referrers(id, VpcGatewayAttachment.class));
  }

  private Stream<VpcGatewayAttachment> of(Stream<Vpc> vpcs) {
    return vpcs.flatMap(vpc -> topology.referrers(vpc.id(), VpcGatewayAttachment.class));
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
            .flatMap(user -> user instanceof Channel c ? vpcsOf(c) : around(user))
            .toList();
    return users.isEmpty() ? topology.all(Vpc.class) : users.stream();
  }

  private Stream<Vpc> around(Resource resource) {
    return Containment.vpcAround(topology, resource).stream();
  }

  /** The VPCs of a channel's subnets. */
  Stream<Vpc> vpcsOf(Channel channel) {
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
}
