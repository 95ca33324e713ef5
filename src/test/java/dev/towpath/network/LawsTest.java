package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Cidr;
import dev.towpath.model.Designs;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Target;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for any filter and any route. */
class LawsTest {
  private static final NetworkInterface FROM = Traces.in("Private", "Group");
  private static final List<String> BLOCKS =
      List.of("any", "10.0.0.0/16", "198.51.100.0/24", "198.51.100.9/32", "52.0.0.0/8");
  private static final List<String> PORTS = List.of("443", "400-500", "1024-65535", "32768-61000");
  private static final Designs BASE = Designs.vpcWithNat().securityGroup("Group", "Vpc");

  @Provide
  Arbitrary<List<String>> entries() {
    return Combinators.combine(
            Arbitraries.of("in", "out"),
            Arbitraries.integers().between(1, 40),
            Arbitraries.of("allow", "allow", "deny"),
            Arbitraries.of("tcp", "udp"),
            Arbitraries.of(PORTS),
            Arbitraries.of(BLOCKS))
        .as((side, number, action, protocol, ports, block) ->
            String.join(" ", side, number * 2 + "", action, protocol, ports, block))
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> denial() {
    return Combinators.combine(
            Arbitraries.of("in", "out"),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(PORTS),
            Arbitraries.of(BLOCKS))
        .as((side, number, ports, block) ->
            String.join(" ", side, number * 2 + 1 + "", "deny", "tcp", ports, block));
  }

  @Provide
  Arbitrary<String> groupRule() {
    return Combinators.combine(
            Arbitraries.of("tcp", "udp"),
            Arbitraries.of(PORTS),
            Arbitraries.of(
                "0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "198.51.100.0/24", "10.0.0.0/8"))
        .as((protocol, ports, block) -> String.join(" ", "out", protocol, ports, block));
  }

  @Provide
  Arbitrary<Target> target() {
    return Arbitraries.of(Traces.S3, Traces.ANY_HOST, new Target.Address("198.51.100.9"));
  }

  @Property(tries = 200)
  void anotherDenialNeverHelps(
      @ForAll("entries") List<String> entries,
      @ForAll("denial") String denial,
      @ForAll("target") Target target) {
    Designs before = acl(entries);
    assertThat(openness(before.aclEntry("Acl", denial), target))
        .isLessThanOrEqualTo(openness(before, target));
  }

  @Property(tries = 200)
  void anotherGroupRuleNeverHurts(
      @ForAll("groupRule") String first,
      @ForAll("groupRule") String second,
      @ForAll("target") Target target) {
    Designs before = BASE.groupRule("Group", first);
    assertThat(openness(before.groupRule("Group", second), target))
        .isGreaterThanOrEqualTo(openness(before, target));
  }

  @Property(tries = 100)
  void aMissingDefaultRouteNeverHelps(
      @ForAll("entries") List<String> entries, @ForAll("target") Target target) {
    Designs before = acl(entries);
    for (String route : List.of("PrivateTableTo0.0.0.0/0", "PublicTableTo0.0.0.0/0")) {
      assertThat(openness(before.without(route), target)).isNotEqualTo(2);
    }
  }

  @Property(tries = 200)
  void whatIsTrueOfAllAddressesIsTrueOfEach(@ForAll("entries") List<String> entries) {
    Designs designs = acl(entries);
    int all = openness(designs, Traces.ANY_HOST);
    int one = openness(designs, new Target.Address("198.51.100.9"));
    if (all != 1) {
      assertThat(one).isEqualTo(all);
    }
  }

  @Property(tries = 200)
  void takingABlockAwayLeavesTheRest(@ForAll("block") Cidr whole, @ForAll("block") Cidr taken) {
    List<Cidr> left = whole.minus(taken);
    assertThat(left).noneMatch(taken::overlaps).allMatch(whole::contains);
    BigInteger common =
        !whole.overlaps(taken)
            ? BigInteger.ZERO
            : whole.contains(taken) ? taken.size() : whole.size();
    assertThat(left.stream().map(Cidr::size).reduce(BigInteger.ZERO, BigInteger::add))
        .isEqualTo(whole.size().subtract(common));
  }

  @Provide
  Arbitrary<Cidr> block() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 255),
            Arbitraries.integers().between(0, 255),
            Arbitraries.integers().between(0, 32))
        .as((a, b, length) -> Cidr.of("10." + a + "." + b + ".0/" + length));
  }

  private static Designs acl(List<String> entries) {
    Designs designs =
        BASE.networkAcl("Acl", "Vpc", "Private")
            .aclEntry("Acl", "out 300 allow tcp 443 any")
            .aclEntry("Acl", "in 300 allow tcp 1024-65535 any");
    for (String entry : entries) {
      designs = designs.aclEntry("Acl", entry);
    }
    return designs;
  }

  /** 0 stops, 1 unknown, 2 passes. */
  private static int openness(Designs designs, Target target) {
    return switch (Traces.https(designs, FROM, target).result()) {
      case STOPS -> 0;
      case UNKNOWN -> 1;
      case PASSES -> 2;
    };
  }
}
