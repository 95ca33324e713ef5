package dev.towpath.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Box;
import dev.towpath.model.Cidr;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Kinds;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Properties;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fix makes, uses and leaves alone. */
class AddNatGatewayAndRouteTest {
  private static final ResourceId SUBNET = ResourceId.of("Private");
  private static final AddNatGatewayAndRoute FIX =
      new AddNatGatewayAndRoute(List.of(SUBNET), "Private");

  @Test
  void makesAllThatIsMissing() {
    Design after = FIX.apply(bare());
    assertThat(kinds(after))
        .contains(
            "NatGateway",
            "ElasticIp",
            "InternetGateway",
            "VpcGatewayAttachment",
            "RouteTable",
            "Route",
            "SubnetRouteTableAssociation");
    assertThat(leadsToNatInPublicSubnet(after)).isTrue();
  }

  @Test
  void theNewPublicSubnetTakesAFreeBlockInTheSameZone() {
    Subnet made =
        FIX.apply(bare()).topology().get(ResourceId.of("PublicSubnet"), Subnet.class).orElseThrow();
    assertThat(made.cidrBlock()).isEqualTo(Value.of(Cidr.of("10.0.1.0/24")));
    assertThat(made.availabilityZone()).isEqualTo(Value.of("ap-northeast-1a"));
  }

  @Test
  void doneTwiceItChangesNothingMore() {
    Design once = FIX.apply(bare());
    assertThat(FIX.apply(once)).isEqualTo(once);
  }

  @Test
  void twoSubnetsOfOneZoneShareTheGateway() {
    Design two =
        with(
            bare(),
            "AWS::EC2::Subnet",
            "Private2",
            "{'VpcId':{'Ref':'Vpc'},'CidrBlock':'10.0.7.0/24','AvailabilityZone':'ap-northeast-1a'}");
    Design after =
        new AddNatGatewayAndRoute(List.of(SUBNET, ResourceId.of("Private2")), "both").apply(two);
    assertThat(after.topology().all(NatGateway.class)).hasSize(1);
  }

  @Test
  void subnetsOfTwoZonesGetAGatewayEach() {
    Design two =
        with(
            bare(),
            "AWS::EC2::Subnet",
            "Private2",
            "{'VpcId':{'Ref':'Vpc'},'CidrBlock':'10.0.7.0/24','AvailabilityZone':'ap-northeast-1c'}");
    Design after =
        new AddNatGatewayAndRoute(List.of(SUBNET, ResourceId.of("Private2")), "both").apply(two);
    assertThat(after.topology().all(NatGateway.class)).hasSize(2);
    assertThat(after.topology().all(InternetGateway.class)).hasSize(1);
  }

  @Test
  void anInternetGatewayThatWaitsIsAttached() {
    Design waiting = with(bare(), "AWS::EC2::InternetGateway", "Waiting", "{}");
    Design after = FIX.apply(waiting);
    assertThat(after.topology().all(InternetGateway.class)).hasSize(1);
    assertThat(leadsToNatInPublicSubnet(after)).isTrue();
  }

  @Test
  void aTableThatIsSharedWithThePublicSubnetIsLeftToIt() {
    Design shared = FIX.apply(bare());
    ResourceId publicTable = table(shared, "PublicSubnet");
    Design wrong =
        SubnetTables.associate(
            shared, shared.topology().get(SUBNET, Subnet.class).orElseThrow(), publicTable);
    Design after = FIX.apply(wrong);
    assertThat(table(after, "PublicSubnet")).isEqualTo(publicTable);
    assertThat(table(after, "Private")).isNotEqualTo(publicTable);
    assertThat(leadsToNatInPublicSubnet(after)).isTrue();
  }

  @Test
  void theEndpointOfTheSharedTableServesTheNewTableToo() {
    Design shared = FIX.apply(bare());
    ResourceId publicTable = table(shared, "PublicSubnet");
    Design wrong =
        with(
            SubnetTables.associate(
                shared, shared.topology().get(SUBNET, Subnet.class).orElseThrow(), publicTable),
            "AWS::EC2::VPCEndpoint",
            "Endpoint",
            "{'VpcId':{'Ref':'Vpc'},'RouteTableIds':[{'Ref':'" + publicTable + "'}]}");
    Design after = FIX.apply(wrong);
    assertThat(
            after
                .topology()
                .get(ResourceId.of("Endpoint"), VpcEndpoint.class)
                .orElseThrow()
                .routeTables())
        .contains(Ref.to(publicTable), Ref.to(table(after, "Private")));
  }

