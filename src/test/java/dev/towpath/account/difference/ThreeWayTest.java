package dev.towpath.account.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.diagram.AutoLayout;
import dev.towpath.edit.DeleteResources;
import dev.towpath.model.Base;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Designs;
import dev.towpath.model.Json;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A design between its template and the account. */
class ThreeWayTest {
  private static final Designs DRAWN = Designs.vpcWithNat();
  private static final Other TEMPLATE =
      new Other(
          Other.Kind.TEMPLATE,
          "stack.yaml",
          DRAWN.set("Private", "MapPublicIpOnLaunch", "true").bucket("Extra").design());
  private static final Other ACCOUNT =
      new Other(
          Other.Kind.ACCOUNT,
          "999988887777",
          Deployed.of(Designs.vpcWithTwoSubnets().bucket("Extra").design()));

  private static ThreeWay compare(Design design) {
    return ThreeWay.of(design, List.of(TEMPLATE, ACCOUNT));
  }

  private static Row row(ThreeWay all, String id, String path) {
    return all.rows().stream()
        .filter(r -> r.resource().id().value().equals(id) && r.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPropertyStandsBesideWhatEachSideSays() {
    Row row = row(compare(DRAWN.design()), "Private", "MapPublicIpOnLaunch");
    assertThat(row.own()).contains(Json.of("false"));
    assertThat(row.cells())
        .containsExactly(new Cell.Says(Optional.of(Json.of("true")), true), new Cell.Same());
  }

  @Test
  void aResourceIsThereOrMissing() {
    ThreeWay all = compare(DRAWN.design());
    assertThat(row(all, "Nat", "").cells()).containsExactly(new Cell.Same(), new Cell.Missing());
    Row extra = row(all, "Extra", "");
    assertThat(extra.inDesign()).isFalse();
    assertThat(extra.cells()).containsExactly(new Cell.There(), new Cell.There());
  }

  @Test
  void takingAllOfASideLeavesNothingToTakeFromIt() {
    for (int side = 0; side < 2; side++) {
      Other other = List.of(TEMPLATE, ACCOUNT).get(side);
      Design design = DRAWN.design();
      List<String> taken = new ArrayList<>();
      for (int steps = 0; steps < 50; steps++) {
        int asked = side;
        Optional<Row> open =
            compare(design).rows().stream().filter(r -> r.canTake(asked)).findFirst();
        if (open.isEmpty()) {
          break;
        }
        taken.add(open.get().resource().id() + " " + open.get().path());
        design =
            new TakeSide(other, side, List.of(open.get()), AutoLayout::arrangeNew).apply(design);
      }
      assertThat(DifferenceTest.told(Difference.between(design, other.design())))
          .as("%s", taken)
          .isEmpty();
    }
  }

  @Test
  void rulesThatStandApartAreReplacedTogether() {
    String group = "{'VpcId':{'Ref':'Vpc'},'GroupDescription':'g'%s}";
    String rule =
        "{'GroupId':{'Fn::GetAtt':['Group','GroupId']},'IpProtocol':'tcp','FromPort':%d,'ToPort':%d,"
            + "'CidrIp':'0.0.0.0/0'}";
    Designs vpc = Designs.vpcWithTwoSubnets();
    Design drawn =
        vpc.with("AWS::EC2::SecurityGroup", "Group", group.formatted(""))
            .with("AWS::EC2::SecurityGroupIngress", "Rule", rule.formatted(443, 443))
            .design();
    Other other =
        new Other(
            Other.Kind.PROJECT,
            "other",
            vpc.with("AWS::EC2::SecurityGroup", "Group", group.formatted(""))
                .with("AWS::EC2::SecurityGroupIngress", "Web", rule.formatted(80, 80))
                .with("AWS::EC2::SecurityGroupIngress", "Tls", rule.formatted(443, 443))
                .design());
    Row row = ThreeWay.of(drawn, List.of(other)).rows().getFirst();
    Design taken = new TakeSide(other, 0, List.of(row), design -> design).apply(drawn);
    assertThat(DifferenceTest.told(Difference.between(taken, other.design()))).isEmpty();
  }

  /** A property that starts as it is in the base, changed on each side or not. */
  @ParameterizedTest
  @CsvSource({"false, true, SIDE", "true, false, DESIGN", "true, other, BOTH", "other, true, BOTH"})
  void whoChangedAProperty(String own, String theirs, Change who) {
    ThreeWay all = sinceNat(mapped(own), mapped(theirs));
    Row row = row(all, "Private", "MapPublicIpOnLaunch");
    assertThat(row.sides().getFirst().change()).isEqualTo(who);
    assertThat(row.isConflict()).isEqualTo(who == Change.BOTH);
  }

  private static Designs mapped(String value) {
    return DRAWN.set("Private", "MapPublicIpOnLaunch", "'" + value + "'");
  }

  private static ThreeWay sinceNat(Designs own, Designs theirs) {
    Base base = new Base(Base.Origin.ACCOUNT, "then", "", mapped("false").design());
    return ThreeWay.of(own.design(), List.of(other(theirs)), Optional.of(base));
  }

  private static Other other(Designs theirs) {
    return new Other(Other.Kind.ACCOUNT, "account", Deployed.of(theirs.design()));
  }

  @Test
  void whoChangedWhatIsThere() {
    Design without = new DeleteResources(Set.of(ResourceId.of("Nat"))).apply(DRAWN.design());
    Base base = new Base(Base.Origin.ACCOUNT, "then", "", DRAWN.design());
    Optional<Base> then = Optional.of(base);
    Designs more = DRAWN.bucket("Extra");
    assertThat(
            row(ThreeWay.of(DRAWN.design(), List.of(here(without)), then), "Nat", "")
                .sides()
                .getFirst()
                .change())
        .isEqualTo(Change.SIDE);
    assertThat(change(ThreeWay.of(without, List.of(other(DRAWN)), then), NatGateway.class))
        .isEqualTo(Change.DESIGN);
    assertThat(change(ThreeWay.of(DRAWN.design(), List.of(other(more)), then), Bucket.class))
        .isEqualTo(Change.SIDE);
    assertThat(change(ThreeWay.of(more.design(), List.of(other(DRAWN)), then), Bucket.class))
        .isEqualTo(Change.DESIGN);
  }

  private static Other here(Design design) {
    return new Other(Other.Kind.PROJECT, "other", design);
  }

  private static Change change(ThreeWay all, Class<?> kind) {
    return all.rows().stream()
        .filter(r -> kind.isInstance(r.resource()) && r.path().isEmpty())
        .findFirst()
        .orElseThrow()
        .sides()
        .getFirst()
        .change();
  }

  @Test
  void withoutABaseNobodyIsToldToHaveChanged() {
    assertThat(compare(DRAWN.design()).rows())
        .allSatisfy(row -> {
          assertThat(row.base()).isEmpty();
          assertThat(row.sides()).extracting(Beside::change).containsOnly(Change.UNTOLD);
        });
  }

  /** The same account with a subnet changed and a bucket more. */
  private static Other later(Design scanned) {
    Resource subnet = scanned.topology().all(Subnet.class).findFirst().orElseThrow();
    Json.Obj named = Json.of("BucketName", "extra-2026");
    Design design =
        scanned
            .with(Properties.with(subnet, "MapPublicIpOnLaunch", Json.of(true)))
            .with(
                Properties.read(
                    "AWS::S3::Bucket", ResourceId.of("extra-2026"), scanned.home(), named));
    return new Other(Other.Kind.ACCOUNT, "account", design);
  }

  @Test
  void takingIsOneStepAndWhatWasTakenIsNoChangeAnyMore() {
    Design scanned = Base.scanned(Deployed.of(DRAWN.design()), Instant.EPOCH);
    Other account = later(scanned);
    ThreeWay before = ThreeWay.of(scanned, List.of(account));
    assertThat(before.rows()).hasSize(2);
    Design taken = new TakeSide(account, 0, before.rows(), AutoLayout::arrangeNew).apply(scanned);
    assertThat(ThreeWay.of(taken, List.of(account)).rows()).isEmpty();
    Other back = new Other(Other.Kind.ACCOUNT, "account", scanned);
    assertThat(ThreeWay.of(taken, List.of(back)).rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.sides().getFirst().change()).isEqualTo(Change.SIDE));
  }

  @Test
  void whoStaysWithTheDesignIsToldOfTheDesignsChangeFromThenOn() {
    Design scanned = Base.scanned(Deployed.of(DRAWN.design()), Instant.EPOCH);
    Other account = later(scanned);
    ThreeWay before = ThreeWay.of(scanned, List.of(account));
    assertThat(before.rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.sides().getFirst().change()).isEqualTo(Change.SIDE));
    Design kept = new KeepDesign(account, 0, before.rows()).apply(scanned);
    assertThat(kept.topology()).isEqualTo(scanned.topology());
    assertThat(ThreeWay.of(kept, List.of(account)).rows())
        .hasSameSizeAs(before.rows())
        .allSatisfy(row -> assertThat(row.sides().getFirst().change()).isEqualTo(Change.DESIGN));
  }

  @Test
  void whyTwoAreTheSameIsTold() {
    Matching matching =
        Difference.between(DRAWN.bucket("Extra").design(), ACCOUNT.design()).matching();
    assertThat(matching.counterpart(ResourceId.of("Private")).orElseThrow().properties())
        .containsExactly("VpcId", "CidrBlock");
    assertThat(matching.counterpart(ResourceId.of("Nat"))).isEmpty();
    Design same = DRAWN.design();
    assertThat(
            Difference.between(same, same)
                .matching()
                .counterpart(ResourceId.of("Nat"))
                .map(Counterpart::by))
        .contains(Sameness.ID);
  }
}
