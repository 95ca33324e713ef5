package dev.towpath.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.WindowTest;
import dev.towpath.desktop.code.CodeView;
import dev.towpath.desktop.code.Lines;
import dev.towpath.edit.DeleteResources;
import dev.towpath.edit.SetProperty;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;

/** A template in the window: text, picture and values follow one another. */
class TemplateWindowTest extends WindowTest {
  private static final ResourceId VPC = ResourceId.of("Vpc");
  private static final ResourceId SUBNET = ResourceId.of("Subnet");
  private static final String TEMPLATE =
      """
      # what a colleague wrote
      Parameters:
        Block: {Type: String, Default: 10.0.0.0/16}
        Second: {Type: String, AllowedValues: ['yes', 'no'], Default: 'no'}
      Conditions:
        Two: !Equals [!Ref Second, 'yes']
      Resources:
        Vpc:
          Type: AWS::EC2::VPC
          Properties:
            CidrBlock: !Ref Block # the block
        Subnet:
          Type: AWS::EC2::Subnet
          Properties:
            VpcId: !Ref Vpc
            CidrBlock: 10.0.0.0/24
        Other:
          Type: AWS::EC2::Subnet
          Condition: Two
          Properties:
            VpcId: !Ref Vpc
            CidrBlock: 10.0.1.0/24
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

  private Hyperlink problem() {
    return (Hyperlink) stage.getScene().lookup("#template-problem");
  }

  private void type(String before, String after) throws Exception {
    onFx(() -> {
      area().setText(area().getText().replace(before, after));
      return true;
    });
  }

  @Test
  void savingWithoutAnEditLeavesEveryByte() throws Exception {
    Path file = open();
    run("file.save");
    waitFor(() -> Files.exists(folder.resolve("net.yaml.towpath")));
    assertThat(Files.readString(file)).isEqualTo(TEMPLATE);
  }

  @Test
  void anEditOnTheCanvasIsInTheTextAndUndone() throws Exception {
    open();
    onFx(() -> {
      var subnet = editor().design().topology().get(SUBNET).orElseThrow();
      editor().apply(SetProperty.of(subnet, "CidrBlock", Json.of("10.0.9.0/24")));
      return true;
    });
    waitFor(() -> area().getText().equals(TEMPLATE.replace("10.0.0.0/24", "10.0.9.0/24")));
    run("edit.undo");
    waitFor(() -> area().getText().equals(TEMPLATE));
  }

  @Test
  void whatIsTypedIsDrawn() throws Exception {
    open();
    type("10.0.0.0/24", "10.0.7.0/24");
    waitFor(() -> block(SUBNET).equals("10.0.7.0/24"));
    type("  Other:", "  More:\n    Type: AWS::S3::Bucket\n  Other:");
    ResourceId more = ResourceId.of("More");
    waitFor(() -> editor().design().topology().contains(more));
    assertThat(editor().design().diagram().box(more)).isPresent();
  }

  @Test
  void anErrorIsMarkedAndThePictureStays() throws Exception {
    open();
    type("  Subnet:", "  Subnet: [");
    Hyperlink problem = problem();
    waitFor(problem::isVisible);
    assertThat(problem.getText()).startsWith("Line ");
    assertThat(block(SUBNET)).isEqualTo("10.0.0.0/24");
    type("  Subnet: [", "  Subnet:");
    waitFor(() -> !problem.isVisible());
  }

  @Test
  void theSelectedFiguresLinesAreShown() throws Exception {
    open();
    select(SUBNET);
    waitFor(() -> code().chosen().equals(Optional.of(new Lines(11, 15))));
    assertThat(area().getCaretPosition().index()).isEqualTo(11);
  }

  @Test
  void theLineWithTheCursorSelectsItsFigure() throws Exception {
    open();
    onFx(() -> {
      area().requestFocus();
      area().select(TextPos.ofLeading(10, 20));
      return true;
    });
    waitFor(() -> editor().selectionProperty().get().equals(Set.of(VPC)));
  }

  @Test
  void aChosenValueChangesThePictureAndNotTheText() throws Exception {
    open();
    onFx(() -> {
      editor()
          .apply(new Choose("Block", c -> c.withParameter("Block", Optional.of("10.1.0.0/16"))));
      editor().apply(new Choose("Two", c -> c.withCondition("Two", Optional.of(true))));
      return true;
    });
    assertThat(block(VPC)).isEqualTo("10.1.0.0/16");
    assertThat(editor().design().topology().contains(ResourceId.of("Other"))).isTrue();
    waitFor(() -> area().getText().equals(TEMPLATE));
  }

  @Test
  void theFieldOfAParameterChoosesItsValue() throws Exception {
    open();
    onFx(() -> {
      var tabs = (javafx.scene.control.TabPane) stage.getScene().lookup("#left-tabs");
      tabs.getSelectionModel().selectLast();
      return true;
    });
    waitFor(() -> stage.getScene().lookup("#value-Block") != null);
    onFx(() -> {
      TextField field = (TextField) stage.getScene().lookup("#value-Block");
      assertThat(field.getPromptText()).isEqualTo("10.0.0.0/16");
      field.setText("10.2.0.0/16");
      field.getOnAction().handle(null);
      return true;
    });
    waitFor(() -> block(VPC).equals("10.2.0.0/16"));
  }

  @Test
  void theLayoutAndTheChosenValuesComeBack() throws Exception {
    Path file = open();
    onFx(() -> {
      editor()
          .apply(new Choose("Block", c -> c.withParameter("Block", Optional.of("10.1.0.0/16"))));
      return true;
    });
    run("file.save");
    waitFor(() -> !window.documents().changed().get());
    var diagram = editor().design().diagram();
    run("file.close");
    onFx(() -> {
      window.open(file);
      return true;
    });
    waitFor(() -> block(VPC).equals("10.1.0.0/16"));
    assertThat(editor().design().diagram()).isEqualTo(diagram);
    assertThat(Files.readString(file)).isEqualTo(TEMPLATE);
  }

  @Test
  void aReferenceThatLeadsNowhereAfterDeletingIsToldAtItsLine() throws Exception {
    String text = TEMPLATE + "Outputs:\n  Where: {Value: !Ref Subnet}\n";
    Path file = Files.writeString(folder.resolve("out.yaml"), text);
    onFx(() -> {
      window.open(file);
      return true;
    });
    waitFor(() -> area() != null && area().getText().equals(text));
    assertThat(onFx(() -> problem().isVisible())).isFalse();
    onFx(() -> {
      editor().apply(new DeleteResources(Set.of(SUBNET)));
      return true;
    });
    waitFor(() -> problem().isVisible());
    assertThat(onFx(() -> problem().getText())).contains("Where", "Subnet");
    onFx(() -> {
      editor().undo();
      return true;
    });
    waitFor(() -> !problem().isVisible());
  }

  @Test
  void theLayoutIsKeptInTheTemplateWhereSomebodyAsksForIt() throws Exception {
    Path file = open();
    run("file.layout");
    waitFor(() -> area().getText().contains("Layout:"));
    run("file.save");
    waitFor(() -> Files.readString(file).contains("Towpath:"));
    assertThat(Files.readString(file)).startsWith(TEMPLATE.substring(0, TEMPLATE.length() - 1));
    run("edit.undo");
    waitFor(() -> area().getText().equals(TEMPLATE));
  }
}
