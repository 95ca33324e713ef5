package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the route tables of a design say of its subnets. */
class RoutingTest {
  private static final Topology NAT =
      Designs.vpcWithNat().subnet("Alone", "Vpc", "10.0.9.0/24").topology();
  private static final Subnet PUBLIC = subnet(NAT, "Public");
  private static final Subnet PRIVATE = subnet(NAT, "Private");
  private static final Subnet ALONE = subnet(NAT, "Alone");

  private static Subnet subnet(Topology topology, String id) {
    return topology.get(ResourceId.of(id), Subnet.class).orElseThrow();
  }

  private static List<String> ids(Stream<? extends Resource> resources) {
    return resources.map(resource -> resource.id().value()).toList();
  }

  private static RouteTable table(String id) {
    return NAT.get(ResourceId.of(id), RouteTable.class).orElseThrow();
  }

  @Test
  void aSubnetHasTheTableThatItIsAssociatedWith() {
    assertThat(ids(Routing.routeTableOf(NAT, PUBLIC).stream())).containsExactly("PublicTable");
    assertThat(ids(Routing.routeTableOf(NAT, PRIVATE).stream())).containsExactly("PrivateTable");
    assertThat(Routing.routeTableOf(NAT, ALONE)).isEmpty();
  }

  @Test
  void aTableHasItsRoutesAndSubnets() {
    assertThat(ids(Routing.routesOf(NAT, table("PrivateTable"))))
        .containsExactly("PrivateTableTo0.0.0.0/0");
    assertThat(ids(Routing.subnetsOf(NAT, table("PrivateTable")))).containsExactly("Private");
    assertThat(ids(Routing.subnetsOf(NAT, table("PublicTable")))).containsExactly("Public");
  }

  @Test
  void whatOnlyMayBeATablesIsNotItsOwn() {
    Topology open =
        Designs.vpcWithNat()
            .set(
                "PrivateTableTo0.0.0.0/0",
                "RouteTableId",
                "{'Fn::If':['C',{'Ref':'PrivateTable'},{'Ref':'PublicTable'}]}")
            .set(
                "PrivateAssociation",
                "RouteTableId",
                "{'Fn::If':['C',{'Ref':'PrivateTable'},{'Ref':'PublicTable'}]}")
            .topology();
    assertThat(Routing.routesOf(open, table("PrivateTable"))).isEmpty();
    assertThat(Routing.subnetsOf(open, table("PrivateTable"))).isEmpty();
  }

  @Test
  void theDefaultRouteIsTheOneForAllAddresses() {
    Topology more =
        Designs.vpcWithNat()
            .route("PublicTable", "10.9.0.0/16", "GatewayId", "Gateway")
            .without("PrivateTableTo0.0.0.0/0")
            .route("PrivateTable", "10.9.0.0/16", "NatGatewayId", "Nat")
            .topology();
    assertThat(ids(Routing.defaultRoute(more, PUBLIC).stream()))
        .containsExactly("PublicTableTo0.0.0.0/0");
    assertThat(Routing.defaultRoute(more, PRIVATE)).isEmpty();
  }

  @Test
  void aSubnetIsPublicByItsRouteToAnInternetGateway() {
    assertThat(Routing.isPublic(NAT, PUBLIC)).isTrue();
    assertThat(Routing.isPublic(NAT, PRIVATE)).isFalse();
    assertThat(Routing.isPublic(NAT, ALONE)).isFalse();
    assertThat(publicWith("'igw-0123456789abcdef0'")).isTrue();
    assertThat(publicWith("'vgw-0123456789abcdef0'")).isFalse();
  }

  private static boolean publicWith(String gateway) {
    Topology topology =
        Designs.vpcWithNat().set("PublicTableTo0.0.0.0/0", "GatewayId", gateway).topology();
    return Routing.isPublic(topology, subnet(topology, "Public"));
  }
}
