package dev.towpath.account.share;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Stand-ins for addresses, of which two have as long a prefix in common as the originals had, so
 * that containment and longest matches stay. What tells the kind of an address (private, shared,
 * multicast, of AWS's own links) stays, and so do the lowest eight bits, among which AWS keeps
 * addresses for itself.
 */
final class Addresses {
  /** Blocks whose meaning AWS or the internet fixes: prefix and length in bits. */
  private static final List<int[]> FIXED =
      List.of(
          new int[] {10, 0, 8},
          new int[] {172, 16, 12},
          new int[] {192, 168, 16},
          new int[] {100, 64, 10},
          new int[] {169, 254, 32},
          new int[] {127, 0, 32},
          new int[] {192, 0, 24},
          new int[] {198, 18, 15},
          new int[] {0, 0, 32});

  private static final int LOWEST_MULTICAST = 224;
  private static final int HOST_BITS = 8;
  private static final int FAMILY_BITS6 = 16;
  private static final int NETWORK_BITS6 = 64;

  private final Secret secret;

  Addresses(Secret secret) {
    this.secret = secret;
  }

  /** The stand-in of an address or block, empty where the text is neither. */
  Optional<String> of(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      int length = slash < 0 ? bytes.length * 8 : Integer.parseInt(text.substring(slash + 1));
      if (length < 0 || length > bytes.length * 8) {
        return Optional.empty();
      }
      byte[] mapped = bytes.length == 4 ? four(bytes) : six(bytes);
      clearHost(mapped, slash < 0 ? mapped.length * 8 : length);
      String out = InetAddress.getByAddress(mapped).getHostAddress();
      return Optional.of(slash < 0 ? out : out + text.substring(slash));
    } catch (IllegalArgumentException | java.net.UnknownHostException _) {
      return Optional.empty();
    }
  }

  private static void clearHost(byte[] bytes, int length) {
    for (int bit = length; bit < bytes.length * 8; bit++) {
      bytes[bit / 8] &= (byte) ~(0x80 >> bit % 8);
    }
  }

  private byte[] four(byte[] bytes) {
    int fixed = fixed(bytes);
    return flipped(bytes, fixed, 32 - HOST_BITS);
  }

  private static int fixed(byte[] bytes) {
    int first = bytes[0] & 0xff;
    if (first >= LOWEST_MULTICAST) {
      return 32;
    }
    for (int[] block : FIXED) {
      int length = block[2];
      int prefix = block[0] << 8 | block[1];
      int own = first << 8 | bytes[1] & 0xff;
      int compared = Math.min(length, 16);
      if (own >> 16 - compared == prefix >> 16 - compared) {
        return length;
      }
    }
    return 0;
  }

  /** A public address must not turn into one of a fixed block. */
  private byte[] flipped(byte[] bytes, int from, int to) {
    byte[] out = bytes.clone();
    for (int bit = from; bit < to; bit++) {
      String prefix = prefix(bytes, bit);
      boolean flip = (secret.of("address", prefix)[0] & 1) == 1;
      if (flip && !(from == 0 && bit < 8)) {
        out[bit / 8] ^= (byte) (0x80 >> bit % 8);
      }
    }
    return from == 0 && bytes.length == 4 && fixed(out) != 0 ? bytes.clone() : out;
  }

  private static String prefix(byte[] bytes, int bits) {
    StringBuilder prefix = new StringBuilder().append(bytes.length).append(':');
    for (int bit = 0; bit < bits; bit++) {
      prefix.append((bytes[bit / 8] >> 7 - bit % 8) & 1);
    }
    return prefix.toString();
  }

  private byte[] six(byte[] bytes) {
    boolean nowhere = Arrays.equals(bytes, new byte[bytes.length]);
    return nowhere ? bytes.clone() : flipped(bytes, FAMILY_BITS6, NETWORK_BITS6);
  }
}
