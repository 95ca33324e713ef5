package dev.towpath.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Box;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignTest {
  private static Design of(Box... boxes) {
    Draft draft = new Draft(Design.empty("test"));
    for (Box box : boxes) {
      ResourceId id = draft.drop(Bucket.class);
      draft.apply(new PlaceFigure(id, box));
    }
    return draft.design();
  }

  private static final List<ResourceId> IDS =
      List.of(ResourceId.of("Bucket"), ResourceId.of("Bucket2"), ResourceId.of("Bucket3"));

  private static final Design THREE =
      of(new Box(0, 0, 100, 50), new Box(110, 200, 20, 20), new Box(300, 100, 50, 80));

  private static List<Box> boxes(Design design) {
    return IDS.stream().map(id -> design.diagram().box(id).orElseThrow()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "LEFT, 0 0 0, 0 200 100",
    "CENTER, 125 165 150, 0 200 100",
    "RIGHT, 250 330 300, 0 200 100",
    "TOP, 0 110 300, 0 0 0",
    "MIDDLE, 0 110 300, 85 100 70",
    "BOTTOM, 0 110 300, 170 200 140"
  })
  void figuresLineUp(Align.Line line, String xs, String ys) {
    List<Box> aligned = boxes(new Align(Set.copyOf(IDS), line).apply(THREE));
    assertThat(aligned).extracting(Box::x).isEqualTo(numbers(xs));
    assertThat(aligned).extracting(Box::y).isEqualTo(numbers(ys));
  }

  private static List<Double> numbers(String text) {
    return IntStream.range(0, 3).mapToObj(i -> Double.valueOf(text.split(" ")[i])).toList();
  }

  @Test
  void gapsBecomeEqualAndTheOutermostStay() {
    List<Box> across =
        boxes(new Distribute(Set.copyOf(IDS), Distribute.Direction.HORIZONTAL).apply(THREE));
    assertThat(across).extracting(Box::x).containsExactly(0.0, 190.0, 300.0);
    List<Box> down =
        boxes(new Distribute(Set.copyOf(IDS), Distribute.Direction.VERTICAL).apply(THREE));
    assertThat(down).extracting(Box::y).containsExactly(0.0, 200.0, 85.0);
  }

  @Test
  void twoFiguresAreNotDistributed() {
    Distribute two = new Distribute(Set.copyOf(IDS.subList(0, 2)), Distribute.Direction.VERTICAL);
    assertThat(two.apply(THREE)).isEqualTo(THREE);
  }
}
