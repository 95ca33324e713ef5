package dev.towpath.desktop.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.account.Unanswered;
import dev.towpath.desktop.Hand;
import dev.towpath.desktop.WindowTest;
import dev.towpath.model.Base;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ReviewMarks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Saved answers opened, and merged again after the user has worked on the design. */
class ImportTest extends WindowTest {
  private static final String VPC =
      """
      {"Vpcs":[{"VpcId":"vpc-0aaaaaaaaaaaaaaaa","OwnerId":"444455556666","CidrBlock":"10.0.0.0/16"}]}
      """;
  private static final String SUBNET =
      """
      {"SubnetId":"subnet-0%s","VpcId":"vpc-0aaaaaaaaaaaaaaaa","OwnerId":"444455556666",
       "AvailabilityZone":"eu-west-1b","CidrBlock":"10.0.%d.0/24","MapPublicIpOnLaunch":%s}
      """;
  private static final int FOLDER = 0;
  private static final int ARCHIVE = 1;
  private static final ResourceId FIRST = ResourceId.of("subnet-0aaaaaaaaaaaaaaaa");
  private static final ResourceId SECOND = ResourceId.of("subnet-0bbbbbbbbbbbbbbbb");
  private static final ResourceId THIRD = ResourceId.of("subnet-0cccccccccccccccc");

  private static String subnets(String... subnets) {
    return "{\"Subnets\":[" + String.join(",", subnets) + "]}";
  }

  private static String subnet(String digit, int block, boolean mapsPublic) {
    return SUBNET.formatted(digit.repeat(16), block, mapsPublic);
  }

  private static final String BEFORE = subnets(subnet("a", 1, false), subnet("b", 2, false));
  private static final String AFTER = subnets(subnet("a", 1, true), subnet("c", 3, false));

  private Path zip(String name, Map<String, String> files) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static Button button(FxRobot robot, String text) {
    return robot
        .lookup((javafx.scene.Node n) -> n instanceof Button b && text.equals(b.getText()))
        .queryAs(Button.class);
  }

  /** Runs a command that asks for a place, and answers that it is an archive or a folder. */
  private void from(FxRobot robot, String command, int which, Path place) throws Exception {
    answers.file = Optional.of(place);
    Platform.runLater(window.commands().get(command)::run);
    waitFor(() -> robot.lookup("#dialog-choices").tryQuery().isPresent());
    onFx(() -> {
      robot.lookup("#dialog-choices").queryListView().getSelectionModel().select(which);
      return true;
    });
    Platform.runLater(button(robot, "Choose")::fire);
  }

  private void importFirst(FxRobot robot) throws Exception {
    Path archive = zip("first.zip", Map.of("v.json", VPC, "s.json", BEFORE));
    from(robot, "file.import", ARCHIVE, archive);
    waitFor(() -> editor().design().topology().contains(SECOND));
  }

  @Test
  void anArchiveIsOpenedAndItsMissesStayInATab(FxRobot robot) throws Exception {
    importFirst(robot);
    assertThat(editor().design().diagram().box(FIRST)).isPresent();
    assertThat(Base.of(editor().design())).isPresent();
    waitFor(() -> robot.lookup("#misses-table").tryQuery().isPresent());
    TableView<?> table = robot.lookup("#misses-table").queryTableView();
    assertThat(table.getItems()).hasSameSizeAs(Unanswered.of(editor().design())).isNotEmpty();
    onFx(() -> {
      robot
          .lookup((javafx.scene.Node n) -> "misses.copy".equals(n.getId()))
          .queryAs(Button.class)
          .fire();
      return true;
    });
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
        .contains("ec2:DescribeRouteTables", "444455556666 eu-west-1");
    Path file = folder.resolve("kept.towpath");
    answers.file = Optional.of(file);
    run("file.saveAs");
    waitFor(() -> Files.exists(file));
    run("file.close");
    waitFor(() -> table.getItems().isEmpty());
    onFx(() -> {
      window.documents().open(file);
      return true;
    });
    waitFor(() -> !robot.lookup("#misses-table").queryTableView().getItems().isEmpty());
  }

  @Test
  void aSecondImportMovesNothingThatTheUserHasPlaced(FxRobot robot) throws Exception {
    importFirst(robot);
    Hand hand = new Hand(editor());
    Box before = editor().design().diagram().box(FIRST).orElseThrow();
    Point2D grip = hand.on(FIRST, 0.5, 0.04);
    hand.hover(grip);
    robot.press(javafx.scene.input.MouseButton.PRIMARY);
    hand.hover(grip.add(4, 16));
    hand.hover(grip.add(8, 32));
    robot.release(javafx.scene.input.MouseButton.PRIMARY);
    waitFor(() -> !editor().design().diagram().box(FIRST).orElseThrow().equals(before));
    Design placed = editor().design();
    int steps = editor().historyProperty().get().past().size();
    Path place = Files.createDirectories(folder.resolve("second"));
    Files.writeString(place.resolve("v.json"), VPC);
    Files.writeString(place.resolve("s.json"), AFTER);
    from(robot, "review.saved", FOLDER, place);
    waitFor(() -> editor().design().topology().contains(THIRD));
    Design merged = editor().design();
    assertThat(merged.diagram().box(FIRST)).isEqualTo(placed.diagram().box(FIRST));
    assertThat(merged.diagram().box(SECOND)).isEqualTo(placed.diagram().box(SECOND));
    ReviewMarks marks = ReviewMarks.of(merged);
    assertThat(marks.waiting()).containsOnlyKeys(THIRD);
    assertThat(marks.vanished()).containsExactly(SECOND);
    waitFor(() -> robot.lookup("#review-table").queryTableView().getItems().size() >= 3);
    assertThat(editor().historyProperty().get().past()).hasSize(steps + 1);
    run("edit.undo");
    assertThat(editor().design()).isEqualTo(placed);
  }
}
