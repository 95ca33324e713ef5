package dev.towpath.account.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Gist;
import dev.towpath.check.Validator;
import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.TemplateFile;
import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.document.ProjectText;
import dev.towpath.model.Base;
import dev.towpath.model.Design;
import dev.towpath.model.Designs;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Suppressions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names in every place where one may stand: none of them is in what is given away. */
class SharingLeakTest {
  private static final Secret SECRET = new Secret("fedcba9876543210".repeat(4));

  private static String shared(Design design) {
    Design out = Sharing.of(design, SECRET, Set.of()).design();
    return ProjectText.write(out).toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "AWS::EC2::VPC|{'CidrBlock':'10.0.0.0/16','Tags':[{'Key':'quuxkey','Value':'QUUX'}]}",
        "AWS::EC2::VPC|{'CidrBlock':'10.0.0.0/16','Tags':{'QUUX':'quux-1'}}",
        "AWS::EC2::SecurityGroup|{'GroupDescription':'QUUX','GroupName':'quux-20261124'}",
        "AWS::EC2::SecurityGroup|{'GroupDescription':'d','SecurityGroupIngress':[{'IpProtocol':'tcp',"
            + "'FromPort':1,'ToPort':2,'CidrIp':'10.0.0.0/8','Description':'QUUX'}]}",
        "AWS::EC2::Instance|{'UserData':'IyEvYmluL3F1dXg quux QUUX','KeyName':'QUUX',"
            + "'InstanceType':'quux'}",
        "AWS::EC2::EIP|{'Domain':'quux','NetworkBorderGroup':'quux'}",
        "AWS::EC2::VPCEndpoint|{'ServiceName':'aws.quux.example','VpcEndpointType':'Gateway'}",
        "AWS::S3::Bucket|{'BucketName':'quux-20261124','LifecycleConfiguration':{'Rules':[{'Id':"
            + "'QUUX','Prefix':'QUUX/','Status':'Enabled'}]}}",
        "AWS::S3::Bucket|{'BucketName':'b','Metadata':{'QUUX':1,'Quux':{'Quux':'QUUX'}}}",
        "AWS::S3::BucketPolicy|{'Bucket':'b','PolicyDocument':{'Id':'QUUX','Statement':[{'Sid':'QUUX',"
            + "'Effect':'Allow','Principal':{'Federated':'auth.quux.example','AWS':'quux'},"
            + "'Action':'quux','Resource':'arn:aws:s3:::quux-20261124/QUUX/${aws:PrincipalTag/quux}',"
            + "'Condition':{'StringLike':{'auth.quux.example:aud':'QUUX','aws:ResourceTag/QUUX':'QUUX',"
            + "'aws:userid':'*:ops@quux.example','aws:PrincipalArn':'arn:aws:iam::1:role/QUUX/*'}}}]}}",
        "AWS::IAM::Role|{'RoleName':'QUUX','Path':'/quux/','Description':'QUUX','PermissionsBoundary':"
            + "'arn:aws:iam::445566778899:policy/QUUX','AssumeRolePolicyDocument':{'Statement':[]}}",
        "AWS::IAM::Role|{'AssumeRolePolicyDocument':{'Statement':[]},'ManagedPolicyArns':["
            + "'arn:aws:iam::445566778899:role/aws-service-role/x']}",
        "AWS::MediaLive::Channel|{'Name':'QUUX','Destinations':[{'Id':'QUUX','Settings':[{'Url':"
            + "'https://quux@play.quux.example:8443/quux','Username':'QUUX','StreamName':'QUUX'}]}],"
            + "'EncoderSettings':{'OutputGroups':[{'Name':'QUUX','Outputs':[{'OutputName':'QUUX',"
            + "'NameModifier':'_QUUX'}]}],'VideoDescriptions':[{'Name':'QUUX'}]}}",
        "AWS::SNS::Topic|{'TopicName':'QUUX','DisplayName':'QUUX','Subscription':[{'Endpoint':"
            + "'ops@quux.example','Protocol':'QUUX'}]}",
        "AWS::Lambda::Function|{'Environment':{'Variables':{'QUUX_DB':'QUUX','quux':'445566778899'}},"
            + "'Timeout':445566778899,'Handler':'quux.handler'}",
        "AWS::Cognito::UserPoolDomain|{'Domain':'quux','Type':'QUUX','State':'QUUX','Version':'quux'}",
        "Custom::QuuxThing|{'ServiceToken':'arn:aws:lambda:eu-west-1:445566778899:function:quux',"
            + "'Quux':'QUUX','quux':{'QUUX':['quux',{'Quux':'203.0.113.77'}]}}",
        "AWS::EC2::Subnet|{'VpcId':{'Fn::ImportValue':'QUUX'},'CidrBlock':{'Fn::Sub':['${Quux}',"
            + "{'Quux':'QUUX'}]},'AvailabilityZone':{'Fn::FindInMap':['Quux',{'Ref':'Quux'},'QUUX']}}",
        "AWS::EC2::Subnet|{'VpcId':{'Fn::GetAtt':['Nested','Outputs.Quux']},'CidrBlock':{'Fn::Sub':"
            + "'${Nested.Outputs.Quux}'},'AvailabilityZone':{'Fn::GetAtt':'Nested.Outputs.Quux'}}",
        "AWS::EC2::Subnet|{'VpcId':{'Fn::Unresolved':['parameter',['Quux'],'{\\`Ref\\`:\\`Quux\\`}']}}",
        "AWS::EC2::NetworkInterface|{'PrivateIpAddress':'203.0.113.77','Description':'QUUX',"
            + "'GroupSet':['sg-0123456789abcdef0']}",
        "AWS::EC2::Route|{'DestinationCidrBlock':'203.0.113.0/24','InstanceId':'i-0123456789abcdef0'}"
      })
  void noNameIsLeft(String type, String properties) {
    String text = shared(Designs.NONE.with(type, "QuuxId", properties.replace('`', '"')).design());
    Stream.of("quux", "445566778899", "203.0.113", "0123456789abcdef", "20261124", "f1dXg")
        .forEach(name -> assertThat(text).doesNotContain(name));
  }

  @Test
  void neitherReasonsNorEarlierStatesAreGivenAway() {
    Design design = Designs.vpcWithNat().design();
    Design told =
        new Suppressions(
                Map.of("NAT_PER_ZONE", "quux says so"),
                Map.of(ResourceId.of("Vpc"), Map.of("UNUSED_GROUP", "ask ops@quux.example")))
            .in(Base.scanned(design.named("quux"), Instant.EPOCH));
    Shared shared = Sharing.of(told, SECRET, Set.of());
    assertThat(ProjectText.write(shared.design())).doesNotContain("quux").contains("NAT_PER_ZONE");
    assertThat(Suppressions.of(shared.design()).resources()).hasSize(1);
    assertThat(Base.of(shared.design())).isEmpty();
  }

  static boolean corpusIsHere() {
    return Files.isDirectory(CORPUS);
  }

  private static final Path CORPUS =
      Path.of(System.getProperty("towpath.corpus", "/nowhere"), "templates");

  static Stream<Design> templates() throws Exception {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(TemplateFile::isTemplate).sorted().toList().stream()
          .flatMap(SharingLeakTest::read);
    }
  }

  private static Stream<Design> read(Path file) {
    return switch (TemplateFile.read(file, Choices.of(Json.Obj.EMPTY))) {
      case TemplateFile.Opening.Opened(var source) ->
          Stream.of(TemplateDesign.of(TemplateFile.designName(file), source));
      case TemplateFile.Opening.Refused _ -> Stream.empty();
    };
  }

  @ParameterizedTest
  @MethodSource("templates")
  @EnabledIf("corpusIsHere")
  void aTemplateOfOthersIsProvenTheSame(Design design) {
    Shared shared = Sharing.of(design, SECRET, Set.of());
    assertThat(Gist.of(Validator.analyse(shared.design()), Map.of()))
        .isEqualTo(Gist.of(Validator.analyse(design), shared.ids()));
  }

  @ParameterizedTest
  @MethodSource("templates")
  @EnabledIf("corpusIsHere")
  void ofATemplateOfOthersNoLongTextIsLeft(Design design) {
    String text = shared(design);
    Set<String> left = new TreeSet<>();
    for (Resource resource : design.topology().resources()) {
      Properties.of(resource)
          .map(json -> {
            json.asText()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .filter(t -> t.length() > 12 && !isOfAws(t) && text.contains('"' + t + '"'))
                .ifPresent(left::add);
            return json;
          });
    }
    assertThat(left).isEmpty();
  }

  /** Actions, dates, services and AWS's own policies are the same for everybody. */
  private static boolean isOfAws(String text) {
    return text.matches("[a-z0-9-]+:[a-z0-9*?]+")
        || text.matches("[a-z0-9.-]+\\.amazonaws\\.com")
        || text.matches("com\\.amazonaws\\.[a-z0-9.-]+")
        || text.startsWith("arn:aws:iam::aws:")
        || text.matches("aws::[a-z0-9:]+")
        || text.matches("[a-z0-9_-]+|[0-9./]+")
        || text.matches("arn:.*(?::root|\\*)");
  }
}
