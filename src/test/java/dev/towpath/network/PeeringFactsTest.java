package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Cidr;
import dev.towpath.model.Designs;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a peering connection joins. */
class PeeringFactsTest {
  private static final Designs PEERED = World.peered();

  private static PeeringFacts.Peering peering(Topology topology) {
    return topology.fact(new PeeringFacts(ResourceId.of("Peering"))).orElseThrow();
  }

  @Test
  void eachSideSeesTheOther() {
    PeeringFacts.Peering peering = peering(PEERED.topology());
    assertThat(peering.beyond(ResourceId.of("A"))).isEqualTo(Ref.to(ResourceId.of("B")));
    assertThat(peering.beyond(ResourceId.of("B"))).isEqualTo(Ref.to(ResourceId.of("A")));
    assertThat(peering.beyond(ResourceId.of("C")).isNone()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'Ref':'B'} | null | true",
        "{'Ref':'B'} | 'us-east-1' | true",
        "'vpc-0123456789abcdef0' | null | true",
        "'vpc-0123456789abcdef0' | 'us-east-1' | false",
        "'vpc-0123456789abcdef0' | 'ap-northeast-1' | true",
        "'vpc-0123456789abcdef0' | {'Fn::ImportValue':'R'} | ",
      })
  void theRegionsAreThoseOfTheVpcsElseWhatIsSaid(
      String peer, String region, @Nullable Boolean one) {
    Topology topology =
        PEERED.set("Peering", "PeerVpcId", peer).set("Peering", "PeerRegion", region).topology();
    assertThat(peering(topology).oneRegion()).isEqualTo(Optional.ofNullable(one));
  }

  @Test
  void vpcsOfTwoRegionsAreNotInOne() {
    Topology topology = PEERED.topology();
    Home tokyo = topology.get(ResourceId.of("A")).orElseThrow().home();
    Topology far =
        topology.with(
            Properties.read(
                "AWS::EC2::VPC",
                ResourceId.of("B"),
                new Home(tokyo.account(), "eu-west-1"),
                Json.of("CidrBlock", "10.9.0.0/16"),
                Json.Obj.EMPTY));
    assertThat(peering(far).oneRegion()).hasValue(false);
  }

  @Test
  void aDrawnConnectionIsActive() {
    assertThat(peering(PEERED.topology()).isActive()).isTrue();
    assertThat(peering(PEERED.observed("Peering", "{'State':'active'}").topology()).isActive())
        .isTrue();
    assertThat(peering(PEERED.observed("Peering", "{'State':'expired'}").topology()).isActive())
        .isFalse();
  }

  @Test
  void theFarBlocksAreThoseThatAwsTold() {
    Topology told =
        PEERED
            .observed("Peering", "{'AccepterCidrBlocks':['10.9.0.0/16','none','2001:db8::/56']}")
            .topology();
    assertThat(peering(told).farBlocks())
        .containsExactly(Cidr.of("10.9.0.0/16"), Cidr.of("2001:db8::/56"));
  }
}
