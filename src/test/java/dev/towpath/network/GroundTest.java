package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Cidr;
import dev.towpath.model.Designs;
import dev.towpath.model.ResourceId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which blocks a VPC surely has, and in which family it may have more. */
class GroundTest {
  private static final Designs VPC = Designs.NONE.vpc("A", "10.0.0.0/16");

  private static Ground ground(Designs designs) {
    return designs.topology().fact(new GroundOfVpc(ResourceId.of("A"))).orElseThrow();
  }

  private static Designs more(String property) {
    return VPC.with(
        "AWS::EC2::VPCCidrBlock", "More", "{'VpcId':{'Ref':'A'},%s}".formatted(property));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'CidrBlock':'100.64.0.0/16' | false | false",
        "'CidrBlock':{'Fn::ImportValue':'Block'} | true | false",
        "'Ipv4IpamPoolId':'ipam-pool-1' | true | false",
        "'Ipv6CidrBlock':'2001:db8::/56' | false | false",
        "'Ipv6CidrBlock':{'Fn::ImportValue':'Block'} | false | true",
        "'AmazonProvidedIpv6CidrBlock':true | false | true",
        "'Ipv6Pool':'ipv6pool-1' | false | true",
        "'Ipv6IpamPoolId':'ipam-pool-1' | false | true",
      })
  void aBlockThatIsNotKnownLeavesItsFamilyOpen(String property, boolean ipv4, boolean ipv6) {
    Ground ground = ground(more(property));
    assertThat(ground.openIpv4()).isEqualTo(ipv4);
    assertThat(ground.openIpv6()).isEqualTo(ipv6);
    assertThat(ground.isOpen(false)).isEqualTo(ipv4);
    assertThat(ground.isOpen(true)).isEqualTo(ipv6);
    assertThat(ground.blocks()).hasSize(ipv4 || ipv6 ? 1 : 2);
  }

  @Test
  void anotherVpcsBlockIsNotItsOwn() {
    Designs other =
        VPC.vpc("B", "10.9.0.0/16")
            .with(
                "AWS::EC2::VPCCidrBlock", "Far", "{'VpcId':{'Ref':'B'},'CidrBlock':'10.8.0.0/16'}");
    assertThat(ground(other).blocks()).containsExactly(Cidr.of("10.0.0.0/16"));
    assertThat(ground(other).openIpv4()).isFalse();
  }

  @Test
  void aBlockThatMayBeItsOwnLeavesItOpen() {
    Designs open =
        VPC.with(
            "AWS::EC2::VPCCidrBlock",
            "More",
            "{'VpcId':{'Fn::ImportValue':'Vpc'},'CidrBlock':'10.8.0.0/16'}");
    assertThat(ground(open).blocks()).containsExactly(Cidr.of("10.0.0.0/16"));
    assertThat(ground(open).openIpv4()).isTrue();
  }

  @Test
  void theResolverIsTheThirdAddressOfTheFirstBlock() {
    assertThat(ground(VPC).resolver()).hasValue(Cidr.of("10.0.0.2"));
    Designs formula = VPC.set("A", "CidrBlock", "{'Fn::ImportValue':'Block'}");
    assertThat(ground(formula).resolver()).isEmpty();
    assertThat(ground(formula).openIpv4()).isTrue();
  }

  @Test
  void aPeerMayBeInAVpcWhereAnyOfItsAddressesIs() {
    Ground ground = ground(VPC);
    Peer half = Peer.at("x", List.of(Cidr.of("10.0.0.0/15")));
    Peer outside = Peer.at("x", List.of(Cidr.of("10.9.0.0/16")));
    Peer inside = Peer.at("x", List.of(Cidr.of("10.0.7.0/24")));
    assertThat(List.of(ground.mayHold(half), ground.holds(half))).containsExactly(true, false);
    assertThat(List.of(ground.mayHold(outside), ground.holds(outside)))
        .containsExactly(false, false);
    assertThat(List.of(ground.mayHold(inside), ground.holds(inside))).containsExactly(true, true);
    Ground open = ground(more("'CidrBlock':{'Fn::ImportValue':'Block'}"));
    assertThat(List.of(open.mayHold(outside), open.holds(outside))).containsExactly(true, false);
  }
}
