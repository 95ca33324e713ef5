package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Value;
import java.util.Map;
import java.util.Optional;

/**
 * What every VPC answers itself: Amazon's DNS resolver, the instance metadata, the time. Neither
 * security groups nor network ACLs nor routes filter it (VPC User Guide, "Network ACL basics" and
 * "Security group rules").
 */
final class VpcServices {
  private static final int DNS = 53;
  private static final Cidr LINK_LOCAL = Cidr.of("169.254.0.0/16");
  private static final Cidr LINK_LOCAL_IPV6 = Cidr.of("fd00:ec2::/32");

  /** The service's port by its link-local address. */
  private static final Map<Cidr, Integer> PORTS =
      Map.of(
          Cidr.of("169.254.169.253"), DNS,
          Cidr.of("fd00:ec2::253"), DNS,
          Cidr.of("169.254.169.254"), 80,
          Cidr.of("fd00:ec2::254"), 80,
          Cidr.of("169.254.169.123"), 123,
          Cidr.of("fd00:ec2::123"), 123);

  private VpcServices() {}

  /** The hop of a packet that is for one of them; empty for all others. */
  static Optional<Hop> serve(Walk walk, PlacedInterface from) {
    if (!walk.isForward() || walk.packet().to().address().isEmpty()) {
      return Optional.empty();
    }
    Packet packet = walk.packet();
    Cidr address = packet.to().address().get();
    boolean resolver =
        from.vpc().resolver().isPresent() && address.equals(from.vpc().resolver().get());
    Integer port =
        resolver ? Integer.valueOf(DNS) : isLinkLocal(address) ? PORTS.get(address) : null;
    if (port == null
        || !packet.protocol().hasPorts()
        || !packet.toPorts().contains(Ports.of(port))) {
      return Optional.empty();
    }
    return Optional.of(answered(walk, from.vpc(), port == DNS));
  }

  private static boolean isLinkLocal(Cidr address) {
    return LINK_LOCAL.contains(address) || LINK_LOCAL_IPV6.contains(address);
  }

  private static Hop answered(Walk walk, Ground vpc, boolean resolver) {
    Hops hops = walk.at(vpc.id());
    // Where nobody has read the attribute, AWS's default holds: the resolver answers.
    boolean off = resolver && vpc.dnsSupport().equals(Value.of(false));
    return off
        ? hops.stops(Cause.DNS_OFF, Optional.of(vpc.id()), "service.dnsOff", vpc.name())
        : hops.passes(Optional.empty(), "service.answers", vpc.name(), walk.packet().to().name());
  }
}
