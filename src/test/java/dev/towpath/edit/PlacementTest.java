package dev.towpath.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Box;
import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Home;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Texts;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {
  private Draft draft;
  private ResourceId vpc;
  private ResourceId subnet;

  @BeforeEach
  void drawAVpcWithASubnet() {
    draft = new Draft(Design.empty("test"));
    vpc = draft.drop(Vpc.class);
    subnet = draft.drop(Subnet.class, vpc);
  }

  @ParameterizedTest
  @CsvSource({
    "AWS::EC2::VPC, region",
    "AWS::EC2::Subnet, vpc",
    "AWS::EC2::NatGateway, subnet",
    "AWS::EC2::Instance, subnet",
    "AWS::EC2::RouteTable, vpc subnet",
    "AWS::EC2::SecurityGroup, vpc subnet",
    "AWS::EC2::NetworkAcl, vpc subnet",
    "AWS::EC2::VPCEndpoint, vpc subnet",
    "AWS::EC2::InternetGateway, region vpc subnet",
    "AWS::S3::Bucket, region",
    "AWS::IAM::Role, region",
    "AWS::EC2::EIP, region",
    "AWS::MediaLive::Input, region",
    "AWS::MediaLive::InputSecurityGroup, region",
    "AWS::MediaLive::Channel, region subnet",
    "AWS::EC2::Route, ''",
    "AWS::S3::BucketPolicy, ''"
  })
  void eachKindHasItsPlaces(String type, String places) {
    KindDeclaration kind = Kinds.ofType(type).orElseThrow();
    assertThat(List.of("region", "vpc", "subnet"))
        .allSatisfy(place ->
            assertThat(at(kind, place) instanceof Placement.Legal)
                .as("%s on %s", type, place)
                .isEqualTo(places.contains(place)));
  }

  private Placement at(KindDeclaration kind, String place) {
    Optional<ResourceId> container =
        switch (place) {
          case "vpc" -> Optional.of(vpc);
          case "subnet" -> Optional.of(subnet);
          default -> Optional.empty();
        };
    return Placement.of(draft.design(), kind, container, Optional.empty());
  }

  @Test
  void anIllegalPlaceSaysWhyInBothLanguages() {
    Placement placement = at(Kinds.of(NatGateway.class), "vpc");
    assertThat(placement)
        .isInstanceOfSatisfying(
            Placement.Illegal.class,
            illegal -> {
              assertThat(Texts.in(Locale.ENGLISH).text(illegal.why()))
                  .isEqualTo("A NAT gateway stands in a subnet. Drop it inside one.");
              assertThat(Texts.in(Locale.JAPANESE).text(illegal.why())).contains("サブネット");
            });
  }

  static Stream<KindDeclaration> kinds() {
    return Kinds.all().stream().filter(kind -> !kind.isPart());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aNewThingHasWhatItsKindRequires(KindDeclaration kind) {
    for (String place : List.of("region", "vpc", "subnet")) {
      if (at(kind, place) instanceof Placement.Legal(FreshResource.Made made)) {
        assertThat(made.all())
            .allSatisfy(
                resource -> assertThat(missing(resource)).as("missing in %s", resource).isEmpty());
      }
    }
  }

  private static List<String> missing(Resource resource) {
    return Kinds.of(resource).properties().stream()
        .filter(PropertyDeclaration::required)
        .map(PropertyDeclaration::name)
        .filter(name -> Properties.get(resource, name).isEmpty())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void droppingPlacesAFigureForEverythingThatHasOne(KindDeclaration kind) {
    for (String place : List.of("region", "vpc", "subnet")) {
      if (at(kind, place) instanceof Placement.Legal legal) {
        Design after = legal.edit(new Box(100, 100, 128, 96)).apply(draft.design());
        assertThat(after.topology().resources())
            .filteredOn(resource -> Containment.hasFigure(after.topology(), resource))
            .allSatisfy(resource ->
                assertThat(after.diagram().box(resource.id())).as("%s", resource.id()).isPresent());
      }
    }
  }

  @Test
  void vpcsGetBlocksOfTheirOwn() {
    ResourceId second = draft.drop(Vpc.class);
    assertThat(vpc(second).cidrBlock()).isEqualTo(Value.of(Cidr.of("10.1.0.0/16")));
    assertThat(vpc(second).enableDnsHostnames()).isEqualTo(Value.of(true));
    assertThat(vpc(second).enableDnsSupport()).isEqualTo(Value.of(true));
  }

  private Vpc vpc(ResourceId id) {
    return draft.design().topology().get(id, Vpc.class).orElseThrow();
  }

  private Subnet subnet(ResourceId id) {
    return draft.design().topology().get(id, Subnet.class).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/16, 10.0.0.0/24 10.0.1.0/24 10.0.2.0/24",
    "10.0.0.0/23, 10.0.0.0/25 10.0.0.128/25 10.0.1.0/25 10.0.1.128/25",
    "10.0.0.0/26, 10.0.0.0/28 10.0.0.16/28 10.0.0.32/28 10.0.0.48/28",
    "10.0.0.0/28, 10.0.0.0/28"
  })
  void subnetsFillTheirVpcInOrder(String block, String expected) {
    draft.apply(new SetProperty(vpc, "Vpc", "CidrBlock", Json.of(block)));
    draft.apply(new DeleteResources(Set.of(subnet)));
    for (String cidr : expected.split(" ")) {
      assertThat(subnet(draft.drop(Subnet.class, vpc)).cidrBlock())
          .isEqualTo(Value.of(Cidr.of(cidr)));
    }
  }

  @Test
  void aSmallVpcAskedForSeventeenSubnetsSaysThatNothingIsLeft() {
    draft.apply(new SetProperty(vpc, "Vpc", "CidrBlock", Json.of("10.0.0.0/28")));
    draft.apply(new DeleteResources(Set.of(subnet)));
    draft.drop(Subnet.class, vpc);
    for (int n = 2; n <= 17; n++) {
      Placement placement = at(Kinds.of(Subnet.class), "vpc");
      assertThat(placement)
          .isInstanceOfSatisfying(
              Placement.Illegal.class,
              illegal ->
                  assertThat(Texts.in(Locale.ENGLISH).text(illegal.why()))
                      .contains("no free /28 in 10.0.0.0/28"));
    }
  }

  @Test
  void whereNoWholeSizeIsFreeASmallerOneIsTaken() {
    Cidr block = Cidr.of("10.0.0.0/24");
    assertThat(
            FreeBlocks.forSubnet(
                block,
                List.of(
                    Cidr.of("10.0.0.0/25"), Cidr.of("10.0.0.128/27"), Cidr.of("10.0.0.192/26"))))
        .contains(Cidr.of("10.0.0.160/27"));
    assertThat(FreeBlocks.forSubnet(block, List.of(block))).isEmpty();
  }

  @Test
  void subnetsSpreadOverTheZonesOfTheRegion() {
    List<String> zones =
        Stream.generate(() -> draft.drop(Subnet.class, vpc))
            .limit(5)
            .map(id -> subnet(id).availabilityZone().known().orElseThrow())
            .toList();
    assertThat(subnet(subnet).availabilityZone()).isEqualTo(Value.of("ap-northeast-1a"));
    assertThat(zones)
        .containsExactly(
            "ap-northeast-1c",
            "ap-northeast-1d",
            "ap-northeast-1a",
            "ap-northeast-1c",
            "ap-northeast-1d");
    assertThat(Zones.of(new Home("111122223333", "eu-central-1")))
        .containsExactly("eu-central-1a", "eu-central-1b", "eu-central-1c");
  }

  @Test
  void aSubnetDroppedIntoAZonesFrameIsInThatZone() {
    ResourceId dropped = draft.drop(Subnet.class, Optional.of(vpc), Optional.of("ap-northeast-1d"));
    assertThat(subnet(dropped).availabilityZone()).isEqualTo(Value.of("ap-northeast-1d"));
  }

  @Test
  void aNatGatewayBringsItsAddress() {
    ResourceId id = draft.drop(NatGateway.class, subnet);
    NatGateway nat = draft.design().topology().get(id, NatGateway.class).orElseThrow();
    assertThat(draft.design().topology().get(nat.allocation(), ElasticIp.class)).isPresent();
    assertThat(nat.connectivityType()).isEqualTo(Value.of("public"));
    assertThat(draft.design().topology().get(nat.subnet(), Subnet.class)).isPresent();
  }

  @Test
  void anInternetGatewayDroppedOnAVpcIsAttachedAndTheSecondIsRefused() {
    ResourceId id = draft.drop(InternetGateway.class, vpc);
    assertThat(draft.design().topology().all(VpcGatewayAttachment.class))
        .singleElement()
        .matches(attachment -> attachment.vpc().isTo(vpc) && attachment.internetGateway().isTo(id));
    assertThat(at(Kinds.of(InternetGateway.class), "subnet")).isInstanceOf(Placement.Illegal.class);
  }

  @Test
  void aRouteTableDroppedOnASubnetServesItAndStandsBesideIt() {
    ResourceId table = draft.drop(RouteTable.class, subnet);
    assertThat(draft.design().topology().all(SubnetRouteTableAssociation.class))
        .singleElement()
        .matches(a -> a.subnet().isTo(subnet) && a.routeTable().isTo(table));
    Box box = draft.design().diagram().box(table).orElseThrow();
    assertThat(box.overlaps(draft.design().diagram().box(subnet).orElseThrow())).isFalse();
    assertThat(draft.design().diagram().box(vpc).orElseThrow().contains(box)).isTrue();
  }

  @Test
  void aSecondRouteTableDroppedOnASubnetDoesNotTakeItAway() {
    ResourceId first = draft.drop(RouteTable.class, subnet);
    draft.drop(RouteTable.class, subnet);
    assertThat(draft.design().topology().all(SubnetRouteTableAssociation.class))
        .singleElement()
        .matches(a -> a.routeTable().isTo(first));
  }

  @Test
  void aGatewayEndpointForS3OfTheRegionTakesTheRouteTableOfTheSubnetItIsDroppedOn() {
    ResourceId table = draft.drop(RouteTable.class, subnet);
    ResourceId id = draft.drop(VpcEndpoint.class, subnet);
    VpcEndpoint endpoint = draft.design().topology().get(id, VpcEndpoint.class).orElseThrow();
    assertThat(endpoint.serviceName()).isEqualTo(Value.of("com.amazonaws.ap-northeast-1.s3"));
    assertThat(endpoint.routeTables()).singleElement().matches(ref -> ref.isTo(table));
  }

  @Test
  void aNetworkAclLetsEverythingThroughAtFirst() {
    draft.drop(NetworkAcl.class, vpc);
    assertThat(draft.design().topology().all(NetworkAclEntry.class))
        .hasSize(2)
        .allMatch(entry -> entry.ruleNumber().or(0) == 100 && entry.protocol().or(0) == -1)
        .extracting(entry -> entry.egress().or(false))
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void aChannelDroppedOnASubnetDeliversThroughItAndStandsOutsideOfTheVpc() {
    ResourceId id = draft.drop(Channel.class, subnet);
    Channel channel = draft.design().topology().get(id, Channel.class).orElseThrow();
    assertThat(channel.vpc().orElseThrow().subnets())
        .singleElement()
        .matches(ref -> ref.isTo(subnet));
    assertThat(draft.design().topology().get(channel.role(), Role.class)).isPresent();
    Box box = draft.design().diagram().box(id).orElseThrow();
    assertThat(box.overlaps(draft.design().diagram().box(vpc).orElseThrow())).isFalse();
  }

  @Test
  void theNextChannelAssumesTheRoleThatIsThere() {
    draft.drop(Channel.class);
    draft.drop(Channel.class);
    assertThat(draft.design().topology().all(Role.class)).hasSize(1);
  }

  @Test
  void anInputTakesOnlyADocumentationBlockOfSendersAtFirst() {
    ResourceId id = draft.drop(Input.class);
    Input input = draft.design().topology().get(id, Input.class).orElseThrow();
    assertThat(input.inputSecurityGroups())
        .singleElement()
        .extracting(
            ref -> draft.design().topology().get(ref, InputSecurityGroup.class).orElseThrow())
        .matches(group ->
            group.whitelistRules().getFirst().cidr().equals(Value.of(Cidr.of("203.0.113.0/24"))));
  }

  @Test
  void aBucketIsClosedToThePublicAndASecurityGroupLetsEverythingOut() {
    ResourceId bucket = draft.drop(Bucket.class);
    ResourceId group = draft.drop(SecurityGroup.class, vpc);
    assertThat(
            draft
                .design()
                .topology()
                .get(bucket, Bucket.class)
                .flatMap(Bucket::publicAccessBlock)
                .orElseThrow()
                .restrictPublicBuckets())
        .isEqualTo(Value.of(true));
    assertThat(draft.design().topology().get(group, SecurityGroup.class).orElseThrow().egress())
        .singleElement()
        .matches(rule -> rule.cidrIp().equals(Value.of(Cidr.ANY_IPV4)));
  }

  @Test
  void aContainerGrowsWhenItsContentsNeedRoom() {
    Box before = draft.design().diagram().box(subnet).orElseThrow();
    for (int n = 0; n < 9; n++) {
      draft.drop(Instance.class, subnet);
    }
    Box after = draft.design().diagram().box(subnet).orElseThrow();
    assertThat(after.contains(before)).isTrue();
    assertThat(draft.design().topology().all(Instance.class))
        .allMatch(i -> after.contains(draft.design().diagram().box(i.id()).orElseThrow()));
    assertThat(draft.design().diagram().box(vpc).orElseThrow().contains(after)).isTrue();
  }
}
