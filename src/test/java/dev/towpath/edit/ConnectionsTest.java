package dev.towpath.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Texts;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionsTest {
  private Draft draft;
  private ResourceId vpc;
  private ResourceId subnet;
  private ResourceId second;
  private ResourceId table;
  private ResourceId gateway;
  private ResourceId nat;
  private ResourceId endpoint;
  private ResourceId group;
  private ResourceId instance;
  private ResourceId bucket;
  private ResourceId channel;
  private ResourceId input;

  @BeforeEach
  void drawOneOfEach() {
    draft = new Draft(Design.empty("test"));
    vpc = draft.drop(Vpc.class);
    subnet = draft.drop(Subnet.class, vpc);
    second = draft.drop(Subnet.class, vpc);
    table = draft.drop(RouteTable.class, vpc);
    gateway = draft.drop(InternetGateway.class, vpc);
    nat = draft.drop(NatGateway.class, subnet);
    endpoint = draft.drop(VpcEndpoint.class, vpc);
    group = draft.drop(SecurityGroup.class, vpc);
    instance = draft.drop(Instance.class, subnet);
    draft.drop(NetworkAcl.class, vpc);
    bucket = draft.drop(Bucket.class);
    channel = draft.drop(Channel.class);
    input = draft.drop(Input.class);
    draft.drop(ElasticIp.class);
  }

  private List<String> offers(String from, String to) {
    return Connections.between(draft.design(), ResourceId.of(from), ResourceId.of(to)).stream()
        .map(edit -> Texts.in(Locale.ENGLISH).text(edit.label()))
        .toList();
  }

  private String why(ResourceId from, ResourceId to) {
    assertThat(Connections.between(draft.design(), from, to)).isEmpty();
    return Texts.in(Locale.ENGLISH).text(Connections.why(draft.design(), from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Subnet | RouteTable | Associate Subnet with RouteTable",
        "Subnet | NetworkAcl | Associate Subnet with NetworkAcl",
        "RouteTable | InternetGateway | Route 0.0.0.0/0 of RouteTable to InternetGateway",
        "RouteTable | NatGateway | Route 0.0.0.0/0 of RouteTable to NatGateway",
        "RouteTable | Instance | Route 0.0.0.0/0 of RouteTable to Instance",
        "RouteTable | VpcEndpoint | Associate VpcEndpoint with RouteTable",
        "Instance | SecurityGroup | Use SecurityGroup for Instance",
        "Channel | Subnet | Deliver Channel through Subnet (VPC output)",
        "Channel | Bucket | Archive output of Channel to Bucket; HLS output of Channel to Bucket",
        "Channel | Instance | HLS output of Channel to Instance over WebDAV; RTMP output of Channel to Instance; RTP output of Channel to Instance; SRT output of Channel, calling Instance; Microsoft Smooth output of Channel to Instance",
        "Input | Channel | Feed Input into Channel",
        "NatGateway | ElasticIp2 | Use ElasticIp2 for NatGateway",
        "VpcEndpoint | Bucket | Allow Bucket only through VpcEndpoint",
        "Input | Role | Use Role for Input",
        "Role | Instance | ",
        "Bucket | Subnet | ",
        "Vpc | Vpc | ",
        "Vpc | Nowhere | "
      })
  void twoKindsHaveTheirMeaningInEitherDirection(String from, String to, String expected) {
    List<String> labels = expected == null ? List.of() : List.of(expected.split("; "));
    assertThat(offers(from, to)).isEqualTo(labels);
    assertThat(offers(to, from)).isEqualTo(labels);
  }

  @Test
  void everyPairOfResourcesHasAnAnswerThatReadsWellAndMakesOnlyWhatItSays() {
    for (Resource from : draft.design().topology().resources()) {
      for (Resource to : draft.design().topology().resources()) {
        assertThat(
                Texts.in(Locale.JAPANESE).text(Connections.why(draft.design(), from.id(), to.id())))
            .isNotBlank();
        for (Edit edit : Connections.between(draft.design(), from.id(), to.id())) {
          assertThat(edit.apply(draft.design())).as("%s", edit).isNotEqualTo(draft.design());
        }
      }
    }
  }

  @Test
  void aSubnetsNewRouteTableReplacesTheOldOne() {
    ResourceId other = draft.drop(RouteTable.class, vpc);
    draft.connect(subnet, table).connect(subnet, other);
    assertThat(draft.design().topology().all(SubnetRouteTableAssociation.class))
        .singleElement()
        .matches(association -> association.routeTable().isTo(other));
    assertThat(why(subnet, other)).isEqualTo("Subnet and RouteTable2 are connected already.");
  }

  @Test
  void aDefaultRouteGetsItsNewTargetAndKeepsItsId() {
    draft.connect(table, gateway);
    assertThat(offers("RouteTable", "NatGateway"))
        .containsExactly("Route 0.0.0.0/0 of RouteTable to NatGateway instead");
    draft.connect(table, nat);
    assertThat(draft.design().topology().all(Route.class))
        .singleElement()
        .matches(route -> route.natGateway().isTo(nat) && route.gateway().isNone());
  }

  @Test
  void aSubnetReachesAGatewayThroughItsRouteTable() {
    assertThat(why(second, gateway)).contains("has no route table of its own");
    draft.connect(second, table).connect(second, gateway);
    assertThat(draft.design().topology().all(Route.class))
        .singleElement()
        .matches(route -> route.routeTable().isTo(table) && route.gateway().isTo(gateway));
  }

  @Test
  void thingsOfDifferentVpcsDoNotConnect() {
    ResourceId other = draft.drop(Vpc.class);
    ResourceId far = draft.drop(Subnet.class, other);
    ResourceId farGroup = draft.drop(SecurityGroup.class, other);
    draft.connect(channel, subnet);
    assertThat(why(far, table)).contains("are in different VPCs");
    assertThat(why(instance, farGroup)).contains("are in different VPCs");
    assertThat(why(channel, farGroup)).contains("are in different VPCs");
  }

  @Test
  void aLooseInternetGatewayIsAttachedAndMovesIntoTheVpc() {
    ResourceId other = draft.drop(Vpc.class);
    ResourceId loose = draft.drop(InternetGateway.class);
    assertThat(why(loose, vpc)).contains("has an internet gateway already");
    assertThat(why(table, loose)).contains("Attach it first");
    draft.connect(loose, other);
    assertThat(draft.design().diagram().box(other).orElseThrow())
        .matches(box -> box.contains(draft.design().diagram().box(loose).orElseThrow()));
  }

  @Test
  void aChannelTakesASecondSubnetOfAnotherZoneAsAStandardOne() {
    draft.connect(channel, subnet).connect(channel, bucket).connect(input, channel);
    assertThat(offers("Channel", "Subnet2"))
        .containsExactly(
            "Deliver Channel through Subnet2 instead",
            "Add Subnet2 as second subnet of Channel (STANDARD)");
    draft.connect(channel, second, 1);
    assertThat(channel().channelClass()).isEqualTo(Value.of("STANDARD"));
    assertThat(channel().destinations().getFirst().settings())
        .extracting(settings -> settings.url())
        .doesNotHaveDuplicates()
        .hasSize(2);
    assertThat(draft.design().topology().get(input, Input.class).orElseThrow().destinations())
        .hasSize(2);
    ResourceId third = draft.drop(Subnet.class, vpc);
    assertThat(offers("Channel", third.value())).hasSize(2).allMatch(l -> l.contains("instead"));
  }

  private Channel channel() {
    return draft.design().topology().get(channel, Channel.class).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "SINGLE_PIPELINE, Bucket, 0, s3ssl://${Bucket}/Channel/archive",
    "SINGLE_PIPELINE, Bucket, 1, s3ssl://${Bucket}/Channel/hls",
    "SINGLE_PIPELINE, Instance, 0, http://${Instance.PrivateIp}/live/index",
    "STANDARD, Bucket, 0, s3ssl://${Bucket}/Channel/archive s3ssl://${Bucket}/Channel/archive-1",
    "STANDARD, Instance, 0, http://${Instance.PrivateIp}/live/index http://${Instance.PrivateIp}/live/index-1"
  })
  void anOutputHasADestinationForEachPipelineAndNamesDescriptionsThatExist(
      String pipelines, String to, int option, String urls) {
    draft.apply(new SetProperty(channel, "", "ChannelClass", Json.of(pipelines)));
    draft.connect(channel, ResourceId.of(to), option);
    assertThat(channel().destinations().getFirst().settings())
        .extracting(settings -> settings.url())
        .containsExactlyElementsOf(
            List.of(urls.split(" ")).stream()
                .map(url -> (Value<String>) new Value.Formula<String>(Json.of("Fn::Sub", url)))
                .toList());
    Json.Obj settings = OutputGroupJson.encoderSettings(channel());
    Json.Obj group = (Json.Obj) settings.list("OutputGroups").getFirst();
    assertThat(OutputGroupJson.destinations(group))
        .containsExactly(channel().destinations().getFirst().id().known().orElseThrow());
    Json.Obj output = (Json.Obj) group.list("Outputs").getFirst();
    assertThat(names(settings.list("VideoDescriptions")))
        .contains(output.text("VideoDescriptionName").orElseThrow());
    assertThat(names(settings.list("AudioDescriptions")))
        .containsAll(
            output.list("AudioDescriptionNames").stream()
                .flatMap(n -> n.asText().stream())
                .toList());
  }

  private static List<String> names(List<Json> descriptions) {
    return descriptions.stream().flatMap(d -> ((Json.Obj) d).text("Name").stream()).toList();
  }

  @Test
  void aChannelHasOneArchiveGroupAtMostAndNamesStayApart() {
    draft.connect(channel, bucket);
    assertThat(offers("Channel", "Bucket")).containsExactly("HLS output of Channel to Bucket");
    draft.connect(channel, bucket).connect(channel, bucket);
    assertThat(OutputGroupJson.of(channel()))
        .extracting(OutputGroupJson::nameOf)
        .containsExactly("Archive", "HLS", "HLS2");
    assertThat(channel().destinations())
        .extracting(destination -> destination.id().known().orElseThrow())
        .containsExactly("archive", "hls", "hls2");
  }

  @Test
  void anInputFeedsOneChannelOnly() {
    ResourceId other = draft.drop(Channel.class);
    draft.connect(input, channel).connect(input, other);
    assertThat(channel().inputAttachments()).isEmpty();
    assertThat(draft.design().topology().get(other, Channel.class).orElseThrow().inputAttachments())
        .hasSize(1);
  }

  @Test
  void aSecondEndpointIsSparedByTheSameDeny() {
    ResourceId other = draft.drop(VpcEndpoint.class, vpc);
    draft.connect(endpoint, bucket).connect(other, bucket);
    BucketPolicy policy =
        draft.design().topology().all(BucketPolicy.class).findFirst().orElseThrow();
    List<Json> statements =
        ((Json.Obj) policy.policyDocument().known().orElseThrow()).list("Statement");
    assertThat(statements).hasSize(1);
    assertThat(OnlyThroughEndpoint.spared(statements.getFirst()))
        .contains(List.of(Blanks.ref(endpoint), Blanks.ref(other)));
  }

  @Test
  void aStatementThatIsThereStaysBesideTheNewOne() {
    Json.Obj policy =
        Json.of("Version", "2012-10-17")
            .with("Statement", Json.of("Effect", "Allow").with("Principal", "*"));
    List<Json> statements = OnlyThroughEndpoint.added(policy.list("Statement"), bucket, endpoint);
    assertThat(statements).hasSize(2).startsWith(policy.object("Statement"));
  }

  @Test
  void securityGroupsOfAMediaLiveInterfaceAreFiveAtMost() {
    draft.connect(channel, subnet);
    for (int n = 0; n < 5; n++) {
      draft.connect(channel, draft.drop(SecurityGroup.class, vpc));
    }
    assertThat(why(channel, group)).contains("has 5 security groups already");
  }

  @Test
  void whatIsConnectedIsDrawnAndDisconnectingRestoresWhatWasBefore() {
    List<List<ResourceId>> pairs =
        List.of(
            List.of(subnet, table),
            List.of(subnet, ResourceId.of("NetworkAcl")),
            List.of(table, gateway),
            List.of(endpoint, table),
            List.of(endpoint, bucket),
            List.of(instance, group),
            List.of(channel, subnet),
            List.of(channel, bucket),
            List.of(channel, instance),
            List.of(input, channel));
    for (List<ResourceId> pair : pairs) {
      Design before = draft.design();
      Set<Link> links = new HashSet<>(Connections.existing(before.topology()));
      Design after =
          Connections.between(before, pair.getFirst(), pair.getLast()).getFirst().apply(before);
      List<Link> added = new ArrayList<>(Connections.existing(after.topology()));
      added.removeAll(links);
      assertThat(added).as("%s", pair).hasSize(1);
      assertThat(Set.of(added.getFirst().from(), added.getFirst().to()))
          .isEqualTo(Set.copyOf(pair));
      Design undone = Connections.disconnect(after, added.getFirst()).apply(after);
      assertThat(properties(undone)).as("%s", pair).isEqualTo(properties(before));
    }
  }

  private static List<Json> properties(Design design) {
    return design.topology().resources().stream()
        .<Json>map(r -> Json.of(Kinds.typeOf(r), Properties.of(r)))
        .toList();
  }

  @Test
  void linksReadLiteralDestinationsToo() {
    draft.apply(new Rename(bucket, "archive-of-news"));
    draft.connect(channel, bucket);
    draft.apply(
        new SetProperty(
            channel,
            "",
            "Destinations",
            Json.list(
                Json.of("Id", "archive")
                    .with("Settings", Json.list(Json.of("Url", "s3ssl://archive-of-news/a/b"))))));
    assertThat(Connections.existing(draft.design().topology()))
        .anyMatch(link -> link.kind() == Link.Kind.OUTPUT && link.to().equals(bucket));
    assertThat(draft.design().topology().all(Role.class)).hasSize(1);
  }
}
