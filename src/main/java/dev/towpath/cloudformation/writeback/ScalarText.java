package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.reading.Literals;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import java.util.Optional;
import java.util.regex.Pattern;

/** A new scalar in the quotes of the old one. */
final class ScalarText {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern ONE_LINE =
      Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\ufffe\\uffff]*");

  private ScalarText() {}

  /** The text; empty where the old way of writing cannot hold the new value. */
  static Optional<String> of(Node.Scalar old, Json value, boolean json, boolean flow) {
    Optional<String> text = value.asText();
    boolean quoted = old.style() == Node.Style.DOUBLE || old.style() == Node.Style.SINGLE;
    if (text.isEmpty()
        || old.tag().isPresent()
        || old.anchor().isPresent()
        || old.span().isEmpty()) {
      return Optional.empty();
    }
    if (json || !quoted) {
      return plain(old, value, text.get(), json, flow);
    }
    boolean typed = value instanceof Json.Num || value instanceof Json.Bool;
    boolean wasTyped = NUMBER.matcher(old.value()).matches() || isBoolean(old.value());
    if (!ONE_LINE.matcher(text.get()).matches() || (typed && !wasTyped)) {
      return Optional.empty();
    }
    return Optional.of(
        old.style() == Node.Style.SINGLE
            ? YamlRendering.singleQuoted(text.get())
            : YamlRendering.doubleQuoted(text.get()));
  }

  private static boolean isBoolean(String text) {
    return text.equals("true") || text.equals("false");
  }

  private static Optional<String> plain(
      Node.Scalar old, Json value, String text, boolean json, boolean flow) {
    if (old.style() != Node.Style.PLAIN) {
      return Optional.empty();
    }
    Json before = Literals.of(old);
    boolean stillNumber = before instanceof Json.Num && NUMBER.matcher(text).matches();
    boolean stillBoolean = before instanceof Json.Bool && isBoolean(text);
    if (stillNumber || stillBoolean) {
      return Optional.of(text);
    }
    boolean bare = flow ? YamlRendering.isWord(text) : YamlRendering.isPlain(text);
    return !json && value instanceof Json.Str && bare ? Optional.of(text) : Optional.empty();
  }
}
