package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.WindowTest;
import dev.towpath.edit.DeleteResources;
import dev.towpath.edit.Patterns;
import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.proof.Supposition;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Questions that are no edits: what if something fails, who reaches what. */
class AskingTest extends WindowTest {

  @Test
  void whatFailsIsSaidOverTheCanvasUntilItEnds(FxRobot robot) throws Exception {
    Design design = archive();
    open(design);
    select(id(design, NatGateway.class));
    run("ask.off");
    waitFor(() -> banner(robot).isVisible());
    assertThat(robot.lookup("#what-if-text").queryAs(Labeled.class).getText())
        .startsWith("What-if: ")
        .endsWith("Verdicts that change: 1");
    assertThat(table(robot, "#what-if-table").getItems()).hasSize(1);
    assertThat(editor().historyProperty().get().past()).isEmpty();

    onFx(() -> {
      robot.lookup("#what-if-end").queryAs(Button.class).fire();
      return true;
    });
    assertThat(banner(robot).isVisible()).isFalse();
    assertThat(tabs(robot)).doesNotContain("tab.whatIf");
  }

  @Test
  void itEndsWhenWhatFailsIsDeleted(FxRobot robot) throws Exception {
    Design design = archive();
    open(design);
    ResourceId nat = id(design, NatGateway.class);
    select(nat);
    run("ask.off");
    waitFor(() -> banner(robot).isVisible());
    onFx(() -> {
      editor().apply(new DeleteResources(Set.of(nat)));
      return true;
    });
    assertThat(banner(robot).isVisible()).isFalse();
  }

  @Test
  void anEditAnswersItAnew(FxRobot robot) throws Exception {
    Design design = archive();
    open(design);
    onFx(() -> {
      editor().asking().suppose(new Supposition.Off(Set.of(id(design, NatGateway.class))));
      return true;
    });
    waitFor(() -> banner(robot).isVisible());
    onFx(() -> {
      editor().apply(new DeleteResources(Set.of(id(design, Channel.class))));
      return true;
    });
    waitFor(() -> table(robot, "#what-if-table").getItems().isEmpty());
    assertThat(banner(robot).isVisible()).isTrue();
  }

  @Test
  void whoReachesABucketIsListedWithTheirRights(FxRobot robot) throws Exception {
    Design design = archive();
    open(design);
    select(id(design, Bucket.class));
    run("ask.reach");
    waitFor(() -> tabs(robot).contains("tab.whoCan"));
    TableView<?> ways = table(robot, "#who-can-table");
    assertThat(ways.getItems()).isNotEmpty();
    assertThat(robot.lookup("#problems .lock-out").tryQuery()).isPresent();
    onFx(() -> {
      ways.getSelectionModel().select(0);
      return true;
    });
    assertThat(editor().shownProofProperty().get()).isPresent();
    assertThat(
            robot
                .lookup("#problems")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .getSelectedItem()
                .getId())
        .as("the way is argued where it was asked for")
        .isEqualTo("tab.whoCan");
  }

  @Test
  void whoPassesAnEndpointIsListed(FxRobot robot) throws Exception {
    Design design = archive();
    open(design);
    select(id(design, VpcEndpoint.class));
    run("ask.reach");
    waitFor(() -> tabs(robot).contains("tab.whoCan"));
    assertThat(table(robot, "#who-can-table").getItems()).isNotEmpty();
  }

  @Test
  void theArgumentOfAFlowIsOneLineOfSteps(FxRobot robot) throws Exception {
    open(archive());
    onFx(() -> {
      editor()
          .shownProofProperty()
          .set(editor().analysisProperty().get().proofs().stream().findFirst());
      return true;
    });
    assertThat(robot.lookup("#argument .hyperlink").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .containsExactly("S3 endpoint", "BucketPolicy", "Role", "Role (trust)");
  }

  private static Design archive() {
    return Patterns.of("archive-with-nat").design();
  }

  private static ResourceId id(Design design, Class<? extends Resource> kind) {
    return design.topology().all(kind).findFirst().orElseThrow().id();
  }

  private static Node banner(FxRobot robot) {
    return robot.lookup("#what-if-banner").query();
  }

  private static List<String> tabs(FxRobot robot) {
    return robot.lookup("#problems").queryAs(TabPane.class).getTabs().stream()
        .map(Tab::getId)
        .toList();
  }

  private static TableView<?> table(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TableView.class);
  }
}
