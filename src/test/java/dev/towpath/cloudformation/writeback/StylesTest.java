package dev.towpath.cloudformation.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a template is laid out, an edit keeps to it. */
class StylesTest {
  private static final String BLOCKS =
      """
      # head
      Parameters:
        Name: {Type: String, Default: live}   # flow
      Resources:

        # the network
        # of two lines
        Vpc: # beside
          Type: AWS::EC2::VPC
          # above
          Properties:
            CidrBlock: "10.0.0.0/16" # the block
            Tags:
            - Key: Name
              Value: !Sub '${Name}-vpc'
            # second
            - {Key: Stage, Value: test}
            -
              Key: Third
              Value: |
                two
                lines

        Group:
          Type: AWS::EC2::SecurityGroup
          Properties:
              GroupDescription: >-
                folded
                text
              VpcId: !Ref Vpc
              SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0},
                {IpProtocol: -1, CidrIp: 10.0.0.0/8}]
              # deeper comment of the end

        Bucket:
          Type: AWS::S3::Bucket
        # a comment between

        Topic:
          Type: AWS::SNS::Topic
          Properties:
            Subscription:
              - Endpoint: a
                Protocol: sqs
              - Endpoint:
                  Fn::Join:
                    - ','
                    - - a
                      - !Ref Bucket
                Protocol: sqs
            Empty:
            Nothing: {}
            None: []
            Nested:
              - - a
                - b
              - []
      Outputs:
        X: {Value: !Ref Vpc}
      """;

  private static final String ANCHORS =
      """
      Resources:
        One:
          Type: AWS::SNS::Topic
          Properties: &shared
            TopicName: &name "first"
            Tags: &tags
              - Key: a
                Value: b
        Two:
          Type: AWS::SNS::Topic
          Properties: *shared
        Three:
          Type: AWS::SNS::Topic
          Properties:
            TopicName: *name
            Tags: *tags
        Four:
          Type: AWS::SNS::Topic
          Properties:
            <<: *shared
            TopicName: own
      """;

  private static final String ODD =
      """
      %YAML 1.1
      --- # start
      Resources:
        'Quoted' : # beside
          "Type" : AWS::SNS::Topic
          ? Properties
          : Kept: |+
              two lines below

            Also: >2+
                more
               less


            Tags :
              - # dash
                Key: a   # key
              - old # item
              -   # nothing
              -
            Below:
              # of the value
              "text"
            Plain: of
              two lines # end
            Escaped: "\\u3042 \\
              \\"x\\""
            Tab: x \t
            Last: |+

              kept

        ? Asked
        : Type: AWS::SNS::Topic
          Properties: {? TopicName : x, Empty, None: , Pairs: [a: b, {c: d}, e: , ],
            Spread: [
              one,   # first
              two,
            ]}
      ...
      """;

  private static final String MINIFIED =
      "{\"Resources\":{\"A\":{\"Type\":\"AWS::SNS::Topic\",\"Properties\":{\"Tags\":[{\"Key\":\"a\",\"Value\":\"b\"}]}},"
          + "\"B\":{\"Type\":\"AWS::S3::Bucket\"}}}";

  private static final String TABS =
      "{\n"
          + "\t\"Resources\" : {\n"
          + "\t\t\"A\" : {\n"
          + "\t\t\t\"Type\" : \"AWS::SNS::Topic\",\n"
          + "\t\t\t\"Properties\" : {\n"
          + "\t\t\t\t\"Tags\" : [ { \"Key\" : \"a\", \"Value\" : \"b\" }, { \"Key\" : \"c\","
          + " \"Value\" : \"d\" } ],\n"
          + "\t\t\t\t\"Other\" : []\n"
          + "\t\t\t}\n"
          + "\t\t}\n"
          + "\t}\n"
          + "}";

