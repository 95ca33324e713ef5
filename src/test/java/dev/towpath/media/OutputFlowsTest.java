package dev.towpath.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.Flow;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of output group asks of the network, from a VPC and without one. */
class OutputFlowsTest {
  private static final Designs PLACES =
      Designs.vpcWithNat()
          .role("Role")
          .bucket("Bucket")
          .instance("Server", "Private", "10.0.1.20")
          .with("AWS::MediaPackage::Channel", "Package", "{'Id':'live'}")
          .with(
              "AWS::MediaPackageV2::Channel",
              "PackageTwo",
              "{'ChannelGroupName':'group','ChannelName':'live','InputType':'CMAF'}")
          .with("AWS::MediaLive::Multiplex", "Multiplex", "{'Name':'mux'}")
          .with(
              "AWS::MediaLive::InputSecurityGroup",
              "Callers",
              "{'WhitelistRules':[{'Cidr':'198.51.100.0/24'}]}")
          .with(
              "AWS::MediaLive::Input",
              "VpcInput",
              "{'Type':'RTP_PUSH','Vpc':{'SubnetIds':[{'Ref':'Private'},{'Ref':'Public'}]}}")
          .with(
              "AWS::MediaConnect::Flow",
              "Contribution",
              "{'Name':'c','Source':{'Name':'s','Protocol':'rtp','IngestPort':5000}}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # kind, destination, further output settings | from the VPC | without a VPC
          Archive | {'Settings':[{'Url':{'Fn::Sub':'s3ssl://${Bucket}/live'}}]} | {} | put-objects Channel@Private > s3(ap-northeast-1 Bucket) tcp/443 s3:PutObject arn:aws:s3:::BUCKET/*; look-up-bucket-region Channel@Private > any host tcp/443 s3:ListBucket arn:aws:s3:::BUCKET | put-objects aws > s3(ap-northeast-1 Bucket) tcp/443 s3:PutObject arn:aws:s3:::BUCKET/*; look-up-bucket-region aws > any host tcp/443 s3:ListBucket arn:aws:s3:::BUCKET
          FrameCapture | {'Settings':[{'Url':'https://example.com/x'}]} | {} | put-objects Channel@Private > ?scheme tcp/443 | put-objects aws > ?scheme tcp/443
          Hls | {'Settings':[{'Url':'http://10.0.1.20:8080/live','Username':'u','PasswordParam':'dav'}]} | {} | push-files Channel@Private > Server tcp/8080; read-parameter ?controlTraffic > ssm(ap-northeast-1) tcp/443 ssm:GetParameter arn:aws:ssm:ap-northeast-1:111122223333:parameter/dav | push-files aws > !privateFromOutside tcp/8080; read-parameter aws > ssm(ap-northeast-1) tcp/443 ssm:GetParameter arn:aws:ssm:ap-northeast-1:111122223333:parameter/dav
          Hls | {'Settings':[{'Url':'https://origin.example.com/live'}]} | {} | push-files Channel@Private > origin.example.com tcp/443 | push-files aws > origin.example.com tcp/443
          Hls | {'Settings':[{'Url':'http://ip-10-0-1-20.ap-northeast-1.compute.internal/live'}]} | {} | push-files Channel@Private > Server tcp/80 | push-files aws > !privateFromOutside tcp/80
          Hls | {'Settings':[{'Url':'https://a1.mediapackage.eu-west-1.amazonaws.com/in/v2/a/b/channel'}]} | {} | push-files Channel@Private > mediapackage(eu-west-1) tcp/443 | push-files aws > mediapackage(eu-west-1) tcp/443
          MsSmooth | {'Settings':[{'Url':'https://198.51.100.9/x.isml'}]} | {} | push-files Channel@Private > 198.51.100.9 tcp/443 | push-files aws > 198.51.100.9 tcp/443
          CmafIngest | {'Settings':[{'Url':{'Fn::Select':[0,{'Fn::GetAtt':['PackageTwo','IngestEndpointUrls']}]}}]} | {} | push-files ?undocumentedInVpc > mediapackagev2(ap-northeast-1 PackageTwo) tcp/443 mediapackagev2:PutObject arn:aws:mediapackagev2:ap-northeast-1:111122223333:channelGroup/group/channel/live | push-files aws > mediapackagev2(ap-northeast-1 PackageTwo) tcp/443 mediapackagev2:PutObject arn:aws:mediapackagev2:ap-northeast-1:111122223333:channelGroup/group/channel/live
          MediaPackage | {'MediaPackageSettings':[{'ChannelId':{'Ref':'Package'}}]} | {} | deliver-to-service Channel@Private > mediapackage(ap-northeast-1 Package) tcp/443 mediapackage:DescribeChannel arn:aws:mediapackage:ap-northeast-1:111122223333:channels/live | deliver-to-service aws > mediapackage(ap-northeast-1 Package) tcp/443 mediapackage:DescribeChannel arn:aws:mediapackage:ap-northeast-1:111122223333:channels/live
          MediaPackage | {'MediaPackageSettings':[{'ChannelGroup':'group','ChannelName':'live'}]} | {} | deliver-to-service Channel@Private > mediapackagev2(ap-northeast-1 PackageTwo) tcp/443 mediapackagev2:PutObject arn:aws:mediapackagev2:ap-northeast-1:111122223333:channelGroup/group/channel/live | deliver-to-service aws > mediapackagev2(ap-northeast-1 PackageTwo) tcp/443 mediapackagev2:PutObject arn:aws:mediapackagev2:ap-northeast-1:111122223333:channelGroup/group/channel/live
          MediaPackage | {'MediaPackageSettings':[{'ChannelGroup':'g','ChannelName':'n','MediaPackageRegionName':'eu-west-1'}]} | {} | deliver-to-service Channel@Private > !packageRegionWithoutEndpoint tcp/443 | deliver-to-service aws > !packageRegionWithoutEndpoint tcp/443
          MediaPackage | {'MediaPackageSettings':[{'ChannelGroup':'g','ChannelName':'n','ChannelEndpointId':'1','MediaPackageRegionName':'eu-west-1'}]} | {} | deliver-to-service Channel@Private > mediapackagev2(eu-west-1) tcp/443 mediapackagev2:PutObject arn:aws:mediapackagev2:eu-west-1:111122223333:channelGroup/g/channel/n | deliver-to-service aws > mediapackagev2(eu-west-1) tcp/443 mediapackagev2:PutObject arn:aws:mediapackagev2:eu-west-1:111122223333:channelGroup/g/channel/n
          Rtmp | {'Settings':[{'Url':'rtmp://198.51.100.9/app','StreamName':'s'}]} | {} | send-stream Channel@Private > 198.51.100.9 tcp/1935 | send-stream aws > 198.51.100.9 tcp/1935
          Rtmp | {'Settings':[{'Url':'rtmps://live.example.com/app'}]} | {} | send-stream Channel@Private > ?noPort tcp/0 | send-stream aws > ?noPort tcp/0
          Rtmp | {'Settings':[{'Url':'rtmps://live.example.com:443/app'}]} | {} | send-stream Channel@Private > live.example.com tcp/443 | send-stream aws > live.example.com tcp/443
          Rtmp | {'Settings':[{'Url':{'Fn::Sub':'rtmp://${Server.PrivateIp}:8935/app'}}]} | {} | send-stream Channel@Private > Server tcp/8935 | send-stream aws > !privateFromOutside tcp/8935
          Rtmp | {'Settings':[{'Url':'https://198.51.100.9/app'}]} | {} | send-stream Channel@Private > ?streamScheme tcp/1935 | send-stream aws > ?streamScheme tcp/1935
          Udp | {'Settings':[{'Url':'udp://10.0.1.20:5000'}]} | {} | send-stream Channel@Private > Server udp/5000 | send-stream aws > !privateFromOutside udp/5000
          Udp | {'Settings':[{'Url':'rtp://198.51.100.9:5000'}]} | {'FecOutputSettings':{'IncludeFec':'COLUMN_AND_ROW'}} | send-stream Channel@Private > 198.51.100.9 udp/5000; send-error-correction Channel@Private > 198.51.100.9 udp/5002; send-error-correction Channel@Private > 198.51.100.9 udp/5004 | send-stream aws > 198.51.100.9 udp/5000; send-error-correction aws > 198.51.100.9 udp/5002; send-error-correction aws > 198.51.100.9 udp/5004
          Udp | {'Settings':[{'Url':'rtp://198.51.100.9:65533'}]} | {'FecOutputSettings':{'IncludeFec':'COLUMN'}} | send-stream Channel@Private > 198.51.100.9 udp/65533; send-error-correction Channel@Private > 198.51.100.9 udp/65535 | send-stream aws > 198.51.100.9 udp/65533; send-error-correction aws > 198.51.100.9 udp/65535
          Udp | {'Settings':[{'Url':'udp://198.51.100.9'}]} | {} | send-stream Channel@Private > ?noPort udp/0 | send-stream aws > ?noPort udp/0
          Udp | {'Settings':[{'Url':'udp://239.1.2.3:5000'}]} | {} | send-stream Channel@Private > ?multicast udp/5000 | send-stream aws > ?multicast udp/5000
          Udp | {'Settings':[{'Url':{'Fn::Select':['1',{'Fn::GetAtt':['VpcInput','Destinations']}]}}]} | {} | send-stream Channel@Private > VpcInput@Public udp/5000 | send-stream aws > !privateFromOutside udp/5000
          Udp | {'Settings':[{'Url':{'Fn::Sub':'rtp://${Contribution.Source.IngestIp}:5000'}}]} | {} | send-stream Channel@Private > mediaconnect(ap-northeast-1 Contribution) udp/5000 | send-stream aws > mediaconnect(ap-northeast-1 Contribution) udp/5000
          Srt | {'SrtSettings':[{'ConnectionMode':'CALLER','Url':'srt://198.51.100.9:9000','EncryptionPassphraseSecretArn':'arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:srt'}]} | {} | send-stream ?undocumentedInVpc > 198.51.100.9 udp/9000; read-secret ?controlTraffic > secretsmanager(ap-northeast-1) tcp/443 secretsmanager:GetSecretValue arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:srt | send-stream aws > 198.51.100.9 udp/9000; read-secret aws > secretsmanager(ap-northeast-1) tcp/443 secretsmanager:GetSecretValue arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:srt
          Srt | {'SrtSettings':[{'ConnectionMode':'LISTENER','ListenerPort':5000}]} | {} | accept-receivers ?noCallers > !listenerInVpc udp/5000 | accept-receivers ?noCallers > !listenerWithoutGroup udp/5000
          Srt | {'SrtSettings':[{'ListenerPort':5000}]} | {} | send-stream Channel@Private > ?srtMode udp/0 | send-stream aws > ?srtMode udp/0
          Multiplex | {'MultiplexSettings':{'MultiplexId':{'Ref':'Multiplex'},'ProgramName':'p'}} | {} | deliver-to-service Channel@Private > !multiplexInVpc tcp/0 | deliver-to-service aws > medialive(ap-northeast-1 Multiplex) tcp/0
          MediaConnectRouter | {'MediaConnectRouterSettings':[{'EncryptionType':'AUTOMATIC'}]} | {} | deliver-to-service ?undocumentedInVpc > mediaconnect(ap-northeast-1) udp/0 | deliver-to-service aws > mediaconnect(ap-northeast-1) udp/0
          """)
  void everyKindOfOutputGroupHasItsFlows(
      String kind, String destination, String settings, String fromVpc, String without) {
    Designs inVpc =
        group(PLACES.channel("Channel", "Role", "Private"), kind, destination, settings);
    assertThat(told(inVpc)).containsExactly(fromVpc.split("; "));
    assertThat(told(inVpc.set("Channel", "Vpc", "null"))).containsExactly(without.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'Ref':'Callers'}] | [198.51.100.0/24] > medialive(ap-northeast-1 Channel)",
        "[{'Ref':'Elsewhere'}] | ?callersOpen > medialive(ap-northeast-1 Channel)",
        "['1234567'] | ?callersOpen > medialive(ap-northeast-1 Channel)",
        "[{'Ref':'Nobody'}] | ?noCallers > !noCallers"
      })
  void theChannelSecurityGroupSaysWhoMayCallAnSrtListener(String groups, String flow) {
    Designs designs =
        group(
                PLACES
                    .with("AWS::MediaLive::InputSecurityGroup", "Nobody", "{}")
                    .channel("Channel", "Role", "Private"),
                "Srt",
                "{'SrtSettings':[{'ConnectionMode':'LISTENER','ListenerPort':5001}]}",
                "{}")
            .set("Channel", "Vpc", "null")
            .set("Channel", "ChannelSecurityGroups", groups);
    assertThat(told(designs)).containsExactly("accept-receivers " + flow + " udp/5001");
  }

  @ParameterizedTest
  @CsvSource({"0, 198.51.100.1", "1, 198.51.100.2"})
  void eachPipelineSendsToItsOwnDestination(int pipeline, String address) {
    Designs designs =
        group(
            PLACES.channel("Channel", "Role", "Private", "Public"),
            "Udp",
            "{'Settings':[{'Url':'udp://198.51.100.1:5000'},{'Url':'udp://198.51.100.2:5000'}]}",
            "{}");
    List<Flow> flows = Flows.of(designs.topology(), designs.get("Channel"));
    assertThat(flows).extracting(Flow::id).doesNotHaveDuplicates().hasSize(2);
    assertThat(Told.of(flows.get(pipeline))).contains("> " + address + " ");
  }

  private static Designs group(Designs designs, String kind, String destination, String settings) {
    boolean perOutput =
        Stream.of(OutputGroup.Kind.values())
            .filter(k -> k.label().equals(kind))
            .anyMatch(OutputGroup.Kind::hasDestinationPerOutput);
    String reference = "'Destination':{'DestinationRefId':'to'}";
    String more = settings.equals("{}") ? "" : "," + settings.substring(1, settings.length() - 1);
    return designs
        .set("Channel", "Destinations", "[" + destination.replaceFirst("\\{", "{'Id':'to',") + "]")
        .set(
            "Channel",
            "EncoderSettings",
            """
            {'OutputGroups':[{'Name':'g','OutputGroupSettings':{'%sGroupSettings':{%s}},
             'Outputs':[{'OutputName':'o','OutputSettings':{'%sOutputSettings':{%s%s}}}]}]}
            """
                .formatted(
                    kind,
                    perOutput ? "" : reference,
                    kind,
                    perOutput ? reference : "'NameModifier':'_1'",
                    more));
  }

  private static List<String> told(Designs designs) {
    List<Flow> flows = Flows.of(designs.topology(), designs.get("Channel"));
    String bucket = "towpath-[0-9a-f]+";
    flows.forEach(flow ->
        Told.why(flow)
            .ifPresent(why ->
                Texts.LANGUAGES.forEach(language ->
                    assertThat(Texts.in(language).text(why)).doesNotContainPattern("[{][0-9]"))));
    return flows.stream().map(Told::of).map(line -> line.replaceAll(bucket, "BUCKET")).toList();
  }
}
