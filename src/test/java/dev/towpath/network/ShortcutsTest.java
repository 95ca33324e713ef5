package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is found by a shortcut is what the long way finds. */
class ShortcutsTest {

  @Provide
  Arbitrary<Cidr> block() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(0, 8, 15, 16, 24, 31, 32))
        .as((a, b, length) -> Cidr.of("10." + a + ".0." + b + "/" + length));
  }

  @Provide
  Arbitrary<Cidr> address() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 3))
        .as((a, b) -> Cidr.of("10." + a + ".0." + b));
  }

  @Provide
  Arbitrary<TableRow> row() {
    return Combinators.combine(
            block(), Arbitraries.of(TableRow.Rank.class), Arbitraries.of("a", "b", "c"))
        .as((block, rank, target) ->
            TableRow.of(
                block,
                rank,
                new RouteTarget.Nat(ResourceId.of(target), target),
                Optional.of(ResourceId.of("row"))));
  }

  @Property(tries = 500)
  void aTableFindsTheSameRowByAddressAsByWalkingAllRows(
      @ForAll("row") TableRow one,
      @ForAll("row") TableRow two,
      @ForAll("row") TableRow three,
      @ForAll("row") TableRow four,
      @ForAll("address") Cidr address) {
    List<TableRow> rows = List.of(one, two, three, four);
    ResourceId id = ResourceId.of("table");
    Peer far = Peer.at("far", List.of(address));
    Table.Found quick = Table.of(id, "table", id, rows).lookUp(far);
    RouteChoice slow = RouteChoice.of(rows, far);
    if (slow.isNone()) {
      assertThat(quick).isInstanceOf(Table.Found.None.class);
    } else if (slow.only().isEmpty()) {
      assertThat(quick).isInstanceOf(Table.Found.Split.class);
    } else {
      assertThat(quick)
          .isInstanceOfSatisfying(
              Table.Found.Row.class,
              found -> assertThat(found.row().target()).isEqualTo(slow.only().get().target()));
    }
  }

  @Example
  void rowsForOneBlockThatLeadApartAreSplitWhereverTheyStand() {
    List<TableRow> rows =
        List.of("b", "b", "c").stream()
            .map(target ->
                TableRow.of(
                    Cidr.ANY_IPV4,
                    TableRow.Rank.STATIC,
                    new RouteTarget.Nat(ResourceId.of(target), target),
                    Optional.empty()))
            .toList();
    ResourceId id = ResourceId.of("table");
    Peer far = Peer.at("far", List.of(Cidr.of("10.0.0.1")));
    assertThat(Table.of(id, "table", id, rows).lookUp(far)).isInstanceOf(Table.Found.Split.class);
  }

  @Provide
  Arbitrary<AclRule> rule() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 99),
            Arbitraries.of(true, false),
            Arbitraries.of(Protocol.ALL, Protocol.TCP, Protocol.UDP),
            block(),
            Arbitraries.of(Ports.ALL, Ports.of(443), new Ports(400, 500), new Ports(443, 65535)))
        .as((number, allows, protocol, far, ports) ->
            new AclRule(
                Optional.of(ResourceId.of("rule" + number)),
                number,
                Optional.of(allows),
                Optional.of(protocol),
                Optional.of(far),
                Optional.of(ports),
                true,
                "rule"));
  }

  @Property(tries = 500)
  void anAclJudgesAPacketAsItJudgesManyWithIt(
      @ForAll("rule") AclRule one,
      @ForAll("rule") AclRule two,
      @ForAll("rule") AclRule three,
      @ForAll("address") Cidr address) {
    List<AclRule> rules = new ArrayList<>(List.of(one, two, three));
    rules.sort((a, b) -> a.number() - b.number());
    List<Cidr> single = List.of(address);
    boolean allowed = allowed(rules, address);
    AclVerdict quick = AclVerdict.of(rules, Protocol.TCP, single, Ports.of(443));
    assertThat(quick.allowing().isPresent()).isEqualTo(allowed);
    assertThat(quick.denying().isPresent() || quick.lastDenies()).isEqualTo(!allowed);
    // The same packet twice cannot be judged by the shortcut for one.
    AclVerdict slow =
        AclVerdict.of(rules, Protocol.TCP, Collections.nCopies(2, address), Ports.of(443));
    assertThat(slow.allowing().isPresent()).isEqualTo(allowed);
  }

  private static boolean allowed(List<AclRule> rules, Cidr address) {
    for (AclRule rule : rules) {
      if (rule.protocol().orElseThrow().covers(Protocol.TCP)
          && rule.far().orElseThrow().contains(address)
          && rule.ports().orElseThrow().contains(Ports.of(443))) {
        return rule.allows().orElseThrow();
      }
    }
    return false;
  }

  @Property(tries = 300)
  void aShorterBlockHoldsTheLongerOne(@ForAll("block") Cidr block) {
    for (int length = 0; length <= block.prefixLength(); length++) {
      assertThat(block.within(length).contains(block)).isTrue();
      assertThat(block.within(length).prefixLength()).isEqualTo(length);
      assertThat(block.within(length)).isEqualTo(Cidr.of(block.within(length).toString()));
    }
  }
}
