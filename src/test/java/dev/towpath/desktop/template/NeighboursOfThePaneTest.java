package dev.towpath.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.WindowTest;
import dev.towpath.desktop.window.MainWindow;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;

/** What stands around a template's text: values, report, nested templates, changes from outside. */
class NeighboursOfThePaneTest extends WindowTest {
  private static final ResourceId SUBNET = ResourceId.of("Subnet");
  private static final ResourceId BUCKET = ResourceId.of("Bucket");
  private static final String TEMPLATE =
      """
      Resources:
        Subnet:
          Type: AWS::EC2::Subnet
          Properties:
            VpcId: !ImportValue 'base:vpc/id'
            CidrBlock: 10.0.0.0/24
            AvailabilityZone: !Select [0, !GetAZs '']
        Bucket:
          Type: AWS::S3::Bucket
          Properties:
            BucketName: live-{{resolve:ssm:/live/name}}
        Secret:
          Type: AWS::S3::Bucket
          Properties:
            BucketName: '{{resolve:ssm-secure:hidden}}'
        Nested:
          Type: AWS::CloudFormation::Stack
          Properties:
            TemplateURL: child.yaml
            Parameters: {Block: 10.7.0.0/16, Unknown: x}
      """;
  private static final String CHILD =
      """
      Parameters:
        Block: {Type: String}
      Resources:
        Vpc:
          Type: AWS::EC2::VPC
          Properties: {CidrBlock: !Ref Block}
      """;

  private Path open() throws Exception {
    Path file = Files.writeString(folder.resolve("net.yaml"), TEMPLATE);
    onFx(() -> {
      window.open(file);
      return true;
    });
    waitFor(
        () -> editor().design().topology().contains(SUBNET) && lookup("#template-text") != null);
    return file;
  }

  private Node lookup(String what) {
    return stage.getScene().lookup(what);
  }

  private static String text(MainWindow window, ResourceId id, String property) {
    return window
        .workspace()
        .editor()
        .design()
        .topology()
        .get(id)
        .flatMap(r -> Properties.get(r, property))
        .flatMap(Json::asText)
        .orElse("");
  }

  private void fill(String field, String value) throws Exception {
    onFx(() -> {
      ((TabPane) lookup("#left-tabs")).getSelectionModel().selectLast();
      return true;
    });
    waitFor(() -> lookup(field) != null);
    onFx(() -> {
      TextField text = (TextField) lookup(field);
      text.setText(value);
      text.getOnAction().handle(null);
      return true;
    });
  }

  private static Optional<Node> in(String what) {
    return Window.getWindows().stream()
        .flatMap(w -> Stream.ofNullable(w.getScene().lookup(what)))
        .findFirst();
  }

  private static void press(FxRobot robot, String words) throws Exception {
    waitFor(() -> button(robot, words).tryQuery().isPresent());
    robot.clickOn(button(robot, words).<Node>query());
  }

  /** Of a dialog: a menu may have the same words. */
  private static NodeQuery button(FxRobot robot, String words) {
    return robot.lookup((Node node) ->
        node instanceof Button button
            && words.equals(button.getText())
            && button.getScene().getRoot() instanceof DialogPane);
  }

  @Test
  void whatOnlyOthersKnowIsSetAndKeptWithTheTemplate() throws Exception {
    Path file = open();
    fill("#value-import-base-vpc-id", "vpc-0123");
    waitFor(() -> text(window, SUBNET, "VpcId").equals("vpc-0123"));
    fill("#value---resolve-ssm--live-name--", "tokyo");
    waitFor(() -> text(window, BUCKET, "BucketName").equals("live-tokyo"));
    fill("#value-Fn--GetAZs", "ap-northeast-1d, ap-northeast-1a");
    waitFor(() -> text(window, SUBNET, "AvailabilityZone").equals("ap-northeast-1d"));
    assertThat(lookup("#value---resolve-ssm-secure-hidden--")).isNull();
    run("file.save");
    waitFor(() -> !window.documents().changed().get());
    run("file.close");
    onFx(() -> {
      window.open(file);
      return true;
    });
    waitFor(() -> text(window, BUCKET, "BucketName").equals("live-tokyo"));
    assertThat(text(window, SUBNET, "VpcId")).isEqualTo("vpc-0123");
    assertThat(Files.readString(file)).isEqualTo(TEMPLATE);
  }

