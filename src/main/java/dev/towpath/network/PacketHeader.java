package dev.towpath.network;

import java.util.OptionalInt;

/**
 * What a flow's packets carry beside their addresses.
 *
 * @param protocol {@code tcp}, {@code udp}, {@code icmp}, {@code icmpv6} or a protocol's number
 * @param port the port that is asked, from 0 to 65535; nothing for all, and where the protocol has
 *     none
 * @param sourcePort the port that is asked from; nothing for any that a client may use
 * @param icmpType nothing for a ping
 */
public record PacketHeader(
    String protocol, OptionalInt port, OptionalInt sourcePort, OptionalInt icmpType) {
  private static final int PING = 8;
  private static final int PING_V6 = 128;
  private static final int LAST_PORT = 65535;
  private static final int LAST_TYPE = 255;

  /** Refuses what is no protocol, port or type by an {@link IllegalArgumentException}. */
  public PacketHeader {
    if (Protocol.parse(protocol).filter(p -> !p.equals(Protocol.ALL)).isEmpty()) {
      throw new IllegalArgumentException("not a protocol: " + protocol);
    }
    check(port, LAST_PORT);
    check(sourcePort, LAST_PORT);
    check(icmpType, LAST_TYPE);
  }

  /** A protocol and a port. */
  public static PacketHeader of(String protocol, int port) {
    return new PacketHeader(
        protocol, OptionalInt.of(port), OptionalInt.empty(), OptionalInt.empty());
  }

  private static void check(OptionalInt number, int last) {
    if (number.isPresent() && (number.getAsInt() < 0 || number.getAsInt() > last)) {
      throw new IllegalArgumentException("not from 0 to " + last + ": " + number.getAsInt());
    }
  }

  /** The packet of this kind between two ends. */
  Packet between(Peer from, Peer to) {
    Protocol known = known(to.isIpv6());
    Ports client = from.at().map(PlacedInterface::clientPorts).orElse(Ports.EPHEMERAL);
    return new Packet(from, to, known, sourcePorts(known, client), ports(known));
  }

  /** Of IPv6 a ping is ICMPv6, whatever it was called. */
  private Protocol known(boolean ipv6) {
    Protocol named = Protocol.parse(protocol).orElseThrow();
    if (!named.hasTypes()) {
      return named;
    }
    return ipv6 ? Protocol.ICMPV6 : Protocol.ICMP;
  }

  private Ports sourcePorts(Protocol known, Ports client) {
    if (!known.hasPorts()) {
      return Ports.ALL;
    }
    return sourcePort.isPresent() ? Ports.of(sourcePort.getAsInt()) : client;
  }

  private Ports ports(Protocol known) {
    if (known.hasTypes()) {
      int ping = known.equals(Protocol.ICMPV6) ? PING_V6 : PING;
      return Ports.ofType(icmpType.orElse(ping), 0);
    }
    return known.hasPorts() && port.isPresent() ? Ports.of(port.getAsInt()) : Ports.ALL;
  }
}
