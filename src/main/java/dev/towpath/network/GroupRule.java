package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.EgressRule;
import dev.towpath.model.Home;
import dev.towpath.model.IngressRule;
import dev.towpath.model.Json;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of a security group in either direction: what it lets through, from or to whom. What the
 * design leaves open is empty.
 *
 * @param ports of ICMP types and codes
 * @param words such as {@code tcp 443 0.0.0.0/0}
 * @param resource the rule itself, where it is a resource of its own
 */
record GroupRule(
    Optional<Protocol> protocol,
    Optional<Ports> ports,
    Who who,
    String words,
    Optional<ResourceId> resource) {

  /** Whom a rule is for. */
  sealed interface Who {
    /** Everyone at these addresses. */
    record Blocks(List<Cidr> blocks) implements Who {}

    /** Everyone at the addresses of a prefix list. */
    record Listed(PrefixLists.PrefixList list) implements Who {}

    /** The interfaces that are in a group. */
    record Members(Group group) implements Who {}

    /** The design leaves it open. */
    record Open() implements Who {}
  }

  /** A rule as CloudFormation states it. */
  record Stated(
      Value<String> protocol,
      Value<Integer> from,
      Value<Integer> to,
      Value<Cidr> cidr,
      Value<Cidr> cidrIpv6,
      Value<String> prefixList,
      Ref<SecurityGroup> group) {

    static Stated of(EgressRule rule) {
      return new Stated(
          rule.ipProtocol(),
          rule.fromPort(),
          rule.toPort(),
          rule.cidrIp(),
          rule.cidrIpv6(),
          rule.destinationPrefixListId(),
          rule.destinationSecurityGroup());
    }

    static Stated of(IngressRule rule) {
      return new Stated(
          rule.ipProtocol(),
          rule.fromPort(),
          rule.toPort(),
          rule.cidrIp(),
          rule.cidrIpv6(),
          rule.sourcePrefixListId(),
          rule.sourceSecurityGroup());
    }

    /** The protocol; empty where the design does not say. */
    private Optional<Protocol> knownProtocol() {
      return protocol.known().flatMap(Protocol::parse);
    }

    /** Rules of other protocols than TCP, UDP and ICMP are for all of their packets. */
    private Optional<Ports> ports() {
      Optional<Protocol> known = knownProtocol();
      if (known.filter(Protocol::hasTypes).isPresent()) {
        return types();
      }
      boolean ranged = known.filter(Protocol::hasPorts).isPresent();
      if (!ranged || from.equals(Value.of(-1))) {
        return known.map(_ -> Ports.ALL);
      }
      return from.known()
          .flatMap(low -> to.known().filter(high -> high >= low).map(high -> new Ports(low, high)));
    }

    /** Of ICMP the type and the code stand in the place of the ports; -1 means all. */
    private Optional<Ports> types() {
      if (from.isAbsent() || from.equals(Value.of(-1))) {
        return Optional.of(Ports.ALL);
      }
      Optional<Integer> code = to.isAbsent() ? Optional.of(-1) : to.known();
      return from.known().flatMap(type -> code.map(c -> Ports.ofType(type, c)));
    }

    private Who who(Topology topology, Home home) {
      List<Cidr> blocks = new ArrayList<>();
      for (Value<Cidr> block : List.of(cidr, cidrIpv6)) {
        if (!block.isAbsent() && block.known().isEmpty()) {
          return new Who.Open();
        }
        block.known().ifPresent(blocks::add);
      }
      if (!blocks.isEmpty()) {
        return new Who.Blocks(List.copyOf(blocks));
      }
      if (!prefixList.isAbsent()) {
        return new Who.Listed(new PrefixLists(topology).named(prefixList, home));
      }
      return group.isNone() ? new Who.Open() : new Who.Members(Group.of(topology, group));
    }

    private String words() {
      String what =
          knownProtocol().map(p -> p.equals(Protocol.ALL) ? "all" : p.toString()).orElse("?");
      boolean ranged = knownProtocol().filter(Protocol::hasPorts).isPresent();
      boolean typed = knownProtocol().filter(Protocol::hasTypes).isPresent();
      String ports = ranged ? " " + ports().map(Ports::toString).orElse("?") : "";
      String type = typed ? ports().flatMap(Ports::type).map(t -> " " + t).orElse("") : "";
      return what + ports + type + " " + whom();
    }

    private String whom() {
      return Stream.of(text(cidr), text(cidrIpv6), text(prefixList))
          .flatMap(Optional::stream)
          .findFirst()
          .orElseGet(() -> Words.of(group));
    }

    private static Optional<String> text(Value<?> value) {
      return switch (value) {
        case Value.Known<?>(Object known) -> Optional.of(known.toString());
        case Value.Formula<?>(Json json) -> Optional.of(Words.of(json));
        case Value.Unknown<?> _ -> Optional.of("?");
        case Value.Absent<?> _ -> Optional.empty();
      };
    }

    /** This rule of a group of that home, for packets. */
    GroupRule compiled(Topology topology, Home home, Optional<ResourceId> resource) {
      return new GroupRule(knownProtocol(), ports(), who(topology, home), words(), resource);
    }
  }

  /** A rule for everything and everyone of a group or of the world. */
  static GroupRule all(Who who, String words) {
    return new GroupRule(
        Optional.of(Protocol.ALL), Optional.of(Ports.ALL), who, "all " + words, Optional.empty());
  }

  /**
   * Blocks that hold the peer's addresses which the rule is for, none of them where it is for
   * others; empty where the design leaves it open.
   */
  Optional<List<Cidr>> blocks(Peer far, Packet packet) {
    if (isForOthers(packet)) {
      return Optional.of(List.of());
    }
    Optional<List<Cidr>> blocks = blocksOf(far);
    if (blocks.isPresent() && blocks.get().stream().noneMatch(far::mayBeIn)) {
      return Optional.of(List.of());
    }
    return protocol.isPresent() && ports.isPresent() ? blocks : Optional.empty();
  }

  private boolean isForOthers(Packet packet) {
    return (protocol.isPresent() && !protocol.get().covers(packet.protocol()))
        || (ports.isPresent() && !ports.get().overlaps(packet.toPorts()));
  }

  /** How many of some packets a rule is for. */
  enum Match {
    ALL,
    NONE,
    /** Some of them, or the design leaves it open. */
    UNSURE
  }

  /** For which of the packets the rule is. */
  Match match(Peer far, Packet packet) {
    if (isForOthers(packet)) {
      return Match.NONE;
    }
    Optional<List<Cidr>> blocks = blocksOf(far);
    if (blocks.isPresent() && !mayBeIn(far, blocks.get())) {
      return Match.NONE;
    }
    boolean sure =
        protocol.isPresent()
            && ports.isPresent()
            && blocks.isPresent()
            && ports.get().contains(packet.toPorts());
    return sure && far.isIn(blocks.get()) ? Match.ALL : Match.UNSURE;
  }

  private static boolean mayBeIn(Peer far, List<Cidr> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (far.mayBeIn(blocks.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<List<Cidr>> blocksOf(Peer far) {
    return switch (who) {
      case Who.Blocks(List<Cidr> blocks) -> Optional.of(blocks);
      case Who.Listed(PrefixLists.PrefixList list) -> list.of(far);
      case Who.Members(Group group) -> ofMembers(group, far);
      case Who.Open _ -> Optional.empty();
    };
  }

  private static Optional<List<Cidr>> ofMembers(Group named, Peer far) {
    if (far.groups().isEmpty()) {
      return Optional.of(List.of());
    }
    boolean open = false;
    for (Group group : far.groups().get()) {
      Optional<Boolean> same = named.isSame(group);
      if (same.isEmpty()) {
        open = true;
      } else if (same.get()) {
        return Optional.of(far.addresses());
      }
    }
    return open ? Optional.empty() : Optional.of(List.of());
  }
}
