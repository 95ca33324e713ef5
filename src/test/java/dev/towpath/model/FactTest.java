package dev.towpath.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a topology has once worked out holds until something that it rests on changes. */
class FactTest {
  private static final AtomicInteger WORKED = new AtomicInteger();

  /** The subnets of a VPC. */
  private record SubnetsOf(ResourceId vpc) implements Fact<List<ResourceId>> {
    @Override
    public List<ResourceId> from(Topology topology) {
      WORKED.incrementAndGet();
      return topology.referrers(vpc, Subnet.class).map(Resource::id).toList();
    }
  }

  /** Whether a VPC has more than one subnet. */
  private record IsDivided(ResourceId vpc) implements Fact<Boolean> {
    @Override
    public Boolean from(Topology topology) {
      return topology.fact(new SubnetsOf(vpc)).size() > 1;
    }
  }

  /** Words of whether all VPCs are divided, resting on facts that rest on facts. */
  private record Divided() implements Fact<List<String>> {
    @Override
    public List<String> from(Topology topology) {
      WORKED.incrementAndGet();
      return topology
          .all(Vpc.class)
          .map(vpc -> vpc.id() + (topology.fact(new IsDivided(vpc.id())) ? " many" : " few"))
          .toList();
    }
  }

  /** Which routes nobody can say the table of, and what a certain id is. */
  private record Odds(ResourceId id) implements Fact<List<Object>> {
    @Override
    public List<Object> from(Topology topology) {
      Stream<Object> loose =
          topology.loose(Route.class, "RouteTableId").map(Resource::id).map(Object.class::cast);
      Optional<Resource> one = topology.get(id);
      return Stream.concat(loose, Stream.of(one, topology.referrers(id).count())).toList();
    }
  }

  /** Whether a VPC would be divided without a subnet. */
  private record DividedWithout(ResourceId vpc, ResourceId subnet) implements Fact<Boolean> {
    @Override
    public Boolean from(Topology topology) {
      return topology.without(subnet).fact(new IsDivided(vpc));
    }
  }

  private record OnItself() implements Fact<Boolean> {
    @Override
    public Boolean from(Topology topology) {
      return !topology.fact(new OnItself());
    }
  }

  private record Leaking(AtomicReference<Topology> out) implements Fact<Boolean> {
    @Override
    public Boolean from(Topology topology) {
      out.set(topology);
      return true;
    }
  }

  private static ResourceId id(String kind, int number) {
    return ResourceId.of(kind + number);
  }

  private static Resource vpc(int number) {
    return made("AWS::EC2::VPC", id("Vpc", number), Json.of("CidrBlock", "10.0.0.0/16"));
  }

  private static Resource subnet(int number, int vpc) {
    Json.Obj of = Json.of("Ref", id("Vpc", vpc).value());
    return made("AWS::EC2::Subnet", id("Subnet", number), Json.of("VpcId", of));
  }

  private static Resource route(int number, Json table) {
    return made("AWS::EC2::Route", id("Route", number), Json.of("RouteTableId", table));
  }

  private static Resource made(String type, ResourceId id, Json.Obj properties) {
    return Properties.read(type, id, Home.DEFAULT, properties);
  }

  private static int worked(Topology topology) {
    int before = WORKED.get();
    topology.fact(new Divided());
    return WORKED.get() - before;
  }

  @Test
  void isWorkedOutOnceAndAgainOnlyWhereItsGroundChanges() {
    Topology first = Topology.of(List.of(vpc(1), vpc(2), subnet(1, 1), subnet(2, 2)));
    assertThat(worked(first)).isEqualTo(3);
    assertThat(worked(first)).isZero();

    Topology other = first.with(route(1, Json.of("Ref", "Table"))).recalling(first);
    assertThat(worked(other)).as("a route is nothing to it").isZero();

    Topology more = other.with(subnet(3, 2)).recalling(other);
    assertThat(worked(more)).as("VPC 2 and the whole").isEqualTo(2);
    assertThat(more.fact(new Divided())).containsExactly("Vpc1 few", "Vpc2 many");

    Topology evenMore = more.with(subnet(4, 2)).recalling(more);
    assertThat(worked(evenMore)).as("VPC 2, which is as divided as before").isEqualTo(1);
  }

  @Test
  void leavesTheEarlierTopologyAsItWas() {
    Topology first = Topology.of(List.of(vpc(1), subnet(1, 1)));
    first.fact(new Divided());
    Topology second = first.with(subnet(2, 1)).recalling(first);
    assertThat(second.fact(new Divided())).containsExactly("Vpc1 many");
    assertThat(first.fact(new Divided())).containsExactly("Vpc1 few");
    assertThat(second.recalling(second)).isSameAs(second);
  }

  @Test
  void restsOnWhatItReadInATopologyThatItMade() {
    Topology first = Topology.of(List.of(vpc(1), subnet(1, 1), subnet(2, 1)));
    DividedWithout asked = new DividedWithout(id("Vpc", 1), id("Subnet", 1));
    assertThat(first.fact(asked)).isFalse();
    Topology second = first.with(subnet(3, 1)).recalling(first);
    assertThat(second.fact(asked)).isTrue();
  }

  @Test
  void refusesWhatCannotBeKeptRight() {
    assertThatThrownBy(() -> Topology.EMPTY.fact(new OnItself()))
        .isInstanceOf(IllegalStateException.class);
    AtomicReference<Topology> out = new AtomicReference<>(Topology.EMPTY);
    Topology.EMPTY.fact(new Leaking(out));
    assertThatThrownBy(() -> requireNonNull(out.get()).size())
        .isInstanceOf(IllegalStateException.class);
  }

  @Property(tries = 300)
  void isAlwaysWhatAFreshTopologyWouldSay(@ForAll long seed) {
    Random random = new Random(seed);
    Topology known = Topology.EMPTY;
    for (int edit = 0; edit < 80; edit++) {
      known = edited(known, random).recalling(known);
      Topology fresh = Topology.of(known.toList());
      if (random.nextBoolean()) {
        Fact<?> asked = asked(random);
        assertThat((Object) known.fact(asked)).isEqualTo(fresh.fact(asked));
      }
    }
  }

  private static Fact<?> asked(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Divided();
      case 4 -> new DividedWithout(id("Vpc", random.nextInt(3)), id("Subnet", random.nextInt(4)));
      case 1 -> new IsDivided(id("Vpc", random.nextInt(3)));
      case 2 -> new Odds(id("Route", random.nextInt(4)));
      default -> new Odds(id("Vpc", random.nextInt(3)));
    };
  }

  private static Topology edited(Topology topology, Random random) {
    int number = random.nextInt(4);
    return switch (random.nextInt(7)) {
      case 0 -> topology.with(vpc(number));
      case 1 -> topology.without(id("Vpc", number));
      case 2, 3 -> topology.with(subnet(number, random.nextInt(3)));
      case 4 -> topology.without(id("Subnet", number));
      case 5 -> topology.with(route(number, Json.of("rtb-0123456789abcdef0")));
      default -> topology.with(route(number, Json.of("Ref", id("Vpc", number).value())));
    };
  }
}
