package dev.towpath.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.Flow;
import dev.towpath.model.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each type of input gets its stream from. */
class InputFlowsTest {
  private static final Designs PLACES =
      Designs.vpcWithTwoSubnets()
          .role("Role")
          .bucket("Bucket")
          .set("Bucket", "BucketName", "'clips'")
          .securityGroup("Encoders", "Vpc")
          .securityGroup("Listeners", "Vpc")
          .groupRule("Listeners", "in tcp 1935 Encoders")
          .instance("Encoder", "Public", "10.0.0.9")
          .set("Encoder", "SecurityGroupIds", "[{'Fn::GetAtt':['Encoders','GroupId']}]")
          .with(
              "AWS::MediaLive::InputSecurityGroup",
              "Senders",
              "{'WhitelistRules':[{'Cidr':'203.0.113.0/24'}]}")
          .with("AWS::MediaLive::InputSecurityGroup", "Nobody", "{}")
          .with(
              "AWS::MediaConnect::Flow",
              "Contribution",
              "{'Name':'c','Source':{'Name':'s','Protocol':'rtp'}}");

  private static final String VPC = "'Vpc':{'SubnetIds':[{'Ref':'Private'},{'Ref':'Public'}]%s}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # type | properties | flows
          RTMP_PUSH | 'InputSecurityGroups':[{'Ref':'Senders'}],'Destinations':[{'StreamName':'a/b'}] | push-into-input [203.0.113.0/24] > medialive(ap-northeast-1 Input) tcp/1935
          RTP_PUSH | 'InputSecurityGroups':[{'Ref':'Senders'}] | push-into-input [203.0.113.0/24] > medialive(ap-northeast-1 Input) udp/5000; push-into-input [203.0.113.0/24] > medialive(ap-northeast-1 Input) udp/5000
          UDP_PUSH | 'InputSecurityGroups':[{'Ref':'Nobody'}] | push-into-input ?input.noSenders > !input.noSenders udp/5000; push-into-input ?input.noSenders > !input.noSenders udp/5000
          RTMP_PUSH | 'Destinations':[{'StreamName':'a/b'}] | push-into-input ?input.noGroup > !input.noGroup tcp/1935
          RTMP_PUSH | 'InputSecurityGroups':['12345'],'Destinations':[{'StreamName':'a/b'}] | push-into-input ?input.groupOpen > medialive(ap-northeast-1 Input) tcp/1935
          SRT_LISTENER | 'InputSecurityGroups':[{'Ref':'Senders'}] | push-into-input [203.0.113.0/24] > medialive(ap-northeast-1 Input) udp/0; push-into-input [203.0.113.0/24] > medialive(ap-northeast-1 Input) udp/0
          RTMP_PUSH | VPC,'Destinations':[{'StreamName':'a/b'},{'StreamName':'a/c'}] | push-into-input ?input.senderNotNamed > Input@Private tcp/1935; push-into-input ?input.senderNotNamed > Input@Public tcp/1935
          RTMP_PUSH | GROUPED,'Destinations':[{'StreamName':'a/b'},{'StreamName':'a/c'}] | push-into-input Encoder@Public > Input@Private tcp/1935; push-into-input Encoder@Public > Input@Public tcp/1935
          RTP_PUSH | VPC | push-into-input ?input.senderNotNamed > Input@Private udp/5000; push-into-input ?input.senderNotNamed > Input@Public udp/5000
          UDP_PUSH | VPC | other-input aws > !input.udpInVpc udp/0
          AWS_CDI | VPC | push-into-input ?input.cdi > Input@Private udp/0; push-into-input ?input.cdi > Input@Public udp/0
          AWS_CDI | 'Name':'x' | other-input aws > !input.cdiWithoutVpc udp/0
          RTMP_PULL | 'Sources':[{'Url':'rtmp://198.51.100.7/live'},{'Url':'rtmp://198.51.100.8:8080/live'}] | pull-source aws > 198.51.100.7 tcp/1935; pull-source aws > 198.51.100.8 tcp/8080
          URL_PULL | 'Sources':[{'Url':'https://origin.example.com/live.m3u8','Username':'u','PasswordParam':'/a/b'}] | pull-source aws > origin.example.com tcp/443; read-parameter aws > ssm(ap-northeast-1) tcp/443 ssm:GetParameter arn:aws:ssm:ap-northeast-1:111122223333:parameter/a/b
          URL_PULL | 'Sources':[{'Url':'http://10.0.0.9/live.m3u8'}] | pull-source aws > !privateFromOutside tcp/80
          URL_PULL | 'Sources':[{'Url':'ftp://origin.example.com/live'}] | pull-source aws > ?input.badUrl tcp/443
          URL_PULL | 'Sources':[{'Url':{'Ref':'P'}}] | pull-source aws > ?unresolved tcp/443
          URL_PULL | 'Name':'x' | pull-source aws > ?input.noSource tcp/443
          MP4_FILE | 'Sources':[{'Url':'s3ssl://clips/a.mp4'}] | get-objects aws > s3(ap-northeast-1 Bucket) tcp/443 s3:GetObject arn:aws:s3:::clips/a.mp4
          TS_FILE | 'Sources':[{'Url':'s3ssl://elsewhere/a.ts'}] | get-objects aws > ?bucketOutside tcp/443 s3:GetObject arn:aws:s3:::elsewhere/a.ts
          SRT_CALLER | 'SrtSettings':{'SrtCallerSources':[{'SrtListenerAddress':'198.51.100.7','SrtListenerPort':'7000'}]} | pull-source aws > 198.51.100.7 udp/7000
          SRT_CALLER | 'SrtSettings':{'SrtCallerSources':[{'SrtListenerAddress':'198.51.100.7'}]} | pull-source aws > ?input.badUrl udp/0
          MEDIACONNECT | 'RoleArn':{'Fn::GetAtt':['Role','Arn']},'MediaConnectFlows':[{'FlowArn':{'Fn::GetAtt':['Contribution','FlowArn']}}] | feed-input aws > medialive(ap-northeast-1 Input) udp/0 mediaconnect:ManagedAddOutput *
          MEDIACONNECT | 'MediaConnectFlows':[{'FlowArn':'arn:aws:mediaconnect:eu-west-1:1:flow:a:b'}] | feed-input ?input.flowOutside > medialive(ap-northeast-1 Input) udp/0 mediaconnect:ManagedAddOutput *
          MEDIACONNECT | 'Name':'x' | other-input aws > ?input.noFlow udp/0
          INPUT_DEVICE | 'InputDevices':[{'Id':'hd-1'}] | feed-input ?input.device > medialive(ap-northeast-1 Input) tcp/0
          MEDIACONNECT_ROUTER | 'Name':'x' | other-input aws > ?input.router udp/0
          MULTICAST | 'Name':'x' | other-input aws > ?input.anywhere udp/0
          SDI | 'Name':'x' | other-input aws > ?input.anywhere udp/0
          SMPTE_2110_RECEIVER_GROUP | 'Name':'x' | other-input aws > ?input.anywhere udp/0
          """)
  void everyTypeOfInputHasItsFlows(String type, String properties, String flows) {
    assertThat(told(input(type, properties))).containsExactly(flows.split("; "));
  }

  @Test
  void aSinglePipelineChannelTakesTheFirstSourceOnly() {
    Designs designs =
        input("RTP_PUSH", "'InputSecurityGroups':[{'Ref':'Senders'}]")
            .channel("Channel", "Role", "Private")
            .set("Channel", "InputAttachments", "[{'InputId':{'Ref':'Input'}}]");
    assertThat(told(designs)).hasSize(1);
  }

  @Test
  void whetherAChannelInAVpcPullsThroughItIsUnknown() {
    Designs designs =
        input("URL_PULL", "'Sources':[{'Url':'http://10.0.0.9/a'}]")
            .channel("Channel", "Role", "Private")
            .set("Channel", "InputAttachments", "[{'InputId':{'Ref':'Input'}}]");
    assertThat(told(designs)).containsExactly("pull-source ?input.pullInVpc > Encoder tcp/80");
  }

  @Test
  void aTypeThatIsAFormulaIsNotGuessed() {
    Designs designs = input("RTP_PUSH", "'Name':'x'").set("Input", "Type", "{'Ref':'Type'}");
    assertThat(told(designs)).containsExactly("other-input aws > ?input.unread udp/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Protocol':'rtp','IngestPort':5000,'WhitelistCidr':'203.0.113.0/24' | push-into-input [203.0.113.0/24] > mediaconnect(ap-northeast-1 Flow) udp/5000",
        "'Protocol':'rtp','IngestPort':5000 | push-into-input ?connect.noSender > mediaconnect(ap-northeast-1 Flow) udp/5000",
        "'Protocol':'rtp','IngestPort':5000,'VpcInterfaceName':'in' | push-into-input ?connect.senderInVpc > Flow@Private udp/5000",
        "'EntitlementArn':'arn:aws:mediaconnect:eu-west-1:1:entitlement:a:b' | feed-input aws > mediaconnect(ap-northeast-1 Flow) udp/0",
        "'Protocol':'srt-caller','SourceListenerAddress':'198.51.100.7','SourceListenerPort':7000 | pull-source aws > 198.51.100.7 udp/7000"
      })
  void aMediaConnectFlowTakesItsSource(String source, String flow) {
    Designs designs =
        PLACES.with(
            "AWS::MediaConnect::Flow",
            "Flow",
            "{'Name':'f','Source':{'Name':'s',%s},'VpcInterfaces':[{'Name':'in','SubnetId':{'Ref':'Private'},'RoleArn':{'Fn::GetAtt':['Role','Arn']},'SecurityGroupIds':[{'Fn::GetAtt':['Encoders','GroupId']}]}]}"
                .formatted(source));
    assertThat(told(designs, "Flow")).containsExactly(flow);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Protocol':'rtp','Destination':'10.0.0.9','Port':5000,'VpcInterfaceAttachment':{'VpcInterfaceName':'later'} | send-stream Flow@Private > Encoder udp/5000",
        "'Protocol':'rtp','Destination':'10.0.0.9','Port':5000,'VpcInterfaceAttachment':{'VpcInterfaceName':'gone'} | send-stream ?connect.noInterface > Encoder udp/5000",
        "'Protocol':'rtp','Destination':'10.0.0.9','Port':5000 | send-stream aws > !privateFromOutside udp/5000",
        "'Protocol':'rtp-fec','Destination':'198.51.100.7','Port':5000 | send-stream aws > 198.51.100.7 udp/5000; send-error-correction aws > 198.51.100.7 udp/5002; send-error-correction aws > 198.51.100.7 udp/5004",
        "'Protocol':'srt-caller','Destination':'198.51.100.7' | send-stream aws > ?connect.noPort udp/0",
        "'Protocol':'cdi','Destination':'10.0.0.9','Port':5000 | other-output aws > ?connect.protocol udp/5000"
      })
  void aMediaConnectFlowSendsItsOutputs(String output, String flows) {
    Designs designs =
        PLACES
            .with("AWS::MediaConnect::Flow", "Flow", "{'Name':'f'}")
            .with(
                "AWS::MediaConnect::FlowVpcInterface",
                "Later",
                "{'Name':'later','FlowArn':{'Fn::GetAtt':['Flow','FlowArn']},'SubnetId':{'Ref':'Private'}}")
            .with(
                "AWS::MediaConnect::FlowOutput",
                "Output",
                "{'Name':'o','FlowArn':{'Fn::GetAtt':['Flow','FlowArn']},%s}".formatted(output));
    assertThat(told(designs, "Flow")).containsExactly(flows.split("; "));
  }

  private static Designs input(String type, String properties) {
    String grouped = VPC.formatted(",'SecurityGroupIds':[{'Fn::GetAtt':['Listeners','GroupId']}]");
    return PLACES.with(
        "AWS::MediaLive::Input",
        "Input",
        "{'Type':'%s',%s}"
            .formatted(
                type, properties.replace("VPC", VPC.formatted("")).replace("GROUPED", grouped)));
  }

  private static List<String> told(Designs designs) {
    return told(designs, "Input");
  }

  private static List<String> told(Designs designs, String owner) {
    List<Flow> flows = Flows.of(designs.topology(), designs.get(owner));
    assertThat(flows).extracting(Flow::id).doesNotHaveDuplicates();
    flows.forEach(flow ->
        Told.why(flow)
            .ifPresent(why ->
                Texts.LANGUAGES.forEach(language ->
                    assertThat(Texts.in(language).text(why)).doesNotContainPattern("[{][0-9]"))));
    return flows.stream().map(Told::of).toList();
  }
}
