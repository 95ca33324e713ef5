package dev.towpath.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Box;
import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.NatGateway;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Texts;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReparentTest {
  private Draft draft;
  private ResourceId vpc;
  private ResourceId subnet;
  private ResourceId second;
  private ResourceId instance;

  @BeforeEach
  void drawTwoVpcs() {
    draft = new Draft(Design.empty("test"));
    vpc = draft.drop(Vpc.class);
    subnet = draft.drop(Subnet.class, vpc);
    second = draft.drop(Subnet.class, vpc);
    instance = draft.drop(Instance.class, subnet);
    draft.drop(NatGateway.class, subnet);
    draft.drop(RouteTable.class, vpc);
    draft.drop(InternetGateway.class, vpc);
    ResourceId other = draft.drop(Vpc.class);
    draft.drop(Subnet.class, other);
    draft.drop(Bucket.class);
    draft.drop(Channel.class);
  }

  private Reparent move(ResourceId id, Optional<ResourceId> container, Optional<String> zone) {
    return Reparent.of(draft.design(), Set.of(id), container, zone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Subnet | Vpc | ",
        "Subnet | Vpc2 | Subnet belongs to Vpc, and AWS cannot move it",
        "Subnet | | Subnet belongs to Vpc, and AWS cannot move it",
        "Subnet | Subnet2 | A subnet cannot stand in another subnet",
        "Vpc | Vpc2 | A VPC stands in a Region",
        "Instance | Subnet2 | ",
        "Instance | Vpc | An EC2 instance stands in a subnet",
        "Instance | Subnet3 | Instance belongs to Vpc",
        "NatGateway | Subnet2 | ",
        "NatGateway | | A NAT gateway stands in a subnet",
        "RouteTable | Subnet2 | ",
        "RouteTable | Vpc2 | RouteTable belongs to Vpc",
        "InternetGateway | Vpc2 | ",
        "InternetGateway | | ",
        "Bucket | Vpc | S3 bucket: this kind does not stand in a VPC",
        "Channel | Subnet | ",
        "Channel | Vpc | A MediaLive channel reaches a VPC through a subnet"
      })
  void aFigureMovesWhereItsKindMayStand(String id, String container, String why) {
    Reparent outcome =
        move(
            ResourceId.of(id),
            Optional.ofNullable(container).map(ResourceId::of),
            Optional.empty());
    String said =
        outcome instanceof Reparent.Illegal(var message)
            ? Texts.in(Locale.ENGLISH).text(message)
            : "";
    assertThat(said).startsWith(why == null ? "" : why);
    assertThat(outcome instanceof Reparent.Legal).isEqualTo(why == null);
  }

  private void moveTo(ResourceId id, ResourceId container) {
    Box from = draft.design().diagram().box(id).orElseThrow();
    Box to = draft.design().diagram().box(container).orElseThrow();
    Reparent.Legal legal = (Reparent.Legal) move(id, Optional.of(container), Optional.empty());
    draft.apply(legal.edit(to.x() + 30 - from.x(), to.y() + 60 - from.y()));
  }

  @Test
  void anInstanceTakesOnTheSubnetItIsMovedInto() {
    draft.apply(new SetProperty(instance, "", "PrivateIpAddress", Json.of("10.0.0.10")));
    moveTo(instance, second);
    Instance moved = draft.design().topology().get(instance, Instance.class).orElseThrow();
    assertThat(moved.subnet().isTo(second)).isTrue();
    assertThat(moved.privateIpAddress()).as("not of the new block").isEqualTo(Value.absent());
    assertThat(draft.design().diagram().box(second).orElseThrow())
        .matches(box -> box.contains(draft.design().diagram().box(instance).orElseThrow()));
  }

  @Test
  void aSubnetDroppedIntoAnotherZoneTakesItOn() {
    Reparent.Legal legal =
        (Reparent.Legal) move(subnet, Optional.of(vpc), Optional.of("ap-northeast-1d"));
    draft.apply(legal.edit(0, 0));
    assertThat(draft.design().topology().get(subnet, Subnet.class).orElseThrow().availabilityZone())
        .isEqualTo(Value.of("ap-northeast-1d"));
  }

  @Test
  void anInternetGatewayIsDetachedOutsideAndAttachedElsewhere() {
    ResourceId gateway = ResourceId.of("InternetGateway");
    moveTo(gateway, ResourceId.of("Vpc2"));
    assertThat(vpcOf(gateway)).contains(ResourceId.of("Vpc2"));
    draft.apply(((Reparent.Legal) move(gateway, Optional.empty(), Optional.empty())).edit(5000, 0));
    assertThat(vpcOf(gateway)).isEmpty();
  }

  private Optional<ResourceId> vpcOf(ResourceId gateway) {
    return Containment.vpcOf(
            draft.design().topology(),
            draft.design().topology().get(gateway, InternetGateway.class).orElseThrow())
        .map(Vpc::id);
  }

  @Test
  void aChannelMovedOntoASubnetDeliversThroughItFromOutside() {
    ResourceId channel = ResourceId.of("Channel");
    moveTo(channel, subnet);
    Channel moved = draft.design().topology().get(channel, Channel.class).orElseThrow();
    assertThat(moved.vpc().orElseThrow().subnets()).singleElement().matches(r -> r.isTo(subnet));
    assertThat(draft.design().diagram().box(vpc).orElseThrow())
        .matches(box -> !box.overlaps(draft.design().diagram().box(channel).orElseThrow()));
  }

  @Test
  void contentsGoWhereTheirContainerGoes() {
    Box before = draft.design().diagram().box(instance).orElseThrow();
    Reparent.Legal legal =
        (Reparent.Legal)
            Reparent.of(
                draft.design(), Set.of(subnet, instance), Optional.of(vpc), Optional.empty());
    draft.apply(legal.edit(10, 20));
    assertThat(draft.design().diagram().box(instance)).contains(before.moved(10, 20));
  }
}
