package dev.towpath.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.edit.Connections;
import dev.towpath.edit.DeleteResources;
import dev.towpath.edit.Edit;
import dev.towpath.edit.MoveFigures;
import dev.towpath.edit.Rename;
import dev.towpath.model.Design;
import dev.towpath.model.LargeDesign;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing that takes over what an edit left alone is the drawing from nothing. */
class DrawerTest {
  private static final Design TWO_VPCS = AutoLayout.arrange(LargeDesign.of(2));
  private static final DrawingOptions OPTIONS = DrawingOptions.in(Texts.in(Locale.ENGLISH));

  private static Edit edit(Design design, Random random) {
    List<ResourceId> ids = new ArrayList<>(design.diagram().boxes().keySet());
    ResourceId one = ids.get(random.nextInt(ids.size()));
    ResourceId other = ids.get(random.nextInt(ids.size()));
    return switch (random.nextInt(5)) {
      case 0 -> new Rename(one, "name " + random.nextInt(100));
      case 1 -> new DeleteResources(Set.of(inner(design, ids, random)));
      case 2, 3 -> new MoveFigures(Set.of(one), random.nextInt(80) - 40, random.nextInt(80) - 40);
      default ->
          Connections.between(design, one, other).stream()
              .findFirst()
              .orElseGet(() -> new Rename(other, "x"));
    };
  }

  private static ResourceId inner(Design design, List<ResourceId> ids, Random random) {
    for (int i = 0; i < 20; i++) {
      ResourceId id = ids.get(random.nextInt(ids.size()));
      Resource resource = design.topology().get(id).orElseThrow();
      if (!Figures.isContainer(resource)) {
        return id;
      }
    }
    return ids.getLast();
  }

  private static DrawingOptions marked(Random random, Design design) {
    List<ResourceId> ids = new ArrayList<>(design.diagram().boxes().keySet());
    return OPTIONS.withBadges(
        Map.of(
            ids.get(random.nextInt(ids.size())),
            new DrawingOptions.Findings(Badge.ERROR, random.nextInt(3) + 1)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void afterAnyEdits(long seed) {
    Random random = new Random(seed);
    Drawer drawer = new Drawer();
    Design design = TWO_VPCS;
    for (int step = 0; step < 30; step++) {
      DrawingOptions options = marked(random, design);
      assertThat(drawer.draw(design, options).shapes())
          .as("step " + step)
          .isEqualTo(DrawingMaker.draw(design, options).shapes());
      design = edit(design, random).apply(design);
    }
  }

  @Test
  void inAnotherLanguage() {
    Drawer drawer = new Drawer();
    drawer.draw(TWO_VPCS, OPTIONS);
    DrawingOptions japanese = DrawingOptions.in(Texts.in(Locale.JAPANESE));
    assertThat(drawer.draw(TWO_VPCS, japanese).shapes())
        .isEqualTo(DrawingMaker.draw(TWO_VPCS, japanese).shapes());
  }

  @Test
  void figuresThatNoEditTouchesAreTheSameObjects() {
    Drawer drawer = new Drawer();
    Drawing before = drawer.draw(TWO_VPCS, OPTIONS);
    ResourceId renamed = ResourceId.of("Vpc0Bucket");
    Drawing after = drawer.draw(new Rename(renamed, "other").apply(TWO_VPCS), OPTIONS);
    ResourceId elsewhere = ResourceId.of("Vpc1Bucket");
    assertThat(after.figure(elsewhere).orElseThrow())
        .isSameAs(before.figure(elsewhere).orElseThrow());
    assertThat(after.figure(renamed)).isNotEqualTo(before.figure(renamed));
  }
}