  @Test
  void aFullVpcStaysAsItIs() {
    Design full =
        with(
            bare(),
            "AWS::EC2::Subnet",
            "Rest",
            "{'VpcId':{'Ref':'Vpc'},'CidrBlock':'10.0.0.0/16','AvailabilityZone':'ap-northeast-1c'}");
    assertThat(FIX.apply(full)).isEqualTo(full);
  }

  @Test
  void aSubnetWhoseBlockIsNotKnownMayLieAnywhereSoNothingIsMade() {
    Design open =
        with(
            bare(),
            "AWS::EC2::Subnet",
            "Open",
            "{'VpcId':{'Ref':'Vpc'},'CidrBlock':{'Fn::ImportValue':'block'}}");
    assertThat(FIX.apply(open)).isEqualTo(open);
  }

  @Test
  void withoutFiguresNoneAreMade() {
    assertThat(FIX.apply(bare()).diagram()).isEqualTo(Diagram.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({"880, 560", "400, 300", "200, 120"})
  void newFiguresFitInsideTheirContainersAndMeetNoOther(double width, double height) {
    Design drawn = bare();
    drawn =
        drawn.with(
            drawn
                .diagram()
                .with(ResourceId.of("Vpc"), new Box(100, 100, width, height))
                .with(SUBNET, new Box(124, 148, width - 60, height - 80)));
    Design after = FIX.apply(drawn);
    for (String id : List.of("PublicSubnet", "NatGateway", "PublicRouteTable", "InternetGateway")) {
      Box box = after.diagram().box(ResourceId.of(id)).orElseThrow();
      Resource resource = after.topology().get(ResourceId.of(id)).orElseThrow();
      Resource parent = Containment.parent(after.topology(), resource).orElseThrow();
      assertThat(after.diagram().box(parent.id()).orElseThrow().contains(box)).as(id).isTrue();
      assertThat(
              Containment.children(after.topology(), parent)
                  .filter(r -> !r.id().equals(resource.id()))
                  .flatMap(r -> after.diagram().box(r.id()).stream()))
          .as(id)
          .noneMatch(box::overlaps);
    }
  }

  @Test
  void figuresBelowAContainerThatGrowsMakeWayAndOthersStay() {
    Design drawn =
        with(with(bare(), "AWS::S3::Bucket", "Below", "{}"), "AWS::S3::Bucket", "Beside", "{}");
    drawn =
        drawn.with(
            drawn
                .diagram()
                .with(ResourceId.of("Vpc"), new Box(0, 0, 400, 300))
                .with(SUBNET, new Box(24, 48, 320, 240))
                .with(ResourceId.of("Below"), new Box(0, 320, 128, 96))
                .with(ResourceId.of("Beside"), new Box(500, 0, 128, 96)));
    Design after = FIX.apply(drawn);
    Box vpc = after.diagram().box(ResourceId.of("Vpc")).orElseThrow();
    assertThat(vpc.overlaps(after.diagram().box(ResourceId.of("Below")).orElseThrow())).isFalse();
    assertThat(after.diagram().box(ResourceId.of("Beside"))).contains(new Box(500, 0, 128, 96));
  }

  private static Design bare() {
    Design design = Design.empty("bare");
    design = with(design, "AWS::EC2::VPC", "Vpc", "{'CidrBlock':'10.0.0.0/16'}");
    return with(
        design,
        "AWS::EC2::Subnet",
        "Private",
        "{'VpcId':{'Ref':'Vpc'},'CidrBlock':'10.0.0.0/24','AvailabilityZone':'ap-northeast-1a'}");
  }

  private static Design with(Design design, String type, String id, String json) {
    try {
      Json.Obj properties = (Json.Obj) JsonText.read(json.replace('\'', '"'));
      return design.with(Properties.read(type, ResourceId.of(id), design.home(), properties));
    } catch (Exception e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static List<String> kinds(Design design) {
    return design.topology().resources().stream().map(r -> Kinds.of(r).name()).toList();
  }

  private static ResourceId table(Design design, String subnet) {
    return SubnetTables.of(design.topology(), ResourceId.of(subnet)).orElseThrow().id();
  }

  private static boolean leadsToNatInPublicSubnet(Design design) {
    Topology topology = design.topology();
    return SubnetTables.defaultRoute(topology, table(design, "Private"))
        .flatMap(r -> topology.get(r.natGateway(), NatGateway.class))
        .flatMap(n -> topology.get(n.subnet(), Subnet.class))
        .filter(s -> SubnetTables.isPublic(topology, s))
        .isPresent();
  }
}
