package dev.towpath.cloudformation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.cloudformation.syntax.FileText;
import dev.towpath.cloudformation.syntax.SyntaxProblem;
import dev.towpath.cloudformation.writeback.TemplateWriteBack;
import dev.towpath.model.Home;
import dev.towpath.model.Message;
import dev.towpath.model.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a file holds, opening it gives a template or a reason, and never throws. */
class MutilatedTemplateTest {
  private static final String YAML =
      """
      Transform: AWS::LanguageExtensions
      Parameters:
        Block: {Type: String, Default: 10.0.0.0/16}
        Zones: {Type: 'List<AWS::EC2::AvailabilityZone::Name>'}
      Mappings:
        M: {a: {b: c}}
      Conditions:
        C: !And [!Not [!Equals [!Ref Block, x]], !Condition D]
        D: !Or [!Equals [1, 1], !Condition C]
      Resources:
        Vpc: &vpc
          Type: AWS::EC2::VPC
          Properties:
            CidrBlock: !Ref Block # 日本語 😀
            Tags:
              - Key: Name
                Value: !Sub ['${Block}-${X}', {X: !FindInMap [M, a, b]}]
              - !If [C, {Key: a, Value: |-2
                  x}, !Ref AWS::NoValue]
        Subnet:
          Type: AWS::EC2::Subnet
          Condition: C
          Properties:
            VpcId: !Ref Vpc
            CidrBlock: !Select [0, !Cidr [!GetAtt Vpc.CidrBlock, 4, 8]]
            AvailabilityZone: !Select [0, !GetAZs '']
        Again: *vpc
        Fn::ForEach::L:
          - I
          - !Split [',', 'a,b']
          - T${I}: {Type: 'AWS::SNS::Topic', Properties: {<<: *vpc, TopicName: "{{resolve:ssm:x}}"}}
      Outputs:
        O: {Value: !Join ['-', [!ImportValue i, !Base64 x]]}
      """;

  private static final String JSON =
      "{\"Resources\":{\"A\":{\"Type\":\"AWS::EC2::VPC\",\"Properties\":{\"CidrBlock\":"
          + "{\"Fn::Sub\":\"${AWS::Region}\"},\"N\":[1,-2.5e3,true,null,\"\\u00e9\\\"\"]}}}}";

  private static void open(byte[] bytes) {
    switch (FileText.decode(bytes)) {
      case FileText.Unreadable(Message why) -> told(why);
      case FileText.Text(String text) -> {
        switch (TemplateSource.read(text, Choices.at(Home.DEFAULT))) {
          case SourceResult.Refused(SyntaxProblem problem) -> {
            told(problem.message());
            assertThat(problem.position().line()).isPositive();
            assertThat(problem.position().column()).isPositive();
          }
          case SourceResult.Read(TemplateSource source) ->
              assertThat(TemplateWriteBack.write(source, source.topology()).text()).isEqualTo(text);
        }
      }
    }
  }

  private static void told(Message why) {
    assertThat(Texts.in(Locale.ENGLISH).text(why)).isNotBlank();
    assertThat(Texts.in(Locale.JAPANESE).text(why)).isNotBlank();
  }

  private static byte[] bytes(boolean json) {
    return (json ? JSON : YAML.replace("|-2\n            x}", "x}"))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 600)
  void cutAnywhere(@ForAll boolean json, @ForAll @IntRange(max = 4_000) int length) {
    byte[] whole = bytes(json);
    open(java.util.Arrays.copyOf(whole, Math.min(length, whole.length)));
  }

  @Property(tries = 1_500)
  void otherBytesAnywhere(
      @ForAll boolean json,
      @ForAll @Size(max = 6) int[] places,
      @ForAll @Size(min = 6, max = 6) byte[] values) {
    byte[] whole = bytes(json);
    for (int i = 0; i < places.length; i++) {
      whole[Math.floorMod(places[i], whole.length)] = values[i];
    }
    open(whole);
  }

  @Property(tries = 1_500)
  void signsOfYamlAnywhere(
      @ForAll boolean json,
      @ForAll @Size(max = 4) int[] places,
      @ForAll @Size(min = 4, max = 4) int[] signs) {
    String all = "&*!|>'\"%@`{}[],:?-#\n\t <~\\";
    byte[] whole = bytes(json);
    for (int i = 0; i < places.length; i++) {
      whole[Math.floorMod(places[i], whole.length)] =
          (byte) all.charAt(Math.floorMod(signs[i], all.length()));
    }
    open(whole);
  }

  @Property(tries = 500)
  void anyText(@ForAll String text) {
    open(text.getBytes(StandardCharsets.UTF_8));
    open(("Resources:\n  A: " + text).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void anyBytes(@ForAll byte[] bytes) {
    open(bytes);
  }
}
