package dev.towpath.cloudformation.terraform;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as Terraform's users write them: lower case, words joined by underscores. */
final class Labels {
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private final Map<String, String> byId = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The name of something with that id; the same each time, and of nothing else. */
  String of(String id) {
    return byId.computeIfAbsent(id, this::fresh);
  }

  private String fresh(String id) {
    String plain = snake(id);
    String start = Character.isDigit(plain.charAt(0)) ? "r_" + plain : plain;
    String label = start;
    for (int i = 2; !taken.add(label); i++) {
      label = start + "_" + i;
    }
    return label;
  }

  /** {@code CidrBlock} as {@code cidr_block}. */
  static String snake(String name) {
    return WORD_START.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
