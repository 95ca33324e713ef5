package dev.towpath.network;

import dev.towpath.model.Cidr;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses that the internet routes: all but private, shared, local, multicast and reserved
 * ones. Documentation blocks count as public, since designs use them as examples.
 */
final class InternetAddresses {
  private static final List<Cidr> NOT_ROUTED =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.168.0.0/16",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "::/16",
              "fc00::/7",
              "fe80::/10",
              "ff00::/8")
          .map(Cidr::of)
          .toList();

  /** As few blocks as hold exactly these addresses. */
  static final List<Cidr> IPV4 = minus(List.of(Cidr.ANY_IPV4), NOT_ROUTED);

  private InternetAddresses() {}

  /** The addresses that stand for IPv4 ones behind NAT64 (RFC 6052). */
  static final List<Cidr> NAT64 = List.of(Cidr.of("64:ff9b::/96"));

  /** Whether the internet routes none of the block's addresses. */
  static boolean none(Cidr block) {
    for (Cidr special : NOT_ROUTED) {
      if (special.contains(block)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the internet routes none of the addresses. */
  static boolean none(List<Cidr> addresses) {
    for (Cidr address : addresses) {
      if (!none(address)) {
        return false;
      }
    }
    return true;
  }

  /** Those of some addresses that the internet routes. */
  static List<Cidr> routed(List<Cidr> addresses) {
    return minus(addresses, NOT_ROUTED);
  }

  /** The blocks that hold what is left of some addresses without others. */
  static List<Cidr> minus(List<Cidr> addresses, List<Cidr> others) {
    List<Cidr> left = addresses;
    for (Cidr other : others) {
      if (left.stream().noneMatch(other::overlaps)) {
        continue;
      }
      left = left.stream().flatMap(block -> block.minus(other).stream()).toList();
    }
    return left;
  }
}
