package dev.towpath.edit;

import static dev.towpath.edit.Offer.step;

import dev.towpath.model.Containment;
import dev.towpath.model.DhcpOptions;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.Resource;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcDhcpOptionsAssociation;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;

/** Connections by which packets find their way. */
final class ConnectNetwork {
  private final Topology topology;

  ConnectNetwork(Topology topology) {
    this.topology = topology;
  }

  Offer offer(Pair pair) {
    return switch (pair) {
      case Pair(Subnet subnet, RouteTable table) -> associate(subnet, table);
      case Pair(Subnet subnet, NetworkAcl acl) -> associate(subnet, acl);
      case Pair(RouteTable table, InternetGateway gateway) -> route(table, gateway);
      case Pair(RouteTable table, NatGateway gateway) -> route(table, gateway);
      case Pair(RouteTable table, Instance instance) -> route(table, instance);
      case Pair(DhcpOptions options, Vpc vpc) -> options(options, vpc);
      case Pair(VpcEndpoint endpoint, RouteTable table) -> gateway(endpoint, table);
      case Pair(VpcEndpoint endpoint, Subnet subnet) -> endpoint(endpoint, subnet);
      case Pair(Subnet subnet, InternetGateway gateway) -> throughTable(subnet, gateway);
      case Pair(Subnet subnet, NatGateway gateway) -> throughTable(subnet, gateway);
      case Pair(InternetGateway gateway, Vpc vpc) -> attach(gateway, vpc);
      case Pair(NatGateway gateway, ElasticIp address) -> address(gateway, address);
      default -> Offer.NONE;
    };
  }

  private Offer associate(Subnet subnet, RouteTable table) {
    if (inDifferentVpcs(subnet, table)) {
      return differentVpcs(subnet, table);
    }
    boolean already =
        topology
            .referrers(subnet.id(), SubnetRouteTableAssociation.class)
            .anyMatch(association -> association.routeTable().isTo(table.id()));
    return already
        ? already(subnet, table)
        : Offer.of(
            step(
                "connect.associate",
                names(subnet, table),
                new AssociateRouteTable(subnet.id(), table.id())));
  }

  private Offer associate(Subnet subnet, NetworkAcl acl) {
    if (inDifferentVpcs(subnet, acl)) {
      return differentVpcs(subnet, acl);
    }
    boolean already =
        topology
            .referrers(subnet.id(), SubnetNetworkAclAssociation.class)
            .anyMatch(association -> association.networkAcl().isTo(acl.id()));
    return already
        ? already(subnet, acl)
        : Offer.of(
            step(
                "connect.associate",
                names(subnet, acl),
                new AssociateNetworkAcl(subnet.id(), acl.id())));
  }

  private Offer route(RouteTable table, Resource target) {
    if (vpcOf(target).isEmpty()) {
      return Offer.refused("connect.notAttached", Names.of(target));
    }
    if (inDifferentVpcs(table, target)) {
      return differentVpcs(table, target);
    }
    if (RouteDefault.leadsTo(topology, table.id(), target.id())) {
      return already(table, target);
    }
    String key =
        RouteDefault.existing(topology, table.id()).isPresent()
            ? "connect.routeInstead"
            : "connect.route";
    return Offer.of(step(key, names(table, target), new RouteDefault(table.id(), target.id())));
  }

  private Offer throughTable(Subnet subnet, Resource target) {
    return tableOf(subnet)
        .map(table -> route(table, target))
        .orElseGet(() -> Offer.refused("connect.noRouteTable", Names.of(subnet)));
  }

  /** A VPC has one set of options at a time. */
  private Offer options(DhcpOptions options, Vpc vpc) {
    Optional<VpcDhcpOptionsAssociation> present =
        topology.referrers(vpc.id(), VpcDhcpOptionsAssociation.class).findFirst();
    if (present.filter(a -> a.dhcpOptions().isTo(options.id())).isPresent()) {
      return already(options, vpc);
    }
    Edit edit =
        present
            .<Edit>map(a -> SetProperty.of(a, "DhcpOptionsId", Blanks.ref(options)))
            .orElseGet(() ->
                AddJoint.of(
                    VpcDhcpOptionsAssociation.class,
                    vpc,
                    Json.of("VpcId", Blanks.ref(vpc)).with("DhcpOptionsId", Blanks.ref(options))));
    return Offer.of(step("connect.use", names(vpc, options), edit));
  }

