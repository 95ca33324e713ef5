package dev.towpath.model;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv6.IPv6Address;
import java.math.BigInteger;
import java.nio.ByteBuffer;
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

  private static final int LONG = Long.SIZE;
  private static final int IPV4_BITS = 32;

  private final boolean ipv6;
  private final int length;
  // The first address: the upper half of an IPv6 one and 0 for IPv4, then the lower half or all of
  // an IPv4 one. Analysis asks for containment so often that library objects would be too slow.
  private final long high;
  private final long low;

  private Cidr(boolean ipv6, long high, long low, int length) {
    this.ipv6 = ipv6;
    this.high = high;
    this.low = low;
    this.length = length;
  }

  private static Cidr of(IPAddress block) {
    Integer prefix = block.getNetworkPrefixLength();
    ByteBuffer bytes = ByteBuffer.wrap(block.getLower().getBytes());
    boolean ipv6 = block.isIPv6();
    long high = ipv6 ? bytes.getLong() : 0;
    long low = ipv6 ? bytes.getLong() : Integer.toUnsignedLong(bytes.getInt());
    return new Cidr(ipv6, high, low, prefix == null ? block.getBitCount() : prefix);
  }

  private IPAddress block() {
    ByteBuffer bytes = ByteBuffer.allocate(bits() / Byte.SIZE);
    IPAddress address =
        ipv6
            ? new IPv6Address(bytes.putLong(high).putLong(low).array(), length)
            : new IPv4Address(bytes.putInt((int) low).array(), length);
    return address.toPrefixBlock();
  }

  private int bits() {
    return ipv6 ? 2 * LONG : IPV4_BITS;
  }

  /**
   * Reads {@code 10.0.0.0/16} or {@code fd00::/8}; a bare address is a block of one. Empty where it
   * is neither.
   */
  public static Optional<Cidr> parse(String text) {
    long plain = plainIpv4(text);
    if (plain >= 0) {
      return Optional.of(new Cidr(false, 0, plain, IPV4_BITS));
    }
    try {
      IPAddress address = new IPAddressString(text.strip(), STRICT).toAddress();
      if (address == null || text.indexOf('*') >= 0 || text.indexOf('-') >= 0) {
        return Optional.empty();
      }
      if (address.getNetworkPrefixLength() == null) {
        return Optional.of(of(address.toPrefixBlock(address.getBitCount())));
      }
      return Optional.of(of(address.toPrefixBlock()));
    } catch (AddressStringException e) {
      return Optional.empty();
    }
  }

  /**
   * A dotted IPv4 address, of which analysis reads very many; -1 for all that needs the library.
   */
  private static long plainIpv4(String text) {
    long address = 0;
    int part = -1;
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && part >= 0) {
        address = address << Byte.SIZE | part;
        part = -1;
        dots++;
      } else if (c >= '0' && c <= '9' && part != 0) {
        part = Math.max(part, 0) * 10 + (c - '0');
      } else {
        return -1;
      }
      if (part > 255) {
        return -1;
      }
    }
    return dots == 3 && part >= 0 ? address << Byte.SIZE | part : -1;
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
    return length;
  }

  /** Whether this is an IPv6 block. */
  public boolean isIpv6() {
    return ipv6;
  }

  /** Whether this is a single address. */
  public boolean isSingle() {
    return length == bits();
  }

  /** The block of a shorter or equal prefix length that this one lies in. */
  public Cidr within(int prefixLength) {
    if (prefixLength >= length) {
      return this;
    }
    if (!ipv6) {
      return new Cidr(false, 0, cleared(low, IPV4_BITS - prefixLength), prefixLength);
    }
    return prefixLength <= LONG
        ? new Cidr(true, cleared(high, LONG - prefixLength), 0, prefixLength)
        : new Cidr(true, high, cleared(low, 2 * LONG - prefixLength), prefixLength);
  }

  private static long cleared(long bits, int last) {
    return last >= LONG ? 0 : bits >>> last << last;
  }

  /** Whether the other block lies in this one, or is it. */
  public boolean contains(Cidr other) {
    return ipv6 == other.ipv6 && length <= other.length && startsAlike(other);
  }

  /** Whether the first bits, as many as the prefix has, are the same. */
  private boolean startsAlike(Cidr other) {
    if (!ipv6) {
      return (low ^ other.low) >>> (IPV4_BITS - length) == 0;
    }
    if (length <= LONG) {
      return length == 0 || (high ^ other.high) >>> (LONG - length) == 0;
    }
    return high == other.high && (low ^ other.low) >>> (2 * LONG - length) == 0;
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
    return Stream.of(half(0), half(1)).flatMap(half -> half.minus(other).stream()).toList();
  }

  private Cidr half(long bit) {
    int place = bits() - 1 - length;
    return place < LONG
        ? new Cidr(ipv6, high, low | bit << place, length + 1)
        : new Cidr(true, high | bit << (place - LONG), low, length + 1);
  }

  /** How many addresses. */
  public BigInteger size() {
    return block().getCount();
  }

  /**
   * The first addresses' block of the given prefix length that lies in this block and meets none of
   * the taken ones; empty where all are taken or the length is shorter than this block's own.
   */
  public Optional<Cidr> firstFree(int prefixLength, List<Cidr> taken) {
    if (prefixLength < prefixLength() || prefixLength > bits()) {
      return Optional.empty();
    }
    IPAddress block = block();
    IPAddress candidate = block.getLower().setPrefixLength(prefixLength, false).toPrefixBlock();
    while (candidate != null && block.contains(candidate)) {
      Cidr free = of(candidate);
      Optional<Cidr> obstacle =
          taken.stream().filter(free::overlaps).min((a, b) -> a.prefixLength() - b.prefixLength());
      if (obstacle.isEmpty()) {
        return Optional.of(free);
      }
      candidate =
          after(obstacle.get().contains(free) ? obstacle.get().block() : candidate, prefixLength);
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
    return block()
        .getLower()
        .setPrefixLength(bits(), false)
        .increment(offset)
        .withoutPrefixLength()
        .toCanonicalString();
  }

  @Override
  public int compareTo(Cidr other) {
    return block().compareTo(other.block());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cidr cidr
        && ipv6 == cidr.ipv6
        && length == cidr.length
        && high == cidr.high
        && low == cidr.low;
  }

  @Override
  public int hashCode() {
    return (Long.hashCode(high) * 31 + Long.hashCode(low)) * 31 + length;
  }

  /** A single address without its length, a block as AWS writes it. */
  public String shown() {
    return isSingle() ? address(0) : toString();
  }

  /** As AWS writes it, such as {@code 10.0.0.0/16}. */
  @Override
  public String toString() {
    return block().getLower().withoutPrefixLength().toCanonicalString() + "/" + length;
  }
}
