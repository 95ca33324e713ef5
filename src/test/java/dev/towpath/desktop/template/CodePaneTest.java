package dev.towpath.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.WindowTest;
import dev.towpath.desktop.code.CodeView;
import dev.towpath.edit.SetProperty;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;

/** The text of a template as code: keys, finding, undo, and what cannot be changed beside it. */
class CodePaneTest extends WindowTest {
  private static final ResourceId SUBNET = ResourceId.of("Subnet");
  private static final ResourceId LOOPED = ResourceId.of("NetOne");
  private static final String TEMPLATE =
      """
      Resources:
        Vpc:
          Type: AWS::EC2::VPC
          Properties:
            CidrBlock: 10.0.0.0/16
        Subnet:
          Type: AWS::EC2::Subnet
          Properties:
            VpcId: !Ref Vpc
            CidrBlock: 10.9.0.0/24
        Fn::ForEach::Nets:
          - Name
          - [One]
          - Net${Name}:
              Type: AWS::EC2::Subnet
              Properties:
                VpcId: !Ref Vpc
                CidrBlock: 10.0.7.0/24
      """;

  private Path open() throws Exception {
    Path file = Files.writeString(folder.resolve("net.yaml"), TEMPLATE);
    onFx(() -> {
      window.open(file);
      return true;
    });
    waitFor(() -> area() != null && area().getText().equals(TEMPLATE));
    return file;
  }

  private CodeArea area() {
    return (CodeArea) stage.getScene().lookup("#template-text");
  }

  private CodeView code() {
    return (CodeView) stage.getScene().lookup(".code-view");
  }

  private String block(ResourceId id) {
    return editor()
        .design()
        .topology()
        .get(id)
        .flatMap(r -> Properties.get(r, "CidrBlock"))
        .flatMap(Json::asText)
        .orElse("");
  }

  private void type(int line, int from, int to, String text) throws Exception {
    onFx(
        () -> area().replaceText(TextPos.ofLeading(line, from), TextPos.ofLeading(line, to), text));
  }

  private void caret(int line, int column) throws Exception {
    onFx(() -> {
      area().requestFocus();
      area().select(TextPos.ofLeading(line, column));
      return true;
    });
  }

  private void press(Node node, KeyCode key, boolean shift, boolean control) throws Exception {
    onFx(() -> {
      node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
      return true;
    });
  }

  private void set(ResourceId id, String block) throws Exception {
    onFx(() -> {
      var subnet = editor().design().topology().get(id).orElseThrow();
      editor().apply(SetProperty.of(subnet, "CidrBlock", Json.of(block)));
      return true;
    });
  }

  private String refusal() {
    Label label = (Label) stage.getScene().lookup("#refusal-text");
    return label.getParent().isVisible() ? label.getText() : "";
  }

  @Test
  void textAndCanvasHaveOneHistory() throws Exception {
    open();
    type(9, 20, 23, "0.1");
    waitFor(() -> block(SUBNET).equals("10.0.1.0/24"));
    set(SUBNET, "10.0.2.0/24");
    waitFor(() -> area().getText().contains("10.0.2.0/24"));
    type(9, 20, 23, "0.3");
    waitFor(() -> block(SUBNET).equals("10.0.3.0/24"));
    caret(9, 18);
    press(area(), KeyCode.Z, false, true);
    waitFor(() -> area().getText().contains("10.0.2.0/24"));
    run("edit.undo");
    waitFor(() -> area().getText().contains("10.0.1.0/24"));
    press(area(), KeyCode.Z, false, true);
    waitFor(() -> area().getText().equals(TEMPLATE));
    press(area(), KeyCode.Y, false, true);
    waitFor(() -> block(SUBNET).equals("10.0.1.0/24"));
  }

  @Test
  void whatWasTypedAMomentAgoIsUndoneFirst() throws Exception {
    open();
    type(9, 20, 23, "0.1");
    waitFor(() -> block(SUBNET).equals("10.0.1.0/24"));
    type(9, 20, 23, "0.2");
    run("edit.undo");
    waitFor(() -> area().getText().contains("10.0.1.0/24"));
    assertThat(block(SUBNET)).isEqualTo("10.0.1.0/24");
    run("edit.redo");
    waitFor(() -> block(SUBNET).equals("10.0.2.0/24"));
  }

