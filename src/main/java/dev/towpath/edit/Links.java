package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.Containment;
import dev.towpath.model.Input;
import dev.towpath.model.InputVpc;
import dev.towpath.model.Instance;
import dev.towpath.model.Message;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the relations of a topology. */
final class Links {
  private final Topology topology;
  private final List<Link> links = new ArrayList<>();

  Links(Topology topology) {
    this.topology = topology;
  }

  List<Link> all() {
    topology
        .all(SubnetRouteTableAssociation.class)
        .forEach(a -> add(a.subnet(), a.routeTable(), Link.Kind.ROUTE_TABLE));
    topology
        .all(SubnetNetworkAclAssociation.class)
        .forEach(a -> add(a.subnet(), a.networkAcl(), Link.Kind.NETWORK_ACL));
    topology.all(Route.class).forEach(this::route);
    topology.all(VpcEndpoint.class).forEach(this::endpoint);
    topology
        .all(Instance.class)
        .forEach(i -> addAll(i.id(), i.securityGroups(), Link.Kind.SECURITY_GROUP));
    topology.all(Channel.class).forEach(this::channel);
    topology.all(Input.class).forEach(this::input);
    links.addAll(new OutputLinks(topology).all());
    links.addAll(new PolicyLinks(topology).all());
    return links.stream().distinct().filter(this::isDrawn).toList();
  }

  private boolean isDrawn(Link link) {
    return Stream.of(link.from(), link.to())
        .allMatch(
            id -> topology.get(id).filter(r -> Containment.hasFigure(topology, r)).isPresent());
  }

  private void route(Route route) {
    String destination =
        Stream.of(route.destinationCidrBlock(), route.destinationIpv6CidrBlock())
            .flatMap(value -> value.known().stream())
            .map(Cidr::toString)
            .findFirst()
            .or(() -> route.destinationPrefixListId().known())
            .orElse("?");
    Message label = Message.of("edit", "link.ROUTE", destination);
    for (Ref<?> target : route.targets()) {
      ends(route.routeTable(), target)
          .ifPresent(ends ->
              links.add(
                  new Link(
                      ends.getFirst(),
                      ends.getLast(),
                      Link.Kind.ROUTE,
                      route.id().value(),
                      label)));
    }
  }

  private void endpoint(VpcEndpoint endpoint) {
    addAll(endpoint.id(), endpoint.routeTables(), Link.Kind.ENDPOINT_ROUTE_TABLE);
    addAll(endpoint.id(), endpoint.subnets(), Link.Kind.ENDPOINT_SUBNET);
    addAll(endpoint.id(), endpoint.securityGroups(), Link.Kind.SECURITY_GROUP);
  }

  private void channel(Channel channel) {
    channel.vpc().ifPresent(vpc -> vpcOutput(channel, vpc));
    add(Ref.to(channel), channel.role(), Link.Kind.ROLE);
    channel.inputAttachments().forEach(a -> add(a.input(), Ref.to(channel), Link.Kind.INPUT));
  }

  private void vpcOutput(Channel channel, VpcOutput vpc) {
    addAll(channel.id(), vpc.subnets(), Link.Kind.VPC_OUTPUT);
    addAll(channel.id(), vpc.securityGroups(), Link.Kind.SECURITY_GROUP);
    addAll(channel.id(), vpc.publicAddresses(), Link.Kind.PUBLIC_ADDRESS);
  }

  private void input(Input input) {
    addAll(input.id(), input.inputSecurityGroups(), Link.Kind.INPUT_SECURITY_GROUP);
    add(Ref.to(input), input.role(), Link.Kind.ROLE);
    input.mediaConnectFlows().forEach(f -> add(f.flow(), Ref.to(input), Link.Kind.MEDIA_FLOW));
    input.vpc().ifPresent(vpc -> vpcInput(input, vpc));
  }

  private void vpcInput(Input input, InputVpc vpc) {
    addAll(input.id(), vpc.subnets(), Link.Kind.VPC_INPUT);
    addAll(input.id(), vpc.securityGroups(), Link.Kind.SECURITY_GROUP);
  }

  private void addAll(ResourceId from, List<? extends Ref<? extends Resource>> to, Link.Kind kind) {
    to.forEach(ref -> add(Ref.to(from), ref, kind));
  }

  private void add(Ref<?> from, Ref<?> to, Link.Kind kind) {
    ends(from, to)
        .ifPresent(ends ->
            links.add(
                new Link(
                    ends.getFirst(),
                    ends.getLast(),
                    kind,
                    "",
                    Message.of("edit", "link." + kind.name()))));
  }

  private static Optional<List<ResourceId>> ends(Ref<?> from, Ref<?> to) {
    return from.target().flatMap(f -> to.target().map(t -> List.of(f, t)));
  }
}
