package dev.towpath.iam;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A range of IPv4 or IPv6 addresses as conditions write it: an address, or an address and a prefix
 * length. Bits behind the prefix do not count.
 *
 * @param isIpv6 whether it is of IPv6
 * @param high the upper half of an IPv6 address; 0 for IPv4
 * @param low the lower half, or the 32 bits of an IPv4 address
 * @param prefixLength bits before the hosts', 0 to 32 or 128
 */
record IpRange(boolean isIpv6, long high, long low, int prefixLength) {
  private static final int IPV4_BITS = 32;
  private static final int IPV6_BITS = 128;

  /** The range; empty where the text is none. */
  static Optional<IpRange> parse(String text) {
    int slash = text.indexOf('/');
    Optional<IpRange> address = address(slash < 0 ? text : text.substring(0, slash));
    if (slash < 0 || address.isEmpty()) {
      return address;
    }
    String length = text.substring(slash + 1);
    boolean digits =
        !length.isEmpty() && length.length() <= 3 && length.chars().allMatch(Characters::isDigit);
    return address
        .filter(a -> digits && Integer.parseInt(length) <= a.bits())
        .map(a -> new IpRange(a.isIpv6, a.high, a.low, Integer.parseInt(length)));
  }

  private static Optional<IpRange> address(String text) {
    if (text.indexOf(':') < 0) {
      long address = ipv4(text, text.length());
      return address < 0
          ? Optional.empty()
          : Optional.of(new IpRange(false, 0, address, IPV4_BITS));
    }
    // The zone of an address is known to one host alone.
    if (text.indexOf('%') >= 0) {
      return Optional.empty();
    }
    try {
      // A literal only: never looks a name up.
      ByteBuffer address = ByteBuffer.wrap(InetAddress.ofLiteral(text).getAddress());
      return address.capacity() == IPV6_BITS / Byte.SIZE
          ? Optional.of(new IpRange(true, address.getLong(), address.getLong(), IPV6_BITS))
          : Optional.of(new IpRange(false, 0, Integer.toUnsignedLong(address.getInt()), IPV4_BITS));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /**
   * The bits of an IPv4 address up to an index of the text; negative where it is none. Four decimal
   * numbers without leading zeros, for others read those as octal.
   */
  private static long ipv4(String text, int end) {
    long address = 0;
    int parts = 0;
    int at = 0;
    while (at < end && parts < 4) {
      int part = 0;
      int from = at;
      while (at < end && Characters.isDigit(text.charAt(at)) && part <= 255) {
        part = part * 10 + text.charAt(at++) - '0';
      }
      boolean leadingZero = at - from > 1 && text.charAt(from) == '0';
      if (at == from || part > 255 || leadingZero) {
        return -1;
      }
      address = address << Byte.SIZE | part;
      parts++;
      if (parts < 4 && (at >= end || text.charAt(at++) != '.')) {
        return -1;
      }
    }
    return parts == 4 && at == end ? address : -1;
  }

  /** Whether an address lies in the range; also a range does that lies in it as a whole. */
  boolean contains(String text) {
    long address = ipv4(text, text.length());
    return address >= 0
        ? !isIpv6 && isSame(address, low, prefixLength + IPV4_BITS)
        : parse(text).filter(this::contains).isPresent();
  }

  /** Whether a range lies in this one as a whole. */
  boolean contains(IpRange other) {
    if (other.isIpv6 != isIpv6 || other.prefixLength < prefixLength) {
      return false;
    }
    return isIpv6
        ? isSame(other.high, high, Math.min(prefixLength, Long.SIZE))
            && isSame(other.low, low, Math.max(prefixLength - Long.SIZE, 0))
        : isSame(other.low, low, prefixLength + IPV4_BITS);
  }

  private static boolean isSame(long one, long other, int bits) {
    return ((one ^ other) & ~behind(bits)) == 0;
  }

  /** The bits behind a prefix of 64 bits. */
  private static long behind(int prefix) {
    return prefix >= Long.SIZE ? 0 : -1L >>> prefix;
  }

  private int bits() {
    return isIpv6 ? IPV6_BITS : IPV4_BITS;
  }

  /** Whether a bit behind the prefix is set. */
  boolean hasHostBits() {
    return isIpv6
        ? (high & behind(Math.min(prefixLength, Long.SIZE))) != 0
            || (low & behind(Math.max(prefixLength - Long.SIZE, 0))) != 0
        : (low & behind(prefixLength + IPV4_BITS)) != 0;
  }
}