  static List<String> templates() {
    return List.of(
        BLOCKS,
        BLOCKS.replace("\n", "\r\n"),
        BLOCKS.replaceAll("(?m)^( +)", "$1$1").replaceAll("(?m)(?<=^| )- (?=[^ ])", "-   "),
        BLOCKS.stripTrailing(),
        "\uFEFF" + BLOCKS,
        BLOCKS.replace("folded", "😀 folded 日本語"),
        BLOCKS.substring(0, BLOCKS.indexOf("Outputs:")).stripTrailing(),
        ANCHORS,
        ODD,
        ODD.replace("\n", "\r\n"),
        MINIFIED,
        TABS,
        "---\n"
            + "Resources:\n"
            + "  A: {Type: 'AWS::SNS::Topic', Properties: {Tags: [{Key: a, Value: b}]}}\n"
            + "...\n",
        "Resources: {A: {Type: 'AWS::SNS::Topic'}}",
        "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Properties:\n");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyByteStaysWithoutAnEdit(String text) {
    TemplateSource source = SingleEdit.source(text);
    assertThat(TemplateWriteBack.write(source, source.topology()).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void anEditChangesNothingElse(String text) {
    TemplateSource source = SingleEdit.source(text);
    for (int seed = 0; seed < 300; seed++) {
      SingleEdit.check(source, new RandomEdits(seed));
    }
  }

  @Test
  void aValueThatIsMergedInIsOverwrittenByOneOfItsOwn() {
    TemplateSource source = SingleEdit.source(ANCHORS);
    Topology edited =
        source
            .topology()
            .with(
                Properties.with(
                    source.topology().get(ResourceId.of("Four")).orElseThrow(),
                    "Tags",
                    Json.list()));
    assertThat(TemplateWriteBack.write(source, edited).text())
        .isEqualTo(ANCHORS.stripTrailing() + "\n      Tags: []\n");
  }

  @Test
  void whatIsNewWaitsForTheGatewayThatItNeeds() {
    String text =
        """
        Resources:
          Vpc: {Type: 'AWS::EC2::VPC'}
          Gateway: {Type: 'AWS::EC2::InternetGateway'}
          Attached: {Type: 'AWS::EC2::VPCGatewayAttachment', Properties: {VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway}}
        """;
    TemplateSource source = SingleEdit.source(text);
    Topology edited =
        source
            .topology()
            .with(
                Properties.read(
                    "AWS::EC2::Route",
                    ResourceId.of("Out"),
                    Home.DEFAULT,
                    Json.of("GatewayId", Json.of("Ref", "Gateway"))));
    assertThat(TemplateWriteBack.write(source, edited).text())
        .isEqualTo(
            text
                + """
                  Out:
                    Type: AWS::EC2::Route
                    DependsOn: Attached
                    Properties:
                      GatewayId: !Ref Gateway
                """);
  }

  @Test
  void resourcesMayStandBehindAKeyWithoutAny() {
    TemplateSource source = SingleEdit.source("Resources: # none yet\n\nOutputs: {}\n");
    Topology edited =
        source
            .topology()
            .with(
                Properties.read(
                    "AWS::S3::Bucket", ResourceId.of("Bucket"), Home.DEFAULT, Json.Obj.EMPTY));
    assertThat(TemplateWriteBack.write(source, edited).text())
        .isEqualTo("Resources: # none yet\n  Bucket:\n    Type: AWS::S3::Bucket\n\nOutputs: {}\n");
  }

  @Test
  void theLastResourceTakesItsCommentAlong() {
    TemplateSource source =
        SingleEdit.source("Resources:\n  # why\n  A:\n    Type: AWS::S3::Bucket\n# end\n");
    assertThat(TemplateWriteBack.write(source, Topology.of(List.of())).text())
        .isEqualTo("Resources: {}\n# end\n");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theLineEndsAreTheFilesOwn(String text) {
    TemplateSource source = SingleEdit.source(text);
    Topology edited = source.topology();
    for (ResourceId id : edited.ids()) {
      edited =
          edited.with(
              Properties.with(
                  edited.get(id).orElseThrow(),
                  "Added",
                  Json.of("a", Json.list(Json.of("x"), Json.of("y")))));
    }
    String written = TemplateWriteBack.write(source, edited).text();
    assertThat(written.replace("\r\n", "").contains("\n"))
        .isEqualTo(text.replace("\r\n", "").contains("\n"));
  }
}
