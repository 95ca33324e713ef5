package dev.towpath.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AutoLayoutTest {
  @Property(tries = 150)
  void everyFigureAndNothingElseHasABox(@ForAll long seed) {
    Design design = AutoLayout.arrange(RandomDesigns.of(seed, 4));
    assertThat(design.diagram().boxes().keySet())
        .containsExactlyInAnyOrderElementsOf(figures(design).stream().map(Resource::id).toList());
  }

  @Property(tries = 150)
  void figuresStandInsideTheirContainersAndApartFromEachOther(@ForAll long seed) {
    assertIsOrderly(AutoLayout.arrange(RandomDesigns.of(seed, 4)));
  }

  @Property(tries = 50)
  void theSameDesignGivesTheSamePicture(@ForAll long seed) {
    Design design = RandomDesigns.of(seed, 3);
    assertThat(AutoLayout.arrange(design))
        .isEqualTo(AutoLayout.arrange(AutoLayout.arrange(design)));
  }

  @Property(tries = 150)
  void newcomersMoveNothingThatHasAPlace(@ForAll long seed) {
    Design arranged = AutoLayout.arrange(RandomDesigns.of(seed, 3));
    Design lacking = someBoxesLess(arranged, seed);
    Design after = AutoLayout.arrangeNew(lacking);
    lacking
        .diagram()
        .boxes()
        .forEach((id, box) -> {
          Box now = box(after, id);
          if (isContainer(after.topology().get(id).orElseThrow())) {
            assertThat(now.contains(box)).as("%s may only grow", id).isTrue();
          } else {
            assertThat(now).isEqualTo(box);
          }
        });
  }

  @Property(tries = 150)
  void newcomersStandInsideTheirContainersAndApartFromTheirSiblings(@ForAll long seed) {
    Design arranged = AutoLayout.arrange(RandomDesigns.of(seed, 3));
    Design after = AutoLayout.arrangeNew(someBoxesLess(arranged, seed));
    assertThat(after.diagram().boxes().keySet()).isEqualTo(arranged.diagram().boxes().keySet());
    assertStandInside(after);
    siblings(after)
        .forEach(group -> assertApart(after, group.stream().filter(r -> !isContainer(r)).toList()));
  }

  @Property(tries = 20)
  void aDesignWithoutAnyPlaceIsArrangedAsAWhole(@ForAll long seed) {
    Design design = RandomDesigns.of(seed, 3);
    assertThat(AutoLayout.arrangeNew(design)).isEqualTo(AutoLayout.arrange(design));
  }

  @Test
  void internetIsOnTopAndZonesStandSideBySide() {
    Design design = AutoLayout.arrange(TwoZones.design());
    Box gateway = box(design, ResourceId.of("Gateway"));
    Box publicA = box(design, ResourceId.of("PublicA"));
    Box publicC = box(design, ResourceId.of("PublicC"));
    Box privateA = box(design, ResourceId.of("PrivateA"));
    Box privateC = box(design, ResourceId.of("PrivateC"));
    assertThat(gateway.bottom()).isLessThan(publicA.y());
    assertThat(publicA.bottom()).isLessThan(privateA.y());
    assertThat(publicA.right()).isLessThan(publicC.x());
    assertThat(publicA.y()).isEqualTo(publicC.y());
    assertThat(privateA.y()).isEqualTo(privateC.y());
    assertThat(publicA.x()).isEqualTo(privateA.x());
  }

  @Test
  void thePictureFlowsFromInputToBucket() {
    Design design = AutoLayout.arrange(TwoZones.design());
    assertThat(Stream.of("Input", "Channel", "Vpc", "Bucket"))
        .extracting(id -> box(design, ResourceId.of(id)).x())
        .isSorted();
    assertThat(box(design, ResourceId.of("S3Endpoint")).x())
        .isGreaterThan(box(design, ResourceId.of("PrivateC")).right());
    assertThat(box(design, ResourceId.of("Role")).y())
        .isGreaterThan(box(design, ResourceId.of("Vpc")).bottom());
  }

  private static Design someBoxesLess(Design design, long seed) {
    Random random = new Random(seed);
    int oneIn = 2 + random.nextInt(6);
    Diagram diagram = design.diagram();
    for (ResourceId id : List.copyOf(diagram.boxes().keySet())) {
      if (random.nextInt(oneIn) == 0) {
        diagram = diagram.without(id);
      }
    }
    return design.with(diagram);
  }

  private static void assertIsOrderly(Design design) {
    assertStandInside(design);
    siblings(design).forEach(group -> assertApart(design, group));
  }

  private static void assertStandInside(Design design) {
    for (Resource figure : figures(design)) {
      container(design, figure)
          .ifPresent(c ->
              assertThat(box(design, c.id()).contains(box(design, figure.id())))
                  .as("%s inside %s", figure.id(), c.id())
                  .isTrue());
    }
  }

  private static void assertApart(Design design, List<Resource> group) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(box(design, group.get(i).id()).overlaps(box(design, group.get(j).id())))
            .as("%s over %s", group.get(i), group.get(j))
            .isFalse();
      }
    }
  }

  private static List<List<Resource>> siblings(Design design) {
    Map<Optional<ResourceId>, List<Resource>> groups = new HashMap<>();
    for (Resource figure : figures(design)) {
      groups
          .computeIfAbsent(container(design, figure).map(Resource::id), _ -> new ArrayList<>())
          .add(figure);
    }
    return List.copyOf(groups.values());
  }

  private static Optional<Resource> container(Design design, Resource figure) {
    Optional<ResourceId> named =
        Stream.of("SubnetId", "VpcId")
            .flatMap(property -> figure.rest().properties().object(property).text("Ref").stream())
            .map(ResourceId::of)
            .findFirst();
    return named
        .flatMap(design.topology()::get)
        .or(() -> Containment.parent(design.topology(), figure))
        .filter(AutoLayoutTest::isContainer);
  }

  private static boolean isContainer(Resource resource) {
    return Kinds.of(resource).kind().map(Kind::container).orElse(false);
  }

  private static List<Resource> figures(Design design) {
    return design.topology().resources().stream()
        .filter(r -> Containment.hasFigure(design.topology(), r))
        .toList();
  }

  private static Box box(Design design, ResourceId id) {
    return design.diagram().box(id).orElseThrow();
  }
}
