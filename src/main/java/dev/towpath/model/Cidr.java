package dev.towpath.model;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block of IPv4 or IPv6 addresses with its prefix length. Host bits are cleared, as EC2 does. */
public final class Cidr implements Comparable<Cidr> {
  private static final IPAddressStringParameters STRICT =
      new IPAddressStringParameters.Builder()
          .allowEmpty(false)
          .allowAll(false)
          .allowMask(false)
          .allowSingleSegment(false)
          .allowWildcardedSeparator(false)
          .getIPv4AddressParametersBuilder()
          .allow_inet_aton(false)
          .allowLeadingZeros(false)
          .getParentBuilder()
          .toParams();

  /** All IPv4 addresses. */
  public static final Cidr ANY_IPV4 = of("0.0.0.0/0");

  /** All IPv6 addresses. */
  public static final Cidr ANY_IPV6 = of("::/0");

  private final IPAddress block;

  private Cidr(IPAddress block) {
    this.block = block;
  }

  /**
   * Reads {@code 10.0.0.0/16} or {@code fd00::/8}; a bare address is a block of one. Empty where it
   * is neither.
   */
  public static Optional<Cidr> parse(String text) {
    try {
      IPAddress address = new IPAddressString(text.strip(), STRICT).toAddress();
      if (address == null || text.indexOf('*') >= 0 || text.indexOf('-') >= 0) {
        return Optional.empty();
      }
      if (address.getNetworkPrefixLength() == null) {
        return Optional.of(new Cidr(address.toPrefixBlock(address.getBitCount())));
      }
      return Optional.of(new Cidr(address.toPrefixBlock()));
    } catch (AddressStringException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a block that is known to be right; throws {@link IllegalArgumentException} where it is
   * not.
   */
  public static Cidr of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("not a CIDR: " + text));
  }

  /** Bits of the network part. */
  public int prefixLength() {
    Integer length = block.getNetworkPrefixLength();
    return length == null ? block.getBitCount() : length;
  }

  /** Whether this is an IPv6 block. */
  public boolean isIpv6() {
    return block.isIPv6();
  }

  /** Whether the other block lies in this one, or is it. */
  public boolean contains(Cidr other) {
    return block.contains(other.block);
  }

  /** Whether an address is in both. */
  public boolean overlaps(Cidr other) {
    return contains(other) || other.contains(this);
  }

  /** The blocks that hold exactly those addresses of this one that the other does not have. */
  public List<Cidr> minus(Cidr other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    if (other.contains(this)) {
      return List.of();
    }
    return Stream.of(half(block.getLower()), half(block.getUpper()))
        .flatMap(half -> half.minus(other).stream())
        .toList();
  }

  private Cidr half(IPAddress end) {
    return new Cidr(end.setPrefixLength(prefixLength() + 1, false).toPrefixBlock());
  }

  /** How many addresses. */
  public BigInteger size() {
    return block.getCount();
  }

  /**
   * The first addresses' block of the given prefix length that lies in this block and meets none of
   * the taken ones; empty where all are taken or the length is shorter than this block's own.
   */
  public Optional<Cidr> firstFree(int prefixLength, List<Cidr> taken) {
    if (prefixLength < prefixLength() || prefixLength > block.getBitCount()) {
      return Optional.empty();
    }
    IPAddress candidate = block.getLower().setPrefixLength(prefixLength, false).toPrefixBlock();
    while (candidate != null && block.contains(candidate)) {
      Cidr free = new Cidr(candidate);
      Optional<Cidr> obstacle =
          taken.stream().filter(free::overlaps).min((a, b) -> a.prefixLength() - b.prefixLength());
      if (obstacle.isEmpty()) {
        return Optional.of(free);
      }
      candidate =
          after(obstacle.get().contains(free) ? obstacle.get().block : candidate, prefixLength);
    }
    return Optional.empty();
  }

  private static @Nullable IPAddress after(IPAddress block, int prefixLength) {
    IPAddress last = block.getUpper().setPrefixLength(block.getBitCount(), false);
    if (last.isMax()) {
      return null;
    }
    return last.increment(1).setPrefixLength(prefixLength, false).toPrefixBlock();
  }

  /** The nth address of the block, counted from 0. */
  public String address(long offset) {
    return block
        .getLower()
        .setPrefixLength(block.getBitCount(), false)
        .increment(offset)
        .withoutPrefixLength()
        .toCanonicalString();
  }

  @Override
  public int compareTo(Cidr other) {
    return block.compareTo(other.block);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cidr cidr
        && block.equals(cidr.block)
        && prefixLength() == cidr.prefixLength();
  }

  @Override
  public int hashCode() {
    return block.hashCode();
  }

  /** As AWS writes it, such as {@code 10.0.0.0/16}. */
  @Override
  public String toString() {
    return block.getLower().withoutPrefixLength().toCanonicalString() + "/" + prefixLength();
  }
}
