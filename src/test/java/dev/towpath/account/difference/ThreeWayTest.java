package dev.towpath.account.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Design;
import dev.towpath.model.Designs;
import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
        design = new TakeSide(other, open.get(), AutoLayout::arrangeNew).apply(design);
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
    Design taken = new TakeSide(other, row, design -> design).apply(drawn);
    assertThat(DifferenceTest.told(Difference.between(taken, other.design()))).isEmpty();
  }
}
