package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.SourceResult;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.ResourceId;
import org.junit.jupiter.api.Test;

/** Layouts that templates hold themselves. */
class TemplateLayoutTest {
  private static final ResourceId VPC = ResourceId.of("Vpc");

  private static final String DESIGNER =
      """
      Metadata:
        AWS::CloudFormation::Designer:
          0000-aaaa:
            size: {width: 640, height: 320}
            position: {x: 100, y: -20}
            z: 1
            embeds: [0000-bbbb]
          0000-bbbb:
            size: {width: 60, height: 60}
            position: {x: 140, y: 60}
            parent: 0000-aaaa
          0000-cccc: {size: {}, position: {x: far, y: 0}}
      Resources:
        Vpc:
          Type: AWS::EC2::VPC
          Metadata: {'AWS::CloudFormation::Designer': {id: 0000-aaaa}}
        Host:
          Type: AWS::EC2::Instance
          Metadata: {'AWS::CloudFormation::Designer': {id: 0000-bbbb}}
        Odd:
          Type: AWS::S3::Bucket
          Metadata: {'AWS::CloudFormation::Designer': {id: 0000-cccc}}
      """;

  private static final String PLAIN =
      """
      # a template
      Resources:
        Vpc:
          Type: AWS::EC2::VPC
        Bucket:
          Type: AWS::S3::Bucket
      """;

  private static Design design(String text) {
    return TemplateSource.read(text, Choices.at(Home.DEFAULT))
            instanceof SourceResult.Read(TemplateSource source)
        ? TemplateDesign.of("net", source)
        : Design.empty("unreadable");
  }

  private static String text(Design design) {
    return TemplateDesign.written(design).orElseThrow().text();
  }

  private static Design moved(Design design, int x) {
    return design.with(design.diagram().with(VPC, new Box(x, 20, 880, 560)));
  }

  @Test
  void theLayoutOfDesignerIsRead() {
    Design design = design(DESIGNER);
    assertThat(design.diagram().boxes())
        .containsOnlyKeys(VPC, ResourceId.of("Host"))
        .containsEntry(VPC, new Box(225, -45, 1440, 720))
        .containsEntry(ResourceId.of("Host"), new Box(315, 135, 128, 96));
    assertThat(text(moved(design, 7))).isEqualTo(DESIGNER);
  }

  @Test
  void theLayoutIsKeptOutOfTheTemplateUnlessAskedFor() {
    assertThat(text(moved(design(PLAIN), 10))).isEqualTo(PLAIN);
  }

  @Test
  void theLayoutIsKeptInTheTemplateOnceAskedFor() {
    Design kept = TemplateDesign.withLayout(moved(design(PLAIN), 10));
    String once =
        PLAIN + "\nMetadata:\n  Towpath:\n    Layout:\n      Vpc: at 10 20 size 880 560\n";
    assertThat(text(kept)).isEqualTo(once);
    assertThat(design(once).diagram()).isEqualTo(kept.diagram());
    assertThat(text(design(once))).isEqualTo(once);
  }

  @Test
  void aFigureThatMovesChangesItsLineAlone() {
    Design kept = TemplateDesign.withLayout(moved(design(PLAIN), 10));
    assertThat(text(moved(kept, 50)))
        .isEqualTo(text(kept).replace("Vpc: at 10 20", "Vpc: at 50 20"));
  }

  @Test
  void aFreshTemplateKeepsTheLayoutToo() {
    Design drawn = moved(Drawn.text("{\"Vpc\": {\"Type\": \"AWS::EC2::VPC\"}}"), 30);
    String yaml = TemplateWriter.laidOut(drawn).yaml();
    assertThat(yaml).contains("Metadata:\n  Towpath:\n    Layout:\n      Vpc: ");
    assertThat(design(yaml).diagram()).isEqualTo(drawn.diagram());
  }

  @Test
  void whatIsNoLayoutIsPassedOver() {
    String odd =
        PLAIN + "Metadata: {Towpath: {Layout: {Vpc: big, Bucket: [1], '': at 1 2 size 3 4}}}\n";
    assertThat(design(odd).diagram().boxes()).isEmpty();
  }
}
