package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.WindowTest;
import dev.towpath.desktop.files.Samples;
import dev.towpath.edit.Patterns;
import dev.towpath.model.Containment;
import dev.towpath.model.Topology;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;

/** Every sample and every pattern of the start page opens, analysed and wholly in view. */
class BeginningTest extends WindowTest {

  static Stream<String> cards() {
    return Stream.concat(
        Samples.NAMES.stream().map(name -> "start-sample-" + name),
        Patterns.all().stream().map(pattern -> "start-pattern-" + pattern.key()));
  }

  @ParameterizedTest
  @MethodSource("cards")
  void opensWithAllItsFiguresInView(String card, FxRobot robot) throws Exception {
    onFx(() -> {
      robot.lookup("#" + card).queryAs(Button.class).fire();
      return true;
    });
    waitFor(() -> window.documents().openProperty().get());
    waitFor(() -> editor().analysisProperty().get().design() == editor().design());
    Topology topology = editor().design().topology();
    assertThat(topology.size()).isPositive();
    assertThat(window.documents().changed().get()).isFalse();
    var canvas = robot.lookup("#canvas").queryAs(dev.towpath.desktop.canvas.CanvasView.class);
    waitFor(() ->
        topology.resources().stream()
            .filter(resource -> Containment.hasFigure(topology, resource))
            .flatMap(resource -> canvas.boundsOf(resource.id()).stream())
            .allMatch(box ->
                box.x() >= 0
                    && box.y() >= 0
                    && box.right() <= canvas.getWidth()
                    && box.bottom() <= canvas.getHeight()));
  }
}