  @Test
  void whatWasTypedAMomentAgoIsSaved() throws Exception {
    Path file = open();
    type(9, 20, 23, "0.4");
    run("file.save");
    waitFor(() -> Files.readString(file).contains("10.0.4.0/24"));
    waitFor(() -> !window.documents().changed().get());
  }

  @Test
  void whileTheTextCannotBeReadTheCanvasKeepsItsDesign() throws Exception {
    open();
    type(5, 9, 9, " [");
    waitFor(() -> stage.getScene().lookup("#template-problem").isVisible());
    set(SUBNET, "10.0.5.0/24");
    assertThat(refusal()).contains("Mend the text");
    assertThat(block(SUBNET)).isEqualTo("10.9.0.0/24");
    run("edit.undo");
    waitFor(() -> area().getText().equals(TEMPLATE));
    assertThat(stage.getScene().lookup("#template-problem").isVisible()).isFalse();
    set(SUBNET, "10.0.5.0/24");
    waitFor(() -> area().getText().contains("10.0.5.0/24"));
    assertThat(refusal()).isEmpty();
  }

  @Test
  void anEditOfWhatALoopMakesIsRefusedAtOnceWithItsPlace() throws Exception {
    open();
    set(LOOPED, "10.0.8.0/24");
    assertThat(refusal()).contains("NetOne").contains("Fn::ForEach::Nets").contains("line 11");
    assertThat(block(LOOPED)).isEqualTo("10.0.7.0/24");
    assertThat(editor().historyProperty().get().undoable()).isEmpty();
    onFx(() -> {
      editor().apply(new dev.towpath.edit.DeleteResources(java.util.Set.of(LOOPED)));
      return true;
    });
    assertThat(editor().design().topology().contains(LOOPED)).isTrue();
    set(SUBNET, "10.0.6.0/24");
    assertThat(refusal()).isEmpty();
  }

  @Test
  void aFindingIsMarkedBesideItsLine() throws Exception {
    open();
    waitFor(() ->
        stage.getScene().getRoot().lookupAll(".code-gutter").stream()
            .map(Node::getAccessibleText)
            .anyMatch(words -> words != null && words.startsWith("6: Error TP2001")));
  }

  @Test
  void enterTabAndCommentFollowTheFile() throws Exception {
    open();
    caret(5, 9);
    press(area(), KeyCode.ENTER, false, false);
    assertThat(area().getText()).contains("  Subnet:\n    \n    Type");
    press(area(), KeyCode.TAB, false, false);
    assertThat(area().getText()).contains("  Subnet:\n      \n");
    press(area(), KeyCode.TAB, true, false);
    assertThat(area().getText()).contains("  Subnet:\n    \n");
    caret(8, 8);
    press(area(), KeyCode.SLASH, false, true);
    assertThat(code().line(8)).isEqualTo("    # Properties:");
    press(area(), KeyCode.SLASH, false, true);
    assertThat(code().line(8)).isEqualTo("    Properties:");
  }

  @Test
  void textIsFoundForwardsAndBackwards() throws Exception {
    open();
    caret(0, 0);
    press(area(), KeyCode.F, false, true);
    TextField field = (TextField) stage.getScene().lookup("#code-find");
    Label count = (Label) stage.getScene().lookup("#code-find-count");
    onFx(() -> {
      field.setText("cidrblock");
      return true;
    });
    assertThat(count.getText()).isEqualTo("1 of 3");
    press(field, KeyCode.ENTER, false, false);
    assertThat(area().getCaretPosition().index()).isEqualTo(9);
    press(field, KeyCode.ENTER, true, false);
    press(field, KeyCode.ENTER, true, false);
    assertThat(count.getText()).isEqualTo("3 of 3");
    press(field, KeyCode.ESCAPE, false, false);
    assertThat(field.getParent().isVisible()).isFalse();
  }

  @Test
  void lineEndsOfTheFileStayWhereNothingWasTyped() throws Exception {
    Path file = Files.writeString(folder.resolve("net.yaml"), TEMPLATE.replace("\n", "\r\n"));
    onFx(() -> {
      window.open(file);
      return true;
    });
    waitFor(() -> area() != null && area().getText().contains("10.9.0.0/24"));
    type(9, 20, 23, "0.1");
    run("file.save");
    String expected = TEMPLATE.replace("10.9.0.0", "10.0.1.0").replace("\n", "\r\n");
    waitFor(() -> Files.readString(file).equals(expected));
  }
}
