package dev.towpath.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.account.difference.Deployed;
import dev.towpath.account.difference.Difference;
import dev.towpath.desktop.WindowTest;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.diagram.ReviewSign;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import dev.towpath.model.Designs;
import dev.towpath.model.Json;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ReviewMarks;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The table of differences: what it lists, and what its buttons take. */
class ReviewTest extends WindowTest {
  private static final Designs DRAWN = Designs.vpcWithNat();

  private static TableView<Entry> table(FxRobot robot) {
    return robot.lookup("#review-table").queryTableView();
  }

  private void compareWithFile(Design other) throws Exception {
    Path file = folder.resolve("other.towpath");
    assertThat(ProjectFile.write(file, other)).isEmpty();
    answers.file = Optional.of(file);
    run("review.file");
  }

  private void press(FxRobot robot, String style) throws Exception {
    onFx(() -> {
      robot.lookup("." + style).<Button>queryAll().iterator().next().fire();
      return true;
    });
  }

  @Test
  void aFileIsComparedAndItsSideTaken(FxRobot robot) throws Exception {
    open(AutoLayout.arrange(DRAWN.design()));
    Design other = DRAWN.set("Private", "MapPublicIpOnLaunch", "true").design();
    compareWithFile(other);
    waitFor(() -> table(robot).getItems().size() == 1);
    assertThat(editor().signsProperty().get())
        .containsExactly(java.util.Map.entry(ResourceId.of("Private"), ReviewSign.CHANGED));
    press(robot, "review-take-PROJECT");
    waitFor(() -> table(robot).getItems().isEmpty());
    assertThat(Difference.between(editor().design(), other).isEmpty()).isTrue();
    assertThat(editor().historyProperty().get().past()).hasSize(1);
  }

  @Test
  void whatAScanBringsWaitsAndWhatIsGoneIsMarked(FxRobot robot) throws Exception {
    Design first = AutoLayout.arrange(Deployed.of(DRAWN.design()));
    NatGateway nat = first.topology().all(NatGateway.class).findFirst().orElseThrow();
    Design second =
        first
            .with(first.topology().without(nat.id()))
            .with(
                Properties.read(
                    "AWS::EC2::Instance",
                    ResourceId.of("i-0123456789abcdef0"),
                    first.home(),
                    Json.of("SubnetId", Properties.get(nat, "SubnetId").orElseThrow())));
    open(first);
    onFx(() -> {
      Review review = new Review(editor());
      review.merge(second, java.util.List.of(), true);
      return true;
    });
    waitFor(() -> table(robot).getItems().size() == 2);
    ReviewMarks marks = ReviewMarks.of(editor().design());
    assertThat(marks.waiting()).containsOnlyKeys(ResourceId.of("i-0123456789abcdef0"));
    assertThat(marks.vanished()).containsExactly(nat.id());
    press(robot, "review-keep");
    press(robot, "review-remove");
    waitFor(() -> table(robot).getItems().isEmpty());
    assertThat(ReviewMarks.of(editor().design()).isEmpty()).isTrue();
  }

  @Test
  void anotherDocumentIsComparedWithNothing(FxRobot robot) throws Exception {
    open(AutoLayout.arrange(DRAWN.design()));
    compareWithFile(Designs.vpcWithTwoSubnets().design());
    waitFor(() -> !table(robot).getItems().isEmpty());
    run("file.close");
    open(AutoLayout.arrange(DRAWN.design()));
    waitFor(() -> table(robot).getItems().isEmpty());
    assertThat(editor().signsProperty().get()).isEmpty();
  }
}
