package dev.towpath.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.cloudformation.CfnLint;
import dev.towpath.desktop.settings.Settings;
import dev.towpath.model.Box;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Cidr;
import dev.towpath.model.Design;
import dev.towpath.model.Flow;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Value;
import dev.towpath.proof.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The field report of 2021 (a channel in a private subnet that archives to S3 through a gateway
 * endpoint), rebuilt from nothing as a user does it: by mouse and keyboard alone.
 */
@Tag("display")
class FieldReportScenarioTest extends WindowTest {
  private static final ResourceId VPC = ResourceId.of("Vpc");
  private static final ResourceId SUBNET = ResourceId.of("Subnet");
  private static final ResourceId TABLE = ResourceId.of("RouteTable");
  private static final ResourceId ENDPOINT = ResourceId.of("VpcEndpoint");
  private static final ResourceId GROUP = ResourceId.of("SecurityGroup");
  private static final ResourceId INPUT = ResourceId.of("Input");
  private static final ResourceId CHANNEL = ResourceId.of("Channel");
  private static final ResourceId BUCKET = ResourceId.of("Bucket");
  private static final ResourceId ROLE = ResourceId.of("Role");
  private static final ResourceId OTHER_ROLE = ResourceId.of("Role2");

  @Override
  protected void prepare(Settings settings) {
    settings.update(
        past -> past.withNumber("window.width", 1600).withNumber("window.height", 1000));
  }

  @Test
  void aChannelIsDrawnProvenMendedAndTakenAway() throws Exception {
    Hand hand = new Hand(editor());
    beginsANewDesign(hand);
    isToldWhereASubnetStands(hand);
    drawsTheNetwork(hand);
    drawsWhatStandsOutside(hand);
    connects(hand);
    seesThatTheRegionLookUpIsUnknown(hand);
    isLedToTheFinding(hand);
    seesThePathOfAFlow(hand);
    takesTheNatGateway(hand);
    letsOnlyTheEndpointIn(hand);
    exemptsTheAdministrators(hand);
    renames(hand);
    copiesAndTakesBack(hand);
    exports(hand);
    savesAndOpens(hand);
  }

  private void beginsANewDesign(Hand hand) {
    assertThat(hand.isThere("start-page")).isTrue();
    hand.click("start-new");
    hand.await(() -> !hand.isThere("start-page"));
    assertThat(hand.ids()).isEmpty();
  }

  private void isToldWhereASubnetStands(Hand hand) {
    hand.carry("Subnet", hand.onCanvas(0.5, 0.5));
    assertThat(((Label) hand.node("bubble")).getText()).contains("VPC");
    hand.picture("scenario-01-refused");
    hand.letGo();
    hand.await(() -> !hand.isThere("bubble"));
    assertThat(hand.ids()).isEmpty();
  }

  private void drawsTheNetwork(Hand hand) {
    hand.place("VPC", hand.onCanvas(0.1, 0.1), VPC);
    hand.click("tool-view.fit");
    hand.click("tool-view.zoomOut");
    hand.place("Subnet", hand.on(VPC, 0.06, 0.2), SUBNET);
    Subnet subnet = editor().design().topology().get(SUBNET, Subnet.class).orElseThrow();
    assertThat(subnet.cidrBlock()).isEqualTo(Value.of(Cidr.of("10.0.0.0/24")));
    assertThat(subnet.availabilityZone().isAbsent()).isFalse();
    hand.place("Route table", hand.on(VPC, 0.75, 0.25), TABLE);
    hand.place("VPC endpoint", hand.on(VPC, 0.75, 0.75), ENDPOINT);
    hand.place("Security group", hand.on(VPC, 0.2, 0.8), GROUP);
    hand.picture("scenario-02-network");
  }

