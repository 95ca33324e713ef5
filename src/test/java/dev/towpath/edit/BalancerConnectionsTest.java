package dev.towpath.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Design;
import dev.towpath.model.DhcpOptions;
import dev.towpath.model.DirectConnectGateway;
import dev.towpath.model.DirectConnectGatewayAssociation;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.Listener;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.TargetGroup;
import dev.towpath.model.Texts;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcDhcpOptionsAssociation;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpnGateway;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Load balancers, Direct Connect and DHCP options joined by drawing a line. */
class BalancerConnectionsTest {
  private Draft draft;
  private ResourceId balancer;
  private ResourceId targets;

  @BeforeEach
  void draw() {
    draft = new Draft(Design.empty("test"));
    ResourceId vpc = draft.drop(Vpc.class);
    ResourceId subnet = draft.drop(Subnet.class, vpc);
    balancer = draft.drop(LoadBalancer.class, vpc);
    draft.drop(Subnet.class, vpc);
    draft.drop(Instance.class, subnet);
    draft.drop(SecurityGroup.class, vpc);
    draft.drop(RouteTable.class, vpc);
    draft.drop(VpcEndpoint.class, vpc);
    targets = draft.drop(TargetGroup.class, vpc);
    draft.drop(DhcpOptions.class);
    draft.drop(DhcpOptions.class);
    draft.drop(DirectConnectGateway.class);
    draft.drop(VpnGateway.class);
    draft.drop(TransitGateway.class);
    set(balancer, "Type", Json.of("network"));
    set(targets, "Protocol", Json.of("TCP"));
    set(targets, "TargetType", Json.of("instance"));
    set(ResourceId.of("VpcEndpoint"), "VpcEndpointType", Json.of("GatewayLoadBalancer"));
  }

  private void set(ResourceId id, String property, Json value) {
    draft.apply(SetProperty.of(draft.design().topology().get(id).orElseThrow(), property, value));
  }

  private List<Edit> between(String from, String to) {
    return Connections.between(draft.design(), ResourceId.of(from), ResourceId.of(to));
  }

  private void take(String from, String to) {
    draft.apply(between(from, to).getFirst());
  }

  private String why(String from, String to) {
    assertThat(between(from, to)).isEmpty();
    return Texts.in(Locale.ENGLISH)
        .text(Connections.why(draft.design(), ResourceId.of(from), ResourceId.of(to)));
  }

  private <R extends Resource> R only(Class<R> kind) {
    assertThat(draft.design().topology().all(kind)).hasSize(1);
    return draft.design().topology().all(kind).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LoadBalancer | Subnet2 | Give LoadBalancer an interface in Subnet2",
        "LoadBalancer | SecurityGroup | Use SecurityGroup for LoadBalancer",
        "LoadBalancer | TargetGroup | Let LoadBalancer listen and forward to TargetGroup",
        "TargetGroup | Instance | Register Instance in TargetGroup",
        "DhcpOptions | Vpc | Use DhcpOptions for Vpc",
        "DirectConnectGateway | VpnGateway | Associate DirectConnectGateway with VpnGateway",
        "DirectConnectGateway | TransitGateway | Associate DirectConnectGateway with TransitGateway",
        "RouteTable | VpcEndpoint | Route 0.0.0.0/0 of RouteTable to VpcEndpoint",
      })
  void aLineIsOfferedOnceInEitherDirection(String from, String to, String label) {
    assertThat(between(from, to))
        .singleElement()
        .extracting(edit -> Texts.in(Locale.ENGLISH).text(edit.label()))
        .isEqualTo(label);
    assertThat(between(to, from)).hasSize(1);
    take(from, to);
    assertThat(between(from, to)).isEmpty();
  }

  @Test
  void aLoadBalancerTakesOneSubnetOfAZone() {
    set(ResourceId.of("Subnet2"), "AvailabilityZone", Json.of("ap-northeast-1a"));
    set(ResourceId.of("Subnet"), "AvailabilityZone", Json.of("ap-northeast-1a"));
    assertThat(why("LoadBalancer", "Subnet2")).contains("ap-northeast-1a");
  }

  @Test
  void aListenerForwardsWhatTheGroupSpeaks() {
    set(targets, "Port", Json.of(8080));
    take("LoadBalancer", "TargetGroup");
    assertThat(only(Listener.class).port().known()).contains(8080);
    assertThat(only(Listener.class).protocol().known()).contains("TCP");
    set(balancer, "Type", Json.of("application"));
    draft.apply(new DeleteResources(Set.of(only(Listener.class).id())));
    assertThat(why("LoadBalancer", "TargetGroup")).contains("whose protocol is TCP");
  }

  @Test
  void aGroupOfAddressesTakesNoInstanceByALine() {
    set(targets, "TargetType", Json.of("ip"));
    assertThat(why("TargetGroup", "Instance")).startsWith("The target type of TargetGroup");
  }

  @Test
  void aVpcHasOneSetOfDhcpOptions() {
    take("DhcpOptions", "Vpc");
    take("DhcpOptions2", "Vpc");
    assertThat(only(VpcDhcpOptionsAssociation.class).dhcpOptions().target())
        .contains(ResourceId.of("DhcpOptions2"));
  }

  @Test
  void aDirectConnectGatewayServesOneKindOfGateway() {
    take("DirectConnectGateway", "VpnGateway");
    assertThat(only(DirectConnectGatewayAssociation.class).associatedGateway().target())
        .contains(ResourceId.of("VpnGateway"));
    assertThat(why("DirectConnectGateway", "TransitGateway")).contains("not both");
  }

  @Test
  void aRouteLeadsThroughAnEndpointOfAGatewayLoadBalancer() {
    set(ResourceId.of("VpcEndpoint"), "SubnetIds", new Json.Nul());
    take("RouteTable", "VpcEndpoint");
    assertThat(only(Route.class).vpcEndpoint().target()).contains(ResourceId.of("VpcEndpoint"));
    take("VpcEndpoint", "Subnet");
    assertThat(why("VpcEndpoint", "Subnet2")).contains("one subnet");
  }
}
