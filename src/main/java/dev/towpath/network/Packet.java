package dev.towpath.network;

import java.util.Optional;

/**
 * A packet of a connection, or all that differ in addresses and ports alone.
 *
 * @param from who sends it, by the addresses that it carries here
 * @param to who is to get it
 * @param fromPorts the sender's ports
 * @param toPorts the ports asked, which rules look at; of ICMP type and code
 */
record Packet(Peer from, Peer to, Protocol protocol, Ports fromPorts, Ports toPorts) {
  private static final int ECHO_REQUEST = 8;
  private static final int TIMESTAMP_REQUEST = 13;
  private static final int ECHO_REQUEST_V6 = 128;

  /** What is asked for, in words that are only made when someone reads them. */
  record Asked(Protocol protocol, Ports ports) {
    /** Such as {@code tcp 443}. */
    @Override
    public String toString() {
      return protocol.words(ports);
    }
  }

  Asked asked() {
    return new Asked(protocol, toPorts);
  }

  boolean isIpv6() {
    return to.isIpv6();
  }

  Packet sentBy(Peer other) {
    return new Packet(other, to, protocol, fromPorts, toPorts);
  }

  /** Sent on by a NAT gateway, which asks from ports of its own. */
  Packet translatedTo(Peer other) {
    Ports ports = protocol.hasPorts() ? Ports.EPHEMERAL : fromPorts;
    return new Packet(other, to, protocol, ports, toPorts);
  }

  Packet meantFor(Peer other) {
    return new Packet(from, other, protocol, fromPorts, toPorts);
  }

  /** The answer; empty where the packet asks for none, as most types of ICMP. */
  Optional<Packet> answer() {
    if (!protocol.hasTypes()) {
      return Optional.of(new Packet(to, from, protocol, toPorts, fromPorts));
    }
    if (toPorts.equals(Ports.ALL)) {
      return Optional.of(new Packet(to, from, protocol, Ports.ALL, Ports.ALL));
    }
    return toPorts
        .type()
        .flatMap(this::answerTo)
        .map(type -> new Packet(to, from, protocol, toPorts, Ports.ofType(type, 0)));
  }

  private Optional<Integer> answerTo(int type) {
    boolean v6 = protocol.equals(Protocol.ICMPV6);
    if (v6) {
      return type == ECHO_REQUEST_V6 ? Optional.of(ECHO_REQUEST_V6 + 1) : Optional.empty();
    }
    return switch (type) {
      case ECHO_REQUEST -> Optional.of(0);
      case TIMESTAMP_REQUEST -> Optional.of(TIMESTAMP_REQUEST + 1);
      default -> Optional.empty();
    };
  }
}
