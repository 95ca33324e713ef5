package dev.towpath.diagram;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.Containment;
import dev.towpath.model.Input;
import dev.towpath.model.InputAttachment;
import dev.towpath.model.Instance;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.Multiplex;
import dev.towpath.model.Ref;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which connectors the references of a design ask for. Containment is shown by standing inside. */
final class Links {
  private final Topology topology;
  private List<Link> links = new ArrayList<>();

  private Links(Topology topology) {
    this.topology = topology;
  }

  static List<Link> of(Topology topology, Drawn drawn) {
    Links links = new Links(topology);
    List<Link> all = new ArrayList<>();
    topology
        .resources()
        .forEach(resource -> all.addAll(drawn.links(resource, () -> links.of(resource))));
    links.links = all;
    Chips.ends(topology).forEach(links::addChip);
    links.links.addAll(PackageLinks.of(topology));
    links.links.addAll(JunctionLinks.of(topology));
    return links.links;
  }

  private List<Link> of(Resource resource) {
    links = new ArrayList<>();
    add(resource);
    return links;
  }

  private void addChip(End.OfChip chip) {
    add(End.at(chip.owner()), chip, chip.owner(), "", Link.Nature.RELATION);
  }

  private void add(Resource resource) {
    switch (resource) {
      case Route route -> routeTargets(route).forEach(target -> addRoute(route, target));
      case SubnetRouteTableAssociation a ->
          between(a.routeTable().target(), a.subnet().target(), a.id(), Link.Nature.RELATION);
      case SubnetNetworkAclAssociation a ->
          between(a.networkAcl().target(), a.subnet().target(), a.id(), Link.Nature.QUIET);
      case VpcEndpoint endpoint -> {
        endpoint
            .routeTables()
            .forEach(table -> table.target().ifPresent(t -> addEndpointRoute(endpoint, t)));
        groups(endpoint, endpoint.securityGroups());
      }
      case Instance instance -> groups(instance, instance.securityGroups());
      case Channel channel -> addChannel(channel);
      case Input input -> {
        input.vpc().ifPresent(vpc -> groups(input, vpc.securityGroups()));
        quiet(input, input.inputSecurityGroups());
        input
            .mediaConnectFlows()
            .forEach(f ->
                between(
                    f.flow().target(), Optional.of(input.id()), input.id(), Link.Nature.DIRECTED));
      }
      case MediaConnectFlow flow ->
          flow.vpcInterfaces().forEach(own -> groups(flow, own.securityGroups()));
      default -> {}
    }
  }

  private static Stream<ResourceId> routeTargets(Route route) {
    return route.targets().stream().flatMap(ref -> ref.target().stream());
  }

  private void addRoute(Route route, ResourceId target) {
    String destination =
        Stream.of(route.destinationCidrBlock(), route.destinationIpv6CidrBlock())
            .flatMap(v -> v.known().stream())
            .map(Cidr::toString)
            .findFirst()
            .orElseGet(() -> destinationList(route.destinationPrefixListId()));
    route
        .routeTable()
        .target()
        .ifPresent(table ->
            add(End.at(table), End.at(target), route.id(), destination, Link.Nature.DIRECTED));
  }

  private static String destinationList(Value<String> prefixList) {
    return prefixList.or(prefixList.isAbsent() ? "" : "pl-…");
  }

  private void addEndpointRoute(VpcEndpoint endpoint, ResourceId table) {
    String[] name = endpoint.serviceName().or("").split("\\.");
    String service = name[name.length - 1];
    String label = service.isEmpty() ? "pl-…" : "pl-… (" + service + ")";
    add(End.at(table), End.at(endpoint.id()), endpoint.id(), label, Link.Nature.DIRECTED);
  }

  private void addChannel(Channel channel) {
    for (InputAttachment attachment : channel.inputAttachments()) {
      attachment
          .input()
          .target()
          .ifPresent(input ->
              add(End.at(input), End.at(channel.id()), channel.id(), "", Link.Nature.DIRECTED));
    }
    channel.vpc().ifPresent(vpc -> groups(channel, vpc.securityGroups()));
    Set<ResourceId> named = References.of(channel);
    for (ResourceId id : named) {
      switch (topology.get(id).orElse(null)) {
        case Bucket _, Instance _, MediaPackageChannel _, MediaConnectFlow _, Multiplex _ ->
            add(End.at(channel.id()), End.at(id), channel.id(), "", Link.Nature.TRAFFIC);
        case Role _ -> add(End.at(channel.id()), End.at(id), channel.id(), "", Link.Nature.QUIET);
        case null, default -> {}
      }
    }
  }

  private void groups(Resource member, List<Ref<SecurityGroup>> groups) {
    quiet(member, groups);
  }

  private void quiet(Resource from, List<? extends Ref<?>> targets) {
    targets.forEach(ref ->
        ref.target()
            .ifPresent(to -> add(End.at(from.id()), End.at(to), from.id(), "", Link.Nature.QUIET)));
  }

  private void between(
      Optional<ResourceId> from, Optional<ResourceId> to, ResourceId source, Link.Nature nature) {
    if (from.isPresent() && to.isPresent()) {
      add(End.at(from.get()), End.at(to.get()), source, "", nature);
    }
  }

  private void add(End from, End to, ResourceId source, String label, Link.Nature nature) {
    if (isDrawn(from.resource()) && isDrawn(to.resource())) {
      links.add(new Link(from, to, source, label, nature));
    }
  }

  private boolean isDrawn(ResourceId id) {
    return topology.get(id).filter(r -> Containment.hasFigure(topology, r)).isPresent();
  }
}
