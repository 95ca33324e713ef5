package dev.towpath.cloudformation.reading;

import dev.towpath.model.Json;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code Fn::Cidr} gives: the first blocks of a size in a block (CloudFormation User Guide,
 * "Fn::Cidr").
 */
final class CidrBlocks {
  private static final int MOST = 256;

  private CidrBlocks() {}

  /**
   * The blocks; empty where they do not fit.
   *
   * @param bits how many bits of an address are the host's
   */
  static Optional<Json> of(String block, int count, int bits) {
    IPAddress address = new IPAddressString(block).getAddress();
    if (address == null || address.getPrefixLength() == null || count < 1 || count > MOST) {
      return Optional.empty();
    }
    int prefix = address.getPrefixLength();
    int width = address.getBitCount();
    int free = width - bits - prefix;
    if (bits < 0 || free < 0 || (free < 31 && count > 1 << free)) {
      return Optional.empty();
    }
    BigInteger first = address.toPrefixBlock(prefix).getLower().getValue();
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BigInteger start = first.add(BigInteger.valueOf(i).shiftLeft(bits));
      blocks.add(text(start, address) + "/" + (width - bits));
    }
    return Optional.of(Json.texts(blocks));
  }

  private static String text(BigInteger value, IPAddress like) {
    byte[] bytes = new byte[like.getByteCount()];
    byte[] given = value.toByteArray();
    for (int i = 0; i < Math.min(bytes.length, given.length); i++) {
      bytes[bytes.length - 1 - i] = given[given.length - 1 - i];
    }
    return bytes.length == 4
        ? dotted(bytes)
        : new IPAddressString(groups(bytes)).getAddress().toCompressedString();
  }

  private static String dotted(byte[] bytes) {
    return (bytes[0] & 0xff)
        + "."
        + (bytes[1] & 0xff)
        + "."
        + (bytes[2] & 0xff)
        + "."
        + (bytes[3] & 0xff);
  }

  private static String groups(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bytes.length; i += 2) {
      out.append(i == 0 ? "" : ":");
      out.append(Integer.toHexString(((bytes[i] & 0xff) << 8) | (bytes[i + 1] & 0xff)));
    }
    return out.toString();
  }
}
