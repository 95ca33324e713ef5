package dev.towpath.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.desktop.settings.Settings;
import dev.towpath.model.Cidr;
import dev.towpath.model.Flow;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Value;
import dev.towpath.proof.Verdict;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The field report of 2021 (a channel in a private subnet that archives to S3 through a gateway
 * endpoint), rebuilt from nothing as a user does it: by mouse and keyboard alone.
 */
@Tag("display")
class FieldReportScenarioTest extends WindowTest {
  private Hand hand;
  private ResourceId vpc;
  private ResourceId subnet;
  private ResourceId table;
  private ResourceId endpoint;
  private ResourceId group;
  private ResourceId input;
  private ResourceId channel;
  private ResourceId bucket;
  private ResourceId role;

  @Override
  protected void prepare(Settings settings) {
    settings.update(
        past -> past.withNumber("window.width", 1600).withNumber("window.height", 1000));
  }

  @Test
  void aChannelIsDrawnProvenMendedAndTakenAway() throws Exception {
    hand = new Hand(editor());
    beginsANewDesign();
    drawsTheNetwork();
    drawsWhatStandsOutside();
    connects();
    seesThatTheRegionLookUpIsUnknown();
  }

  private void beginsANewDesign() {
    assertThat(hand.isThere("start-page")).isTrue();
    hand.click("start-new");
    hand.await(() -> !hand.isThere("start-page"));
    assertThat(hand.ids()).isEmpty();
  }

  private void drawsTheNetwork() {
    hand.carry("Subnet", hand.onCanvas(0.5, 0.5));
    assertThat(hand.isThere("bubble")).isTrue();
    assertThat(((Label) hand.node("bubble")).getText()).contains("VPC");
    hand.picture("scenario-01-refused");
    hand.letGo();
    assertThat(hand.ids()).isEmpty();

    vpc = hand.place("VPC", hand.onCanvas(0.1, 0.1));
    hand.click("tool-view.fit");
    hand.click("tool-view.zoomOut");
    subnet = hand.place("Subnet", hand.on(vpc, 0.06, 0.2));
    assertThat(resource(subnet, Subnet.class).cidrBlock())
        .isEqualTo(Value.of(Cidr.of("10.0.0.0/24")));
    table = hand.place("Route table", hand.on(vpc, 0.75, 0.25));
    endpoint = hand.place("VPC endpoint", hand.on(vpc, 0.75, 0.75));
    group = hand.place("Security group", hand.on(vpc, 0.2, 0.8));
    hand.picture("scenario-02-network");
  }

  private void drawsWhatStandsOutside() {
    Point2D below = hand.on(vpc, 0.2, 1.15);
    input = hand.place("MediaLive input", below);
    channel = hand.place("MediaLive channel", hand.on(vpc, 0.5, 1.15));
    bucket = hand.place("S3 bucket", hand.on(vpc, 1.15, 0.75));
    role = hand.place("IAM role", hand.on(vpc, 0.8, 1.15));
    hand.click("tool-view.fit");
    hand.picture("scenario-03-outside");
  }

  private void connects() {
    hand.connect(table, subnet, 0.7, 0.7);
    hand.connect(endpoint, table);
    hand.connect(input, channel);
    hand.connect(channel, role);
    hand.connect(channel, subnet, 0.7, 0.7);
    hand.connect(channel, group);
    hand.picture("scenario-04-connected");
    hand.connect(channel, bucket);
    hand.picture("scenario-05-choice");
    hand.click(
        hand.middle(
            hand.await("#edit-menu .menu-item", said -> said.startsWith("Archive output"))));
    hand.picture("scenario-06-archive");
  }

  private void seesThatTheRegionLookUpIsUnknown() {
    hand.await(() -> verdict(Flow.Purpose.PUT_OBJECTS) instanceof Verdict.Reaches);
    assertThat(verdict(Flow.Purpose.LOOK_UP_BUCKET_REGION)).isInstanceOf(Verdict.Unknown.class);
    assertThat(finding("TP1003").severity()).isEqualTo(Severity.ERROR);
    hand.picture("scenario-07-proven");
  }

  private Verdict verdict(Flow.Purpose purpose) {
    return editor().analysisProperty().get().proofs().stream()
        .filter(proof -> proof.flow().purpose() == purpose)
        .map(proof -> proof.verdict())
        .findFirst()
        .orElse(null);
  }

  private Finding finding(String rule) {
    return hand.look(() ->
        editor().analysisProperty().get().findings().stream()
            .filter(finding -> finding.rule().equals(rule))
            .findFirst()
            .orElseThrow());
  }

  private <R extends Resource> R resource(ResourceId id, Class<R> kind) {
    return kind.cast(editor().design().topology().get(id).orElseThrow());
  }
}