  private Offer gateway(VpcEndpoint endpoint, RouteTable table) {
    if (isInterface(endpoint)) {
      return Offer.refused("connect.interfaceHasNoTables", Names.of(endpoint));
    }
    if (inDifferentVpcs(endpoint, table)) {
      return differentVpcs(endpoint, table);
    }
    if (endpoint.routeTables().stream().anyMatch(ref -> ref.isTo(table.id()))) {
      return already(endpoint, table);
    }
    return Offer.of(
        step(
            "connect.associate",
            names(endpoint, table),
            AddReference.to(endpoint, List.of("RouteTableIds"), Blanks.ref(table))));
  }

  private Offer endpoint(VpcEndpoint endpoint, Subnet subnet) {
    boolean balanced = isOfBalancer(endpoint);
    if (!isInterface(endpoint) && !balanced) {
      return tableOf(subnet)
          .map(table -> gateway(endpoint, table))
          .orElseGet(() -> Offer.refused("connect.noRouteTable", Names.of(subnet)));
    }
    if (inDifferentVpcs(endpoint, subnet)) {
      return differentVpcs(endpoint, subnet);
    }
    if (endpoint.subnets().stream().anyMatch(ref -> ref.isTo(subnet.id()))) {
      return already(endpoint, subnet);
    }
    if (balanced && !endpoint.subnets().isEmpty()) {
      return Offer.refused("connect.oneSubnet", Names.of(endpoint));
    }
    return Offer.of(
        step(
            "connect.endpointSubnet",
            names(endpoint, subnet),
            AddReference.to(endpoint, List.of("SubnetIds"), Blanks.ref(subnet))));
  }

  private Offer attach(InternetGateway gateway, Vpc vpc) {
    Optional<Resource> present =
        Containment.children(topology, vpc).filter(InternetGateway.class::isInstance).findFirst();
    if (present.isPresent()) {
      return present.get().id().equals(gateway.id())
          ? already(gateway, vpc)
          : Offer.refused("place.secondGateway", Names.of(vpc));
    }
    return Offer.of(
        step(
            "connect.attach",
            names(gateway, vpc),
            new AttachInternetGateway(gateway.id(), vpc.id())));
  }

  private Offer address(NatGateway gateway, ElasticIp address) {
    if (gateway.allocation().isTo(address.id())) {
      return already(gateway, address);
    }
    Optional<Resource> user = topology.referrers(address.id()).findFirst();
    if (user.isPresent()) {
      return Offer.refused("connect.addressTaken", Names.of(address), Names.of(user.get()));
    }
    return Offer.of(
        step("connect.use", names(gateway, address), new UseElasticIp(gateway.id(), address.id())));
  }

  private Optional<RouteTable> tableOf(Subnet subnet) {
    return topology
        .referrers(subnet.id(), SubnetRouteTableAssociation.class)
        .flatMap(association -> topology.get(association.routeTable(), RouteTable.class).stream())
        .findFirst();
  }

  static boolean isInterface(VpcEndpoint endpoint) {
    return endpoint.vpcEndpointType().or("Gateway").equals("Interface");
  }

  /**
   * One of a Gateway Load Balancer, which stands in a single subnet and is the target of routes.
   */
  static boolean isOfBalancer(VpcEndpoint endpoint) {
    return endpoint.vpcEndpointType().or("Gateway").equals("GatewayLoadBalancer");
  }

  private Optional<Vpc> vpcOf(Resource resource) {
    return Containment.vpcAround(topology, resource);
  }

  private boolean inDifferentVpcs(Resource one, Resource other) {
    return Vpcs.differ(topology, one, other);
  }

  private Offer differentVpcs(Resource one, Resource other) {
    return Offer.refused("connect.differentVpcs", Names.of(one), Names.of(other));
  }

  static Offer already(Resource one, Resource other) {
    return Offer.refused("connect.already", Names.of(one), Names.of(other));
  }

  static List<Object> names(Resource one, Resource other) {
    return List.of(Names.of(one), Names.of(other));
  }
}
