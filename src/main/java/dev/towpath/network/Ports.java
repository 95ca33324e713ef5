package dev.towpath.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ports from and to, both included, 0 to 65535. Of ICMP the type, which is the upper byte, and the
 * code, which is the lower one.
 */
record Ports(int from, int to) {
  static final Ports ALL = new Ports(0, 65535);

  /**
   * The ports that a client may ask from: what NAT gateways use and what covers every common system
   * (VPC User Guide, network ACLs, "Ephemeral ports").
   */
  static final Ports EPHEMERAL = new Ports(1024, 65535);

  /**
   * The ports that an instance asks from: those of Linux kernels, 32768 to 61000, and of Windows
   * since Server 2008, 49152 to 65535 (same place).
   */
  static final Ports EPHEMERAL_OF_INSTANCE = new Ports(32768, 65535);

  private static final int CODES = 256;

  static Ports of(int port) {
    return new Ports(port, port);
  }

  /** All codes of an ICMP type. */
  static Ports ofType(int type) {
    return new Ports(type * CODES, type * CODES + CODES - 1);
  }

  /** One code of an ICMP type; -1 for all codes, and for all types. */
  static Ports ofType(int type, int code) {
    if (type < 0) {
      return ALL;
    }
    return code < 0 ? ofType(type) : of(type * CODES + code);
  }

  /** The ICMP type, where these are codes of a single one. */
  Optional<Integer> type() {
    return from / CODES == to / CODES ? Optional.of(from / CODES) : Optional.empty();
  }

  boolean contains(Ports other) {
    return from <= other.from && other.to <= to;
  }

  boolean overlaps(Ports other) {
    return from <= other.to && other.from <= to;
  }

  /** The ports that are in both; empty where none is. */
  Optional<Ports> both(Ports other) {
    int low = Math.max(from, other.from);
    int high = Math.min(to, other.to);
    return low > high ? Optional.empty() : Optional.of(new Ports(low, high));
  }

  /** The ports of this that the other does not have. */
  List<Ports> minus(Ports other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    return Stream.of(new Ports(from, other.from - 1), new Ports(other.to + 1, to))
        .filter(ports -> ports.from <= ports.to)
        .toList();
  }

  /** {@code 443} or {@code 1024-65535}. */
  @Override
  public String toString() {
    return from == to ? Integer.toString(from) : from + "-" + to;
  }
}
