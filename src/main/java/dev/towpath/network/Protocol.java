package dev.towpath.network;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A protocol by its number in the IP header.
 *
 * @param number IANA's number; -1 in a rule means all protocols
 */
record Protocol(int number) {
  static final Protocol ALL = new Protocol(-1);
  static final Protocol ICMP = new Protocol(1);
  static final Protocol TCP = new Protocol(6);
  static final Protocol UDP = new Protocol(17);
  static final Protocol ICMPV6 = new Protocol(58);
  private static final Pattern NUMBER = Pattern.compile("-1|\\d{1,3}");

  /** Reads a name as security groups write it, or a number; empty where it is neither. */
  static Optional<Protocol> parse(String text) {
    return switch (text) {
      case "tcp" -> Optional.of(TCP);
      case "udp" -> Optional.of(UDP);
      case "icmp" -> Optional.of(ICMP);
      case "icmpv6" -> Optional.of(ICMPV6);
      default ->
          NUMBER.matcher(text).matches() ? ofNumber(Integer.parseInt(text)) : Optional.empty();
    };
  }

  /** Of a number from -1 to 255; empty where it is none. */
  static Optional<Protocol> ofNumber(int number) {
    return number < -1 || number > 255 ? Optional.empty() : Optional.of(new Protocol(number));
  }

  /** Whether its packets carry ports that rules look at. */
  boolean hasPorts() {
    return number == TCP.number || number == UDP.number;
  }

  /** Whether its packets carry a type and a code that rules look at. */
  boolean hasTypes() {
    return number == ICMP.number || number == ICMPV6.number;
  }

  /** Whether a rule for this protocol sees packets of the other. */
  boolean covers(Protocol other) {
    return number == ALL.number || number == other.number;
  }

  /** Such as {@code tcp 443}, {@code icmp 8} for a ping, {@code 50}. */
  String words(Ports ports) {
    if (hasPorts()) {
      return this + " " + ports;
    }
    return hasTypes() ? this + ports.type().map(type -> " " + type).orElse("") : toString();
  }

  /** The name that security groups use, or the number. */
  @Override
  public String toString() {
    return switch (number) {
      case 6 -> "tcp";
      case 17 -> "udp";
      case 1 -> "icmp";
      case 58 -> "icmpv6";
      default -> Integer.toString(number);
    };
  }
}
