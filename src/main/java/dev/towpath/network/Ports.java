package dev.towpath.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ports from and to, both included, 0 to 65535. */
record Ports(int from, int to) {
  static final Ports ALL = new Ports(0, 65535);

  /**
   * The ports that a client may ask from: what NAT gateways use and what covers every common system
   * (VPC User Guide, network ACLs, "Ephemeral ports").
   */
  static final Ports EPHEMERAL = new Ports(1024, 65535);

  static Ports of(int port) {
    return new Ports(port, port);
  }

  /** The ports that are in both; empty where none is. */
  Optional<Ports> both(Ports other) {
    int low = Math.max(from, other.from);
    int high = Math.min(to, other.to);
    return low > high ? Optional.empty() : Optional.of(new Ports(low, high));
  }

  /** The ports of this that the other does not have. */
  List<Ports> minus(Ports other) {
    if (both(other).isEmpty()) {
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
