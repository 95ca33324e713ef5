package dev.towpath.network;

import dev.towpath.model.Designs;
import dev.towpath.model.Home;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far rules see by which group a packet's sender or receiver is in. */
class GroupReferencesTest {
  private static final Designs PEERED = named(World.peered());
  private static final Designs ROUTED =
      named(World.overTransit().set("Transit", "SecurityGroupReferencingSupport", "'enable'"));

  /** {@code Far} lets in only {@code Open}, and {@code Strict} lets out only to {@code FarOpen}. */
  private static Designs named(Designs designs) {
    return designs
        .set("FarOpen", "SecurityGroupIngress", "null")
        .groupRule("FarOpen", "in tcp 443 Open")
        .securityGroup("Strict", "A")
        .groupRule("Strict", "out tcp 443 FarOpen")
        .instance("Picky", "AppA", "10.0.1.41", "Strict");
  }

  /** The far VPC and what is in it, in another Region. */
  private static Designs abroad(Designs designs) {
    Topology topology = designs.topology();
    for (String id : List.of("B", "FarA", "FarTable", "FarOpen", "Far")) {
      Resource near = topology.get(ResourceId.of(id)).orElseThrow();
      topology =
          topology.with(
              Properties.read(
                  Kinds.typeOf(near),
                  near.id(),
                  new Home(near.home().account(), "eu-west-1"),
                  Properties.of(near),
                  near.rest().observed()));
    }
    return new Designs(topology);
  }

  private static Designs attachment(String value) {
    return ROUTED.set("OfA", "Options", "{'SecurityGroupReferencingSupport':%s}".formatted(value));
  }

  static Stream<Told> rows() {
    String formula = "{'Fn::ImportValue':'Support'}";
    return Stream.of(
        row("a group across a peering connection", PEERED, "App", "REACHABLE"),
        row(
            "an outbound rule across a peering connection",
            PEERED,
            "Picky",
            "FORWARD_BLOCKED SG_INGRESS"),
        row("a group of another Region", abroad(PEERED), "App", "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "an outbound rule for a group of another Region",
            abroad(PEERED),
            "Picky",
            "FORWARD_BLOCKED SG_EGRESS"),
        row("a group across a transit gateway", ROUTED, "App", "REACHABLE"),
        row(
            "an outbound rule for a group across a transit gateway",
            ROUTED,
            "Picky",
            "FORWARD_BLOCKED SG_EGRESS"),
        row(
            "a transit gateway that hides groups",
            ROUTED.set("Transit", "SecurityGroupReferencingSupport", "'disable'"),
            "App",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "a transit gateway that says nothing of groups",
            ROUTED.set("Transit", "SecurityGroupReferencingSupport", "null"),
            "App",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "a transit gateway that may hide groups",
            ROUTED.set("Transit", "SecurityGroupReferencingSupport", formula),
            "App",
            "UNKNOWN NOT_KNOWN"),
        row("an attachment that shows groups", attachment("'enable'"), "App", "REACHABLE"),
        row(
            "an attachment that hides groups",
            attachment("'disable'"),
            "App",
            "FORWARD_BLOCKED SG_INGRESS"),
        row("an attachment that may hide groups", attachment(formula), "App", "UNKNOWN NOT_KNOWN"),
        row(
            "a far attachment that hides groups",
            ROUTED.set("OfB", "Options", "{'SecurityGroupReferencingSupport':'disable'}"),
            "App",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "a far attachment that may hide groups",
            ROUTED.set(
                "OfB", "Options", "{'SecurityGroupReferencingSupport':%s}".formatted(formula)),
            "App",
            "UNKNOWN NOT_KNOWN"));
  }

  private static Told row(String name, Designs designs, String from, String outcome) {
    return new Told(name, designs, from + " 10.9.0.10", outcome);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void holds(Told row) throws IOException {
    row.holds();
  }
}
