package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.EgressRule;
import dev.towpath.model.IngressRule;
import dev.towpath.model.Json;
import dev.towpath.model.Ref;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Value;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule of a security group in either direction: what it lets through, from or to whom. */
record GroupRule(
    Value<String> protocol,
    Value<Integer> from,
    Value<Integer> to,
    Value<Cidr> cidr,
    Value<Cidr> cidrIpv6,
    Value<String> prefixList,
    Ref<SecurityGroup> group) {

  /** What AWS puts into a new group: everything out. */
  static final GroupRule ALL_OUT =
      new GroupRule(
          Value.of("-1"),
          Value.absent(),
          Value.absent(),
          Value.of(Cidr.ANY_IPV4),
          Value.absent(),
          Value.absent(),
          Ref.none());

  /** A rule for everything that a group's interfaces send. */
  static GroupRule allFrom(Ref<SecurityGroup> group) {
    return new GroupRule(
        Value.of("-1"),
        Value.absent(),
        Value.absent(),
        Value.absent(),
        Value.absent(),
        Value.absent(),
        group);
  }

  static GroupRule of(EgressRule rule) {
    return new GroupRule(
        rule.ipProtocol(),
        rule.fromPort(),
        rule.toPort(),
        rule.cidrIp(),
        rule.cidrIpv6(),
        rule.destinationPrefixListId(),
        rule.destinationSecurityGroup());
  }

  static GroupRule of(IngressRule rule) {
    return new GroupRule(
        rule.ipProtocol(),
        rule.fromPort(),
        rule.toPort(),
        rule.cidrIp(),
        rule.cidrIpv6(),
        rule.sourcePrefixListId(),
        rule.sourceSecurityGroup());
  }

  /** The protocol; empty where the design does not say. */
  Optional<Protocol> knownProtocol() {
    return protocol.known().flatMap(Protocol::parse);
  }

  /** The ports; empty where the design does not say. ICMP types count as ports do. */
  Optional<Ports> ports() {
    Optional<Protocol> known = knownProtocol();
    boolean ranged = known.isPresent() && (known.get().hasPorts() || known.get().number() == 1);
    if (known.isEmpty() || !ranged || from.equals(Value.of(-1))) {
      return known.map(_ -> Ports.ALL);
    }
    return from.known()
        .flatMap(low -> to.known().filter(high -> high >= low).map(high -> new Ports(low, high)));
  }

  /** Such as {@code tcp 443 0.0.0.0/0}. */
  String words() {
    String what =
        knownProtocol().map(p -> p.equals(Protocol.ALL) ? "all" : p.toString()).orElse("?");
    boolean ranged = knownProtocol().filter(Protocol::hasPorts).isPresent();
    return what + (ranged ? " " + ports().map(Ports::toString).orElse("?") : "") + " " + who();
  }

  private String who() {
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
}
