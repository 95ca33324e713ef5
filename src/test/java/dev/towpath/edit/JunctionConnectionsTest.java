package dev.towpath.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.CustomerGateway;
import dev.towpath.model.Design;
import dev.towpath.model.EgressOnlyInternetGateway;
import dev.towpath.model.ManagedPolicy;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Texts;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.TransitGatewayVpcAttachment;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpnConnection;
import dev.towpath.model.VpnGateway;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joining networks by drawing a line from one to the other. */
class JunctionConnectionsTest {
  private Draft draft;

  @BeforeEach
  void draw() {
    draft = new Draft(Design.empty("two VPCs"));
    ResourceId near = draft.drop(Vpc.class);
    draft.drop(Subnet.class, near);
    draft.drop(Subnet.class, near);
    draft.drop(RouteTable.class, near);
    draft.drop(EgressOnlyInternetGateway.class, near);
    ResourceId far = draft.drop(Vpc.class);
    draft.drop(Subnet.class, far);
    draft.drop(TransitGateway.class);
    draft.drop(VpnGateway.class);
    draft.drop(CustomerGateway.class);
    draft.drop(VpnConnection.class);
    draft.drop(ManagedPolicy.class);
    draft.drop(Role.class);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vpc | Vpc2 | Join Vpc and Vpc2 by peering",
        "Vpc | TransitGateway | Attach Vpc to TransitGateway",
        "TransitGateway | Vpc | Attach Vpc to TransitGateway",
        "VpnGateway | Vpc | Attach VpnGateway to Vpc",
        "RouteTable | VpnGateway | Let VpnGateway write its routes into RouteTable",
        "RouteTable | EgressOnlyInternetGateway | Route ::/0 of RouteTable to"
            + " EgressOnlyInternetGateway",
        "VpnConnection | TransitGateway | Use TransitGateway for VpnConnection",
        "ManagedPolicy | Role | Attach ManagedPolicy to Role"
      })
  void aLineHasItsMeaning(String from, String to, String label) {
    Edit edit = between(from, to).getFirst();
    assertThat(Texts.in(Locale.ENGLISH).text(edit.label())).isEqualTo(label);
    assertThat(edit.apply(draft.design())).isNotEqualTo(draft.design());
  }

  @Test
  void aPeeringIsDrawnAndRoutesToTheOtherVpcsBlock() {
    take("Vpc", "Vpc2");
    assertThat(draft.design().diagram().box(ResourceId.of("VpcPeeringConnection"))).isPresent();
    take("RouteTable", "VpcPeeringConnection");
    assertThat(draft.design().topology().all(Route.class))
        .singleElement()
        .satisfies(route -> {
          assertThat(route.destinationCidrBlock())
              .isEqualTo(
                  draft
                      .design()
                      .topology()
                      .get(ResourceId.of("Vpc2"), Vpc.class)
                      .orElseThrow()
                      .cidrBlock());
          assertThat(route.peeringConnection().isTo(ResourceId.of("VpcPeeringConnection")))
              .isTrue();
        });
    assertThat(why("Vpc", "Vpc2")).contains("already");
  }

  @Test
  void aTransitGatewayIsReachedAfterItIsAttachedByOneSubnetInEachZone() {
    assertThat(why("RouteTable", "TransitGateway")).contains("not attached");
    take("Vpc", "TransitGateway");
    take("Vpc2", "TransitGateway");
    TransitGatewayVpcAttachment attachment =
        draft.design().topology().all(TransitGatewayVpcAttachment.class).findFirst().orElseThrow();
    assertThat(attachment.subnets()).hasSize(2);
    take("RouteTable", "TransitGateway");
    assertThat(draft.design().topology().all(Route.class))
        .singleElement()
        .satisfies(route ->
            assertThat(route.transitGateway().isTo(ResourceId.of("TransitGateway"))).isTrue());
  }

  @Test
  void aRouteThatIsThereIsNotMadeTwice() {
    take("RouteTable", "EgressOnlyInternetGateway");
    assertThat(why("RouteTable", "EgressOnlyInternetGateway")).contains("::/0");
  }
}
