package dev.towpath.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowsTest {
  private static final Designs ARCHIVE = Designs.archiveWithoutNat();
  private static final Designs SERVER =
      ARCHIVE.instance("Server", "Private", "10.0.1.20").without("Bucket");

  @Test
  void anArchiveGroupPutsObjectsAndLooksUpTheRegion() {
    List<Flow> flows = Flows.of(ARCHIVE.topology());
    assertThat(flows)
        .extracting(Flow::id)
        .containsExactly(
            "Channel/archive/0/put-objects", "Channel/archive/0/look-up-bucket-region");
    assertThat(flows.getFirst().target())
        .isEqualTo(
            new Target.Service("s3", "ap-northeast-1", Optional.of(ResourceId.of("Bucket"))));
    assertThat(flows.getLast().target()).isInstanceOf(Target.AnyHost.class);
  }

  @Test
  void theCallsNameTheBucketItsObjectsAndTheRole() {
    List<Flow> flows = Flows.of(ARCHIVE.set("Bucket", "BucketName", "'live-archive'").topology());
    assertThat(flows)
        .extracting(flow -> flow.call().orElseThrow())
        .containsExactly(
            new Flow.ApiCall(
                "s3:PutObject", "arn:aws:s3:::live-archive/*", Optional.of(ResourceId.of("Role"))),
            new Flow.ApiCall(
                "s3:ListBucket", "arn:aws:s3:::live-archive", Optional.of(ResourceId.of("Role"))));
  }

  @Test
  void eachPipelineSendsFromItsOwnSubnetAndAddress() {
    Designs standard =
        ARCHIVE
            .elasticIp("First")
            .elasticIp("Second")
            .securityGroup("Group", "Vpc")
            .set("Channel", "ChannelClass", "'STANDARD'")
            .set(
                "Channel",
                "Vpc",
                "{'SubnetIds':[{'Ref':'Private'},{'Ref':'Public'}],'SecurityGroupIds':[{'Fn::GetAtt':['Group','GroupId']}],'PublicAddressAllocationIds':[{'Fn::GetAtt':['First','AllocationId']},{'Fn::GetAtt':['Second','AllocationId']}]}");
    List<NetworkInterface> sources =
        Flows.of(standard.topology()).stream()
            .filter(flow -> flow.purpose() == Flow.Purpose.PUT_OBJECTS)
            .map(flow -> flow.source().inVpc().orElseThrow())
            .toList();
    assertThat(sources)
        .extracting(source -> source.subnet() + " " + source.publicAddress().orElseThrow())
        .containsExactly("Private First", "Public Second");
    assertThat(sources).allMatch(source -> source.securityGroups().size() == 1);
  }

  @Test
  void aChannelWithoutAVpcHasNoSource() {
    List<Flow> flows = Flows.of(ARCHIVE.set("Channel", "Vpc", "null").topology());
    assertThat(flows)
        .isNotEmpty()
        .allMatch(flow -> flow.source().equals(new Source.ServiceNetwork()));
    assertThat(flows.getFirst().target()).isInstanceOf(Target.Service.class);
  }

  @Test
  void aChannelWithoutAClassHasTwoPipelines() {
    assertThat(Flows.of(ARCHIVE.set("Channel", "ChannelClass", "null").topology()))
        .extracting(Flow::pipeline)
        .containsExactly(0, 0, 1, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "http://10.0.1.20/live, Interface[resource=Server], 80",
    "https://10.0.1.20:8443/live, Interface[resource=Server], 8443",
    "http://10.0.1.77:8080/live/index, Address[address=10.0.1.77], 8080",
    "http://198.51.100.9/live, Address[address=198.51.100.9], 80",
    "https://origin.example.com/live, Host[name=origin.example.com], 443",
    "http://${Server.PrivateIp}/live, Interface[resource=Server], 80"
  })
  void anHlsGroupPushesFiles(String url, String target, int port) {
    Designs designs = SERVER.outputGroup("Channel", "hls", "HlsGroupSettings", url);
    Flow flow = Flows.of(designs.topology()).getFirst();
    assertThat(flow.purpose()).isEqualTo(Flow.Purpose.PUSH_FILES);
    assertThat(flow.target().toString()).isEqualTo(target);
    assertThat(flow.port()).isEqualTo(port);
  }

  @Test
  void aServerWithoutAnAddressYetIsFoundByItsAttribute() {
    Designs designs =
        SERVER
            .set("Server", "PrivateIpAddress", "null")
            .outputGroup(
                "Channel", "hls", "HlsGroupSettings", "http://${Server.PrivateIp}:8080/live");
    Flow flow = Flows.of(designs.topology()).getFirst();
    assertThat(flow.target()).isEqualTo(new Target.Interface(ResourceId.of("Server")));
    assertThat(flow.port()).isEqualTo(8080);
  }

  @Test
  void anHlsGroupMayWriteToABucketToo() {
    Designs designs =
        ARCHIVE.outputGroup("Channel", "hls", "HlsGroupSettings", "s3ssl://${Bucket}/live");
    assertThat(Flows.of(designs.topology()))
        .extracting(Flow::purpose)
        .containsExactly(Flow.Purpose.PUT_OBJECTS, Flow.Purpose.LOOK_UP_BUCKET_REGION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "RtmpGroupSettings | rtmp://198.51.100.9/live | noOutput",
        "MediaPackageGroupSettings | s3ssl://x/y | noPackage",
        "HlsGroupSettings | mediastoressl://x/y | mediaStore",
        "HlsGroupSettings | ftp://x.example/y | httpScheme",
        "MsSmoothGroupSettings | s3ssl://x/y | httpScheme",
        "HlsGroupSettings | https://origin.internal/y | privateName",
        "HlsGroupSettings | https://a.data.mediastore.us-east-1.amazonaws.com/y | mediaStore",
        "NoSuchGroupSettings | s3ssl://x/y | unread",
        "ArchiveGroupSettings | https://example.com/x | scheme",
        "ArchiveGroupSettings | s3ssl://elsewhere/x | bucketOutside",
        "ArchiveGroupSettings | s3ssl://${Parameter}/x | unresolved",
        "HlsGroupSettings | http://${Server.PublicIp}/x | unresolved",
        "HlsGroupSettings | no url | badUrl",
        "HlsGroupSettings | http://host:99999/x | badUrl"
      })
  void whatCannotBeToldIsSaid(String settings, String url, String key) {
    Flow flow = Flows.of(SERVER.outputGroup("Channel", "out", settings, url).topology()).getFirst();
    assertThat(why(flow).key()).isEqualTo(key);
  }

  @Test
  void aGroupWithoutDestinationSaysSo() {
    Flow flow = Flows.of(ARCHIVE.set("Channel", "Destinations", "null").topology()).getFirst();
    assertThat(why(flow).key()).isEqualTo("noDestination");
  }

  @Test
  void aPipelineWithoutUrlSaysSo() {
    Designs designs =
        ARCHIVE
            .set("Channel", "ChannelClass", "'STANDARD'")
            .set(
                "Channel",
                "Destinations",
                "[{'Id':'to','Settings':[{'Url':{'Fn::Sub':'s3ssl://${Bucket}/a'}}]}]");
    Flow second =
        Flows.of(designs.topology()).stream().filter(f -> f.pipeline() == 1).findFirst().get();
    assertThat(why(second).key()).isEqualTo("noUrl");
    assertThat(((Source.Unresolved) second.source()).why().key()).isEqualTo("noSubnet");
  }

  @Test
  void subnetsThatAreAFormulaAreNotGuessed() {
    Flow flow =
        Flows.of(ARCHIVE.set("Channel", "Vpc", "{'Fn::If':['a',{},{}]}").topology()).getFirst();
    assertThat(why(flow).key()).isEqualTo("vpcOpen");
  }

  @Test
  void encoderSettingsThatAreAFormulaAreNotGuessed() {
    Flow flow =
        Flows.of(ARCHIVE.set("Channel", "EncoderSettings", "{'Ref':'P'}").topology()).getFirst();
    assertThat(flow.purpose()).isEqualTo(Flow.Purpose.OTHER_OUTPUT);
    assertThat(why(flow).key()).isEqualTo("unread");
  }

  @Test
  void groupsOfOneNameKeepApart() {
    String group =
        "{'Name':'same','OutputGroupSettings':{'ArchiveGroupSettings':{'Destination':{'DestinationRefId':'to'}}}}";
    Designs designs =
        ARCHIVE.set(
            "Channel", "EncoderSettings", "{'OutputGroups':[%s,%s]}".formatted(group, group));
    assertThat(Flows.of(designs.topology())).extracting(Flow::id).doesNotHaveDuplicates();
  }

  @Test
  void aChannelWithoutOutputsHasNoFlows() {
    assertThat(Flows.of(ARCHIVE.set("Channel", "EncoderSettings", "null").topology())).isEmpty();
    assertThat(Flows.of(ARCHIVE.set("Channel", "EncoderSettings", "'text'").topology()))
        .allMatch(flow -> flow.target() instanceof Target.Unresolved);
  }

  private static Message why(Flow flow) {
    Message why = Told.why(flow).orElseThrow();
    Texts.LANGUAGES.forEach(
        language -> assertThat(Texts.in(language).text(why)).isNotBlank().doesNotContain("{0}"));
    return why;
  }
}
