package dev.towpath.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.diagram.ArticleDesign;
import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.DrawingMaker;
import dev.towpath.diagram.DrawingOptions;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Flow;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Texts;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import dev.towpath.proof.PolicyDecision;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofOverlayTest {
  private static final Message WHY = Message.of("canvas", "hint.title");
  private static final ResourceId CHANNEL = ResourceId.of("Channel");
  private static final Design DESIGN = ArticleDesign.make();
  private static final Drawing DRAWING =
      DrawingMaker.draw(DESIGN, DrawingOptions.in(Texts.in(Locale.ENGLISH)));

  private static Proof proof(Verdict verdict, Hop.Result last, String... components) {
    List<Hop> hops =
        Arrays.stream(components)
            .map(id -> {
              boolean end = id.equals(components[components.length - 1]);
              return new Hop(
                  ResourceId.of(id),
                  Hop.Direction.FORWARD,
                  end ? last : Hop.Result.PASSES,
                  WHY,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty());
            })
            .toList();
    NetworkInterface source =
        new NetworkInterface(
            CHANNEL, ResourceId.of("PrivateA"), List.of(), Optional.empty(), Optional.empty());
    Flow flow =
        new Flow(
            "f",
            CHANNEL,
            0,
            Flow.Purpose.PUT_OBJECTS,
            "g",
            new Source.Interface(source),
            new Target.Service("s3", "ap-northeast-1", Optional.of(ResourceId.of("Archive"))),
            "tcp",
            443,
            Optional.empty());
    PolicyDecision policy =
        new PolicyDecision(ResourceId.of("Archive"), Hop.Result.PASSES, WHY, Optional.empty());
    Path path = new Path(hops, Optional.empty());
    return new Proof(flow, Optional.of(path), List.of(policy), List.of(), verdict);
  }

  @Test
  void stepsAreNumberedThroughHopsAndPolicies() {
    Proof proof = proof(new Verdict.Reaches(), Hop.Result.PASSES, "ChannelGroup", "PrivateTable");
    assertThat(ProofStep.of(proof))
        .extracting(step -> step.number() + " " + step.component())
        .containsExactly("1 ChannelGroup", "2 PrivateTable", "3 Archive");
  }

  @Test
  void aPathThatReachesLeadsToTheBucket() {
    Proof proof =
        proof(
            new Verdict.Reaches(), Hop.Result.PASSES, "ChannelGroup", "PrivateTable", "S3Endpoint");
    ProofTrail trail = ProofTrail.of(proof, DRAWING, DESIGN.topology());
    assertThat(trail.legs()).hasSize(4).allMatch(leg -> leg.result() == Hop.Result.PASSES);
    assertThat(trail.legs().getLast().points().getLast().x()).isBetween(1112.0 - 1, 1240.0 + 1);
  }

  @Test
  void aPathThatIsStoppedEndsThere() {
    Proof proof = proof(new Verdict.Blocked(WHY), Hop.Result.STOPS, "ChannelGroup", "PrivateTable");
    ProofTrail trail = ProofTrail.of(proof, DRAWING, DESIGN.topology());
    assertThat(trail.legs())
        .extracting(ProofTrail.Leg::result)
        .containsExactly(Hop.Result.PASSES, Hop.Result.STOPS);
  }

  @Test
  void whatTheVpcDecidesForASubnetShowsAtTheSubnet() {
    Proof proof = proof(new Verdict.Blocked(WHY), Hop.Result.STOPS, "ChannelGroup", "Vpc");
    ProofTrail trail = ProofTrail.of(proof, DRAWING, DESIGN.topology());
    Box subnet = DRAWING.figure(ResourceId.of("PrivateA")).orElseThrow().box();
    assertThat(trail.marks().keySet()).anyMatch(subnet::contains);
  }

  @Test
  void aPartShowsAtItsOwner() {
    Proof proof = proof(new Verdict.Blocked(WHY), Hop.Result.STOPS, "ChannelGroup", "PrivateRoute");
    Route route =
        (Route)
            Properties.read(
                "AWS::EC2::Route",
                ResourceId.of("PrivateRoute"),
                Home.DEFAULT,
                Json.of("RouteTableId", Json.of("Ref", "PrivateTable")));
    ProofTrail trail = ProofTrail.of(proof, DRAWING, DESIGN.topology().with(route));
    assertThat(trail.marks())
        .containsKey(DRAWING.figure(ResourceId.of("PrivateTable")).orElseThrow().box());
  }
}