  @Test
  void aLineOfTheReportLeadsToItsPlaceAndAllIsCopied(FxRobot robot) throws Exception {
    open();
    waitFor(() -> window.commands().get("file.report").enabled().get());
    run("file.report");
    waitFor(() -> in("#import-report-lines").isPresent());
    TableView<?> table = (TableView<?>) in("#import-report-lines").orElseThrow();
    assertThat(table.getItems()).hasSizeGreaterThan(2);
    onFx(() -> {
      table.getSelectionModel().select(0);
      table.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      return true;
    });
    waitFor(() -> editor().selectionProperty().get().equals(Set.of(SUBNET)));
    onFx(() -> {
      ((Button) in("#import-report-copy").orElseThrow()).fire();
      return true;
    });
    String copied = onFx(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).contains("base:vpc/id").contains("5:14");
    press(robot, "Close");
  }

  @Test
  void aNestedTemplateOpensBesideWithWhatTheParentPasses() throws Exception {
    Files.writeString(folder.resolve("child.yaml"), CHILD);
    open();
    select(ResourceId.of("Nested"));
    List<Window> before = onFx(() -> List.copyOf(Window.getWindows()));
    run("file.nested");
    waitFor(() -> opened(before).filter(o -> o.getTitle().startsWith("child.yaml")).isPresent());
    assertThat(onFx(() -> other(before).getScene().lookup("#template-text"))).isNotNull();
    onFx(() -> {
      ((TabPane) other(before).getScene().lookup("#left-tabs")).getSelectionModel().selectLast();
      return true;
    });
    waitFor(() ->
        other(before).getScene().lookup("#value-Block") instanceof TextField field
            && field.getText().equals("10.7.0.0/16"));
    assertThat(stage.getTitle()).startsWith("net.yaml");
    onFx(() -> {
      other(before).hide();
      return true;
    });
  }

  private static Optional<Stage> opened(List<Window> before) {
    return Window.getWindows().stream()
        .filter(w -> !before.contains(w))
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .findFirst();
  }

  private static Stage other(List<Window> before) {
    return opened(before).orElseThrow();
  }

  @Test
  void whereANestedTemplateWasLookedForIsSaid(FxRobot robot) throws Exception {
    open();
    select(ResourceId.of("Nested"));
    javafx.application.Platform.runLater(() -> window.commands().get("file.nested").run());
    waitFor(() -> robot.lookup("#dialog-text").tryQuery().isPresent());
    javafx.scene.control.Label words = robot.lookup("#dialog-text").query();
    assertThat(words.getText()).contains(folder.resolve("child.yaml").toString());
    press(robot, "Cancel");
  }

  @Test
  void aFileChangedOutsideIsNeverOverwrittenUnasked(FxRobot robot) throws Exception {
    Path file = open();
    String theirs = TEMPLATE.replace("10.0.0.0/24", "10.1.0.0/24");
    Files.writeString(file, theirs);
    javafx.application.Platform.runLater(() -> window.commands().get("file.save").run());
    press(robot, "Cancel");
    assertThat(Files.readString(file)).isEqualTo(theirs);
    javafx.application.Platform.runLater(() -> window.commands().get("file.save").run());
    press(robot, "Load again");
    waitFor(() -> text(window, SUBNET, "CidrBlock").equals("10.1.0.0/24"));
    assertThat(Files.readString(file)).isEqualTo(theirs);
  }

  @Test
  void aChangeOutsideIsNoticedOnceWhenTheWindowIsUsed(FxRobot robot) throws Exception {
    Path file = open();
    String theirs = TEMPLATE.replace("10.0.0.0/24", "10.2.0.0/24");
    Files.writeString(file, theirs);
    look();
    press(robot, "Compare");
    waitFor(() ->
        stage.getScene().lookup("#review-table") instanceof TableView<?> table
            && table.getItems().size() == 1);
    look();
    javafx.application.Platform.runLater(() -> window.commands().get("file.save").run());
    press(robot, "Keep mine");
    waitFor(() -> Files.readString(file).equals(TEMPLATE));
    run("file.save");
    waitFor(() -> !window.documents().changed().get());
  }

  private void look() {
    javafx.application.Platform.runLater(() -> window.documents().lookOutside());
  }
}
