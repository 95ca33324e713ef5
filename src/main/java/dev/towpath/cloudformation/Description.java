package dev.towpath.cloudformation;

import java.nio.charset.StandardCharsets;

/** The description of a template, which CloudFormation limits to 1024 bytes. */
final class Description {
  private static final int MOST_BYTES = 1024;

  private Description() {}

  /** The text, cut where it is too long. */
  static String of(String text) {
    String out = text.strip();
    while (out.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      out = out.substring(0, out.offsetByCodePoints(out.length(), -1));
    }
    return out;
  }
}
