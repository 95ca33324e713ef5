package dev.towpath.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Box;
import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.NatGateway;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipboardTest {
  private static final Design FULL = Patterns.of("archive-with-nat").design();

  private Draft draft;
  private ResourceId vpc;
  private ResourceId subnet;

  @BeforeEach
  void drawAVpcWithASubnet() {
    draft = new Draft(Design.empty("test"));
    vpc = draft.drop(Vpc.class);
    subnet = draft.drop(Subnet.class, vpc);
  }

  private Set<ResourceId> paste(ResourceId copied, Optional<ResourceId> container) {
    String text = Clipboard.copy(draft.design(), Set.of(copied));
    Clipboard.Pasted pasted =
        Clipboard.paste(draft.design(), text, 500, 500, container).orElseThrow();
    draft.apply(pasted.edit());
    return pasted.ids();
  }

  private Topology topology() {
    return draft.design().topology();
  }

  @Test
  void aCopiedSubnetGetsAFreeBlockAndTakesItsContentsAlong() {
    ResourceId nat = draft.drop(NatGateway.class, subnet);
    ResourceId table = draft.drop(RouteTable.class, subnet);
    Set<ResourceId> ids = paste(subnet, Optional.of(vpc));
    Subnet copy = topology().get(ids.iterator().next(), Subnet.class).orElseThrow();
    assertThat(copy.cidrBlock()).isEqualTo(Value.of(Cidr.of("10.0.1.0/24")));
    NatGateway copiedNat =
        topology().all(NatGateway.class).filter(n -> !n.id().equals(nat)).findFirst().orElseThrow();
    assertThat(copiedNat.subnet().isTo(copy.id())).isTrue();
    assertThat(topology().get(copiedNat.allocation(), ElasticIp.class)).isPresent();
    assertThat(topology().all(ElasticIp.class)).hasSize(2);
    assertThat(topology().referrers(copy.id(), SubnetRouteTableAssociation.class))
        .singleElement()
        .matches(association -> association.routeTable().isTo(table));
  }

  @Test
  void anInstancePastedIntoAnotherSubnetStandsThere() {
    ResourceId instance = draft.drop(Instance.class, subnet);
    ResourceId other = draft.drop(Subnet.class, vpc);
    Set<ResourceId> ids = paste(instance, Optional.of(other));
    assertThat(
            topology()
                .get(ids.iterator().next(), Instance.class)
                .orElseThrow()
                .subnet()
                .isTo(other))
        .isTrue();
  }

  @Test
  void aCopiedVpcIsCompleteInItselfAndOverlapsNothing() {
    draft.drop(Subnet.class, vpc);
    ResourceId gateway = draft.drop(InternetGateway.class, vpc);
    Set<ResourceId> ids = paste(vpc, Optional.empty());
    Vpc copy = topology().get(ids.iterator().next(), Vpc.class).orElseThrow();
    Cidr block = copy.cidrBlock().known().orElseThrow();
    assertThat(block.overlaps(Cidr.of("10.0.0.0/16"))).isFalse();
    assertThat(topology().referrers(copy.id(), Subnet.class))
        .hasSize(2)
        .allMatch(s -> block.contains(s.cidrBlock().known().orElseThrow()));
    assertThat(topology().referrers(copy.id(), VpcGatewayAttachment.class))
        .singleElement()
        .matches(attachment -> !attachment.internetGateway().isTo(gateway));
  }

  @Test
  void anInternetGatewayAloneIsNotAttachedTwice() {
    ResourceId gateway = draft.drop(InternetGateway.class, vpc);
    Set<ResourceId> ids = paste(gateway, Optional.empty());
    assertThat(ids).hasSize(1);
    assertThat(topology().all(VpcGatewayAttachment.class)).hasSize(1);
  }

  @Test
  void urlsAndPoliciesOfCopiesNameCopies() {
    ResourceId bucket = draft.drop(Bucket.class);
    ResourceId channel = draft.drop(Channel.class, subnet);
    draft.connect(channel, bucket);
    String text = Clipboard.copy(draft.design(), Set.of(bucket, channel));
    draft.apply(Clipboard.paste(draft.design(), text, 0, 0).orElseThrow().edit());
    Channel copy =
        topology()
            .all(Channel.class)
            .filter(c -> !c.id().equals(channel))
            .findFirst()
            .orElseThrow();
    assertThat(References.of(copy)).contains(ResourceId.of("Bucket2")).doesNotContain(bucket);
    assertThat(References.of(copy)).as("outward, still there").contains(subnet);
  }

  @Test
  void whatOnlyOneCanHaveStaysWithTheOriginal() {
    ResourceId bucket = draft.drop(Bucket.class);
    ResourceId channel = draft.drop(Channel.class);
    ResourceId input = draft.drop(Input.class);
    draft.name(bucket, "archive-of-news").connect(input, channel).name(channel, "News");
    ResourceId copiedBucket = paste(bucket, Optional.empty()).iterator().next();
    ResourceId copiedChannel = paste(channel, Optional.empty()).iterator().next();
    assertThat(topology().get(copiedBucket, Bucket.class).orElseThrow().bucketName())
        .isEqualTo(Value.absent());
    Channel copy = topology().get(copiedChannel, Channel.class).orElseThrow();
    assertThat(copy.inputAttachments()).isEmpty();
    assertThat(copy.name()).as("as in draw.io").isEqualTo(Value.of("News"));
  }

  @Test
  void referencesToWhatIsGoneAreLeftOut() {
    ResourceId instance = draft.drop(Instance.class, subnet);
    String text = Clipboard.copy(draft.design(), Set.of(instance));
    draft.apply(new DeleteResources(Set.of(vpc)));
    Clipboard.Pasted pasted = Clipboard.paste(draft.design(), text, 0, 0).orElseThrow();
    draft.apply(pasted.edit());
    assertThat(topology().get(instance, Instance.class).orElseThrow().subnet().isNone()).isTrue();
  }

  @Test
  void aDuplicateStandsInTheSameContainerAndCoversNothing() {
    ResourceId instance = draft.drop(Instance.class, subnet);
    Clipboard.Pasted pasted = Clipboard.duplicate(draft.design(), Set.of(instance)).orElseThrow();
    draft.apply(pasted.edit());
    ResourceId copy = pasted.ids().iterator().next();
    assertThat(topology().get(copy, Instance.class).orElseThrow().subnet().isTo(subnet)).isTrue();
    Box box = draft.design().diagram().box(copy).orElseThrow();
    assertThat(box.overlaps(draft.design().diagram().box(instance).orElseThrow())).isFalse();
    assertThat(draft.design().diagram().box(subnet).orElseThrow().contains(box)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "just text",
        "{}",
        "[]",
        "{\"format\":\"towpath-clipboard\"}",
        "{\"format\":\"towpath-clipboard\",\"resources\":[1,{\"Id\":\" \"}]}",
        "{\"format\":\"towpath-clipboard\",\"resources\":[{\"Id\":\"A\",\"Box\":[0,0,-1,1]}]}"
      })
  void otherTextIsNotPasted(String text) {
    assertThat(Clipboard.paste(draft.design(), text, 0, 0)).isEmpty();
  }

  @Provide
  Arbitrary<Set<Integer>> choices() {
    return Arbitraries.integers().between(0, 40).set().ofMinSize(1).ofMaxSize(6);
  }

  /** Whatever of a full design is copied: ids stay unique, nothing dangles, no block overlaps. */
  @Property(tries = 60)
  void pastingAnythingKeepsADesignSound(@ForAll("choices") Set<Integer> choices) {
    Design design = FULL;
    List<ResourceId> all = List.copyOf(design.topology().ids());
    Set<ResourceId> chosen =
        choices.stream().map(n -> all.get(n % all.size())).collect(Collectors.toSet());
    Clipboard.Pasted pasted =
        Clipboard.paste(design, Clipboard.copy(design, chosen), 10, 10).orElseThrow();
    Design after = pasted.edit().apply(design);
    assertThat(after.topology().ids()).containsAll(design.topology().ids());
    for (Resource before : design.topology().resources()) {
      assertThat(after.topology().get(before.id())).contains(before);
    }
    assertThat(after.topology().resources())
        .allSatisfy(r -> assertThat(References.missing(r, after.topology())).isEmpty());
    List<Subnet> subnets = after.topology().all(Subnet.class).toList();
    for (Subnet one : subnets) {
      assertThat(subnets)
          .filteredOn(other -> !other.id().equals(one.id()))
          .noneMatch(other ->
              other
                  .cidrBlock()
                  .known()
                  .orElseThrow()
                  .overlaps(one.cidrBlock().known().orElseThrow()));
    }
    assertThat(pasted.ids())
        .allMatch(
            id -> Containment.hasFigure(after.topology(), after.topology().get(id).orElseThrow()));
  }
}
