package dev.towpath.account.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.account.Miss;
import dev.towpath.account.difference.Deployed;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectText;
import dev.towpath.edit.DeleteResources;
import dev.towpath.edit.History;
import dev.towpath.model.Base;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Designs;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ReviewMarks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A second scan into a design that the user has arranged. */
class MergeTest {
  private static final Design FIRST =
      Base.scanned(AutoLayout.arrange(Deployed.of(Designs.vpcWithNat().design())), Instant.EPOCH);

  private static Design merged(Design open, Design scanned, Miss... misses) {
    return new Merge(scanned, List.of(misses), true, "", AutoLayout::arrangeNew).apply(open);
  }

  private static Resource natOf(Design design) {
    return design.topology().all(dev.towpath.model.NatGateway.class).findFirst().orElseThrow();
  }

  private static Design without(Design design, Resource resource) {
    return design.with(design.topology().without(resource.id()));
  }

  private static final Design MORE =
      FIRST.with(
          Properties.read(
              "AWS::EC2::Instance",
              ResourceId.of("i-0123456789abcdef0"),
              FIRST.home(),
              Json.of("SubnetId", Properties.get(natOf(FIRST), "SubnetId").orElseThrow())));

  @Test
  void theSameScanChangesNothing() {
    assertThat(merged(FIRST, FIRST)).isEqualTo(FIRST);
    History history = History.of(FIRST);
    assertThat(history.after(new Merge(FIRST, List.of(), true, "", AutoLayout::arrangeNew)))
        .isSameAs(history);
  }

  @Test
  void nothingThatWasPlacedMovesAndNewThingsWait() {
    Design open = FIRST.with(FIRST.diagram().with(natOf(FIRST).id(), new Box(4000, 3000, 96, 96)));
    Design merged = merged(open, MORE);
    open.diagram()
        .boxes()
        .forEach((id, box) -> {
          Box now = merged.diagram().box(id).orElseThrow();
          boolean container =
              dev.towpath.model.Kinds.of(open.topology().get(id).orElseThrow())
                  .kind()
                  .orElseThrow()
                  .container();
          assertThat(container ? now.union(box) : now).isEqualTo(container ? now : box);
        });
    ResourceId added = ResourceId.of("i-0123456789abcdef0");
    assertThat(merged.topology().contains(added)).isTrue();
    assertThat(ReviewMarks.of(merged).waiting()).containsOnlyKeys(added);
  }

  @Test
  void whatTheUserMovesWaitsNoMore() {
    Design merged = merged(FIRST, MORE);
    ResourceId added = ResourceId.of("i-0123456789abcdef0");
    Box box = merged.diagram().box(added).orElseThrow();
    Design moved = merged.with(merged.diagram().with(added, box.moved(8, 0)));
    assertThat(ReviewMarks.of(moved)).isEqualTo(ReviewMarks.NONE);
  }

  @Test
  void whatVanishedIsMarkedAndStays() {
    Resource nat = natOf(FIRST);
    Design merged = merged(FIRST, without(FIRST, nat));
    assertThat(merged.topology().contains(nat.id())).isTrue();
    assertThat(ReviewMarks.of(merged).vanished()).containsExactly(nat.id());
    Design back = merged(merged, FIRST);
    assertThat(ReviewMarks.of(back).vanished()).isEmpty();
  }

  @Test
  void whatCouldNotBeReadHasNotVanished() {
    Miss miss =
        new Miss(
            "ec2:DescribeNatGateways",
            "",
            "UnauthorizedOperation",
            Message.of("account", "merge", ""),
            Optional.empty());
    Design merged = merged(FIRST, without(FIRST, natOf(FIRST)), miss);
    assertThat(ReviewMarks.of(merged)).isEqualTo(ReviewMarks.NONE);
  }

  @Test
  void whatWasOnlyDrawnHasNotVanished() {
    Design drawn = AutoLayout.arrange(Designs.vpcWithNat().design());
    Design merged = merged(drawn, Deployed.of(Designs.vpcWithTwoSubnets().design()));
    assertThat(ReviewMarks.of(merged)).isEqualTo(ReviewMarks.NONE);
    assertThat(merged.topology().ids()).isEqualTo(drawn.topology().ids());
  }

  @Test
  void changedPropertiesStayAsTheyAre() {
    ResourceId subnet =
        FIRST.topology().all(dev.towpath.model.Subnet.class).findFirst().orElseThrow().id();
    Resource changed =
        Properties.with(
            FIRST.topology().get(subnet).orElseThrow(), "MapPublicIpOnLaunch", Json.of(true));
    Design merged = merged(FIRST, FIRST.with(changed));
    assertThat(merged).isEqualTo(FIRST);
  }

  @Test
  void aProjectFileKeepsTheMarks() {
    Design merged = merged(FIRST, without(MORE, natOf(FIRST)));
    assertThat(ProjectText.read(ProjectText.write(merged)))
        .isInstanceOfSatisfying(
            Outcome.Opened.class,
            opened ->
                assertThat(ReviewMarks.of(opened.design())).isEqualTo(ReviewMarks.of(merged)));
    assertThat(ReviewMarks.of(merged).isEmpty()).isFalse();
  }

  @Test
  void whatTheDesignHasDeletedIsNotNewAgain() {
    Resource nat = natOf(FIRST);
    Design open = new DeleteResources(Set.of(nat.id())).apply(FIRST);
    Design merged = merged(open, MORE);
    assertThat(merged.topology().contains(nat.id())).isFalse();
    assertThat(ReviewMarks.of(merged).waiting())
        .containsOnlyKeys(ResourceId.of("i-0123456789abcdef0"));
  }

  @Test
  void theBaseMovesOnWhereBothAgree() {
    ResourceId subnet =
        FIRST.topology().all(dev.towpath.model.Subnet.class).findFirst().orElseThrow().id();
    Design changed =
        MORE.with(
            Properties.with(
                MORE.topology().get(subnet).orElseThrow(), "MapPublicIpOnLaunch", Json.of(true)));
    Base base = Base.of(merged(FIRST, changed)).orElseThrow();
    assertThat(base.design().topology().contains(ResourceId.of("i-0123456789abcdef0"))).isTrue();
    assertThat(base.design().topology().get(subnet)).isEqualTo(FIRST.topology().get(subnet));
  }
}
