package dev.towpath.media;

import dev.towpath.model.Cidr;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that only mean something within a network (RFC 1918, RFC 6598 and others). */
final class Reserved {
  private static final Cidr MULTICAST = Cidr.of("224.0.0.0/4");
  private static final List<Cidr> PRIVATE =
      Stream.of(
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.168.0.0/16")
          .map(Cidr::of)
          .toList();

  private Reserved() {}

  static boolean isPrivate(Cidr address) {
    return PRIVATE.stream().anyMatch(block -> block.contains(address));
  }

  /** Whether the address stands for a group of receivers (RFC 5771). */
  static boolean isMulticast(Cidr address) {
    return MULTICAST.contains(address);
  }
}
