package dev.towpath.cli;

import dev.towpath.model.Cidr;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a connection goes, as it is written: {@code 10.0.1.5}, {@code 10.0.1.5:443}, {@code
 * 2001:db8::1}, {@code [2001:db8::1]:443}, {@code i-0123}, {@code i-0123:443}.
 */
record TraceTo(String host, OptionalInt port) {
  private static final Pattern WITH_PORT = Pattern.compile("(?:\\[(.+)]|([^:]+)):(\\d{1,5})");
  private static final int LAST_PORT = 65535;

  static TraceTo parse(String text) throws Failure {
    if (Cidr.parse(text).isPresent()) {
      return new TraceTo(text, OptionalInt.empty());
    }
    Matcher matcher = WITH_PORT.matcher(text);
    if (!matcher.matches()) {
      return new TraceTo(text, OptionalInt.empty());
    }
    int port = Integer.parseInt(matcher.group(3));
    if (port > LAST_PORT) {
      throw Failure.of("trace.port", matcher.group(3));
    }
    String host = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return new TraceTo(host, OptionalInt.of(port));
  }
}