  private void drawsWhatStandsOutside(Hand hand) {
    hand.place("MediaLive input", hand.on(VPC, 0.2, 1.15), INPUT);
    hand.place("MediaLive channel", hand.on(VPC, 0.5, 1.15), CHANNEL);
    assertThat(hand.ids()).as("a channel comes with its role").contains(ROLE);
    hand.place("S3 bucket", hand.on(VPC, 1.15, 0.75), BUCKET);
    hand.place("IAM role", hand.on(VPC, 0.8, 1.15), OTHER_ROLE);
    hand.click("tool-view.fit");
    hand.picture("scenario-03-outside");
  }

  private void connects(Hand hand) {
    hand.connect(TABLE, SUBNET, 0.7, 0.7);
    hand.connect(ENDPOINT, TABLE);
    hand.connect(INPUT, CHANNEL);
    hand.connect(CHANNEL, OTHER_ROLE);
    hand.connect(CHANNEL, SUBNET, 0.7, 0.7);
    hand.connect(CHANNEL, GROUP);
    hand.connect(CHANNEL, BUCKET);
    hand.picture("scenario-04-choice");
    hand.click(hand.await("#edit-menu .menu-item", said -> said.startsWith("Archive output")));
    assertThat(steps()).as("nine drops and seven connections").isEqualTo(16);
    hand.click(hand.on(ROLE, 0.5, 0.5));
    hand.keys(KeyCode.DELETE);
    hand.await(() -> !hand.ids().contains(ROLE));
  }

  private void seesThatTheRegionLookUpIsUnknown(Hand hand) {
    hand.await(() -> is(Flow.Purpose.PUT_OBJECTS, Verdict.Reaches.class));
    assertThat(is(Flow.Purpose.LOOK_UP_BUCKET_REGION, Verdict.Unknown.class)).isTrue();
    assertThat(hand.look(() -> finding("TP1003").map(Finding::severity))).contains(Severity.ERROR);
    hand.picture("scenario-05-proven");
  }

  private void isLedToTheFinding(Hand hand) {
    hand.scroll(40, VerticalDirection.UP);
    hand.await(() -> !isInView(hand, CHANNEL));
    hand.doubleClick(hand.await("#findings-table .table-cell", "TP1003"::equals));
    hand.await(() -> editor().selectionProperty().get().equals(Set.of(CHANNEL)));
    hand.await(() -> isInView(hand, CHANNEL));
    hand.click("tool-view.fit");
  }

  private void seesThePathOfAFlow(Hand hand) {
    hand.click(hand.await("#problems .tab-label", said -> said.startsWith("Flows")));
    hand.click(hand.await("#flows-table .table-cell", "Reaches"::equals));
    hand.await(() -> editor().shownProofProperty().get().isPresent());
    hand.picture("scenario-06-path");
    hand.click(hand.await("#problems .tab-label", said -> said.startsWith("Findings")));
  }

