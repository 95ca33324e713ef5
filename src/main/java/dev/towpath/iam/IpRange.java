package dev.towpath.iam;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A range of IPv4 or IPv6 addresses as conditions write it: an address, or an address and a prefix
 * length. Bits behind the prefix do not count.
 */
final class IpRange {
  private final byte[] address;
  private final int prefixLength;

  private IpRange(byte[] address, int prefixLength) {
    this.address = address;
    this.prefixLength = prefixLength;
  }

  /** The range; empty where the text is none. */
  static Optional<IpRange> parse(String text) {
    int slash = text.indexOf('/');
    Optional<byte[]> address = address(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int bits = address.get().length * 8;
    if (slash < 0) {
      return Optional.of(new IpRange(address.get(), bits));
    }
    String length = text.substring(slash + 1);
    boolean digits =
        !length.isEmpty()
            && length.length() <= 3
            && length.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && Integer.parseInt(length) <= bits
        ? Optional.of(new IpRange(address.get(), Integer.parseInt(length)))
        : Optional.empty();
  }

  private static Optional<byte[]> address(String text) {
    if (text.indexOf(':') < 0 && !hasFourParts(text)) {
      return Optional.empty();
    }
    try {
      // A literal only: never looks a name up.
      return Optional.of(InetAddress.ofLiteral(text).getAddress());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The JDK also takes the old short forms, such as {@code 10.1} for 10.0.0.1; AWS does not. */
  private static boolean hasFourParts(String text) {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.') {
        dots++;
      }
    }
    return dots == 3;
  }

  /** Whether an address lies in the range; also a range does that lies in it as a whole. */
  boolean contains(String text) {
    return parse(text).filter(this::contains).isPresent();
  }

  /** Whether a range lies in this one as a whole. */
  boolean contains(IpRange other) {
    if (other.address.length != address.length || other.prefixLength < prefixLength) {
      return false;
    }
    int whole = prefixLength / 8;
    for (int i = 0; i < whole; i++) {
      if (address[i] != other.address[i]) {
        return false;
      }
    }
    int rest = prefixLength % 8;
    int mask = 0xff << (8 - rest) & 0xff;
    return rest == 0 || (address[whole] & mask) == (other.address[whole] & mask);
  }

  /** Bits before the hosts', 0 to 32 or 128. */
  int prefixLength() {
    return prefixLength;
  }

  boolean isIpv6() {
    return address.length == 16;
  }

  /** Whether a bit behind the prefix is set. */
  boolean hasHostBits() {
    for (int bit = prefixLength; bit < address.length * 8; bit++) {
      if ((address[bit / 8] & (0x80 >> (bit % 8))) != 0) {
        return true;
      }
    }
    return false;
  }
}