  private void takesTheNatGateway(Hand hand) {
    int before = steps();
    Design without = editor().design();
    takeFirstFix(hand, "Add a NAT gateway", "scenario-07-nat");
    hand.await(() -> is(Flow.Purpose.LOOK_UP_BUCKET_REGION, Verdict.Reaches.class));
    assertThat(is(Flow.Purpose.PUT_OBJECTS, Verdict.Reaches.class)).isTrue();
    assertThat(steps()).isEqualTo(before + 1);
    Design with = editor().design();
    assertThat(with.topology().all(NatGateway.class)).hasSize(1);
    hand.click(hand.onCanvas(0.02, 0.5));
    hand.keys(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(editor().design()).isEqualTo(without);
    hand.await(() -> is(Flow.Purpose.LOOK_UP_BUCKET_REGION, Verdict.Unknown.class));
    hand.keys(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(editor().design()).isEqualTo(with);
    hand.click("tool-view.fit");
    hand.picture("scenario-08-both-reach");
  }

  private void letsOnlyTheEndpointIn(Hand hand) {
    hand.connect(ENDPOINT, BUCKET);
    hand.await(() -> editor().design().topology().all(BucketPolicy.class).count() == 1);
    hand.await(() -> finding("TP4003").isPresent());
    assertThat(is(Flow.Purpose.PUT_OBJECTS, Verdict.Reaches.class)).isTrue();
    hand.click(hand.on(BUCKET, 0.5, 0.5));
    hand.picture("scenario-09-locked-out");
  }

  private void exemptsTheAdministrators(Hand hand) {
    hand.click(hand.await("#findings-table .table-cell", "TP4003"::equals));
    takeFirstFix(hand, "Exempt roles", "scenario-10-exempt");
    hand.await(() -> finding("TP4003").isEmpty());
  }

  private void takeFirstFix(Hand hand, String label, String picture) {
    hand.keys(KeyCode.ALT, KeyCode.ENTER);
    Labeled fix = (Labeled) hand.await(".fix-button", said -> said.startsWith(label));
    hand.hover(fix);
    hand.await(() -> editor().previewProperty().get().isPresent());
    hand.picture(picture);
    hand.click(fix);
    hand.await(() -> editor().previewProperty().get().isEmpty());
  }

  private void renames(Hand hand) {
    hand.click(hand.on(BUCKET, 0.5, 0.5));
    hand.keys(KeyCode.F2);
    hand.write("live-archive");
    hand.keys(KeyCode.ENTER);
    assertThat(Names.of(editor().design().topology(), BUCKET)).isEqualTo("live-archive");
  }

  private void copiesAndTakesBack(Hand hand) {
    Design before = editor().design();
    hand.click(hand.on(GROUP, 0.5, 0.5));
    hand.keys(KeyCode.SHORTCUT, KeyCode.C);
    hand.hover(hand.on(VPC, 0.5, 0.85));
    hand.keys(KeyCode.SHORTCUT, KeyCode.V);
    hand.await(() -> editor().design().topology().all(SecurityGroup.class).count() == 2);
    hand.keys(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(editor().design()).isEqualTo(before);
  }

  private void exports(Hand hand) throws IOException, InterruptedException {
    Path file = folder.resolve("field-report.yaml");
    answers.file = Optional.of(file);
    hand.click("menu-file");
    hand.click("menu-export");
    hand.picture("scenario-11-menu");
    hand.click("menu-export.yaml");
    hand.node("dialog-text");
    hand.picture("scenario-12-exported");
    hand.keys(KeyCode.ESCAPE);
    assertThat(Files.readString(file))
        .contains("AWS::MediaLive::Channel", "AWS::EC2::VPCEndpoint", "AWS::EC2::NatGateway")
        .contains("AWS::S3::BucketPolicy", "aws:SourceVpce: !Ref VpcEndpoint");
    if (CfnLint.isInstalled("cfn-lint")) {
      assertThat(CfnLint.errors(List.of(file))).isEmpty();
    }
  }

  private void savesAndOpens(Hand hand) {
    Design drawn = editor().design();
    answers.file = Optional.of(folder.resolve("field-report.towpath"));
    hand.keys(KeyCode.SHORTCUT, KeyCode.S);
    hand.await(() -> !window.documents().changed().get());
    hand.keys(KeyCode.SHORTCUT, KeyCode.W);
    hand.await(() -> hand.isThere("start-page"));
    hand.keys(KeyCode.SHORTCUT, KeyCode.O);
    hand.await(() -> !hand.isThere("start-page"));
    assertThat(editor().design()).isEqualTo(drawn);
    hand.picture("scenario-13-opened");
  }

  private int steps() {
    return editor().historyProperty().get().past().size();
  }

  private boolean isInView(Hand hand, ResourceId id) {
    Box canvas = new Box(0, 0, hand.canvas().getWidth(), hand.canvas().getHeight());
    return hand.canvas().boundsOf(id).filter(canvas::contains).isPresent();
  }

  private boolean is(Flow.Purpose purpose, Class<? extends Verdict> verdict) {
    return editor().analysisProperty().get().proofs().stream()
        .filter(proof -> proof.flow().purpose() == purpose)
        .anyMatch(proof -> verdict.isInstance(proof.verdict()));
  }

  private Optional<Finding> finding(String rule) {
    return editor().analysisProperty().get().findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst();
  }
}
