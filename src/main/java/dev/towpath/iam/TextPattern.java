package dev.towpath.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text of a policy, compiled: characters, wildcards, policy variables and parts whose value is
 * not known.
 */
final class TextPattern {

  /** A piece of the text. */
  sealed interface Part {
    /** Stands for itself. */
    record Literal(String text) implements Part {}

    /** {@code *}. */
    record Run() implements Part {}

    /** {@code ?}. */
    record One() implements Part {}

    /** {@code ${key}} or {@code ${key, 'otherwise'}}; the key in lower case. */
    record Variable(String key, Optional<String> otherwise) implements Part {}

    /** An intrinsic function that was not resolved. */
    record Unresolved() implements Part {}
  }

  private final List<Part> parts;
  private final boolean ignoreCase;

  /** Null where the text depends on the request or is not fully known. */
  private final @Nullable Glob fixed;

  TextPattern(List<Part> parts, boolean ignoreCase) {
    this.parts = List.copyOf(parts);
    this.ignoreCase = ignoreCase;
    this.fixed =
        parts.stream().anyMatch(p -> p instanceof Part.Variable || p instanceof Part.Unresolved)
            ? null
            : fixed();
  }

  List<Part> parts() {
    return parts;
  }

  /** Whether a part of it is an unresolved function. */
  boolean isUnresolved() {
    return parts.stream().anyMatch(Part.Unresolved.class::isInstance);
  }

  private Glob fixed() {
    Glob.Builder glob = new Glob.Builder(ignoreCase);
    for (Part part : parts) {
      switch (part) {
        case Part.Literal(String text) -> glob.literal(text);
        case Part.Run _ -> glob.run();
        case Part.One _ -> glob.one();
        case Part.Variable _, Part.Unresolved _ -> throw new IllegalStateException("not fixed");
      }
    }
    return glob.build();
  }

  /** Whether a value matches whatever the request is. */
  boolean isMatchedBy(String value) {
    return fixed != null && fixed.matches(value);
  }

  /**
   * Whether a value matches. A variable whose key the request does not carry makes the text match
   * nothing; a part that is not known could be any text, so a value that cannot match whatever the
   * part is does not match for certain.
   */
  Truth matches(String value, Request request) {
    return fixed == null ? expanded(value, request) : Truth.of(fixed.matches(value));
  }

  private Truth expanded(String value, Request request) {
    Glob.Builder glob = new Glob.Builder(ignoreCase);
    boolean certain = true;
    for (Part part : parts) {
      switch (part) {
        case Part.Literal(String text) -> glob.literal(text);
        case Part.Run _ -> glob.run();
        case Part.One _ -> glob.one();
        case Part.Unresolved _ -> {
          glob.run();
          certain = false;
        }
        case Part.Variable(String key, Optional<String> otherwise) -> {
          List<String> values = request.values(key);
          if (request.isUncertain(key) || (values != null && values.size() > 1)) {
            glob.run();
            certain = false;
          } else if (values != null && values.size() == 1) {
            glob.literal(values.getFirst());
          } else if (otherwise.isPresent()) {
            glob.literal(otherwise.get());
          } else {
            return Truth.FALSE;
          }
        }
      }
    }
    boolean fits = glob.build().matches(value);
    return fits && !certain ? Truth.UNKNOWN : Truth.of(fits);
  }

  /** The colon-separated pieces, at most {@code limit}, the last with the rest. */
  List<TextPattern> split(int limit) {
    List<TextPattern> pieces = new ArrayList<>();
    List<Part> piece = new ArrayList<>();
    for (Part part : parts) {
      if (!(part instanceof Part.Literal(String text))) {
        piece.add(part);
        continue;
      }
      int from = 0;
      for (int colon = text.indexOf(':');
          colon >= 0 && pieces.size() < limit - 1;
          colon = text.indexOf(':', from)) {
        piece.add(new Part.Literal(text.substring(from, colon)));
        pieces.add(new TextPattern(piece, ignoreCase));
        piece = new ArrayList<>();
        from = colon + 1;
      }
      piece.add(new Part.Literal(text.substring(from)));
    }
    pieces.add(new TextPattern(piece, ignoreCase));
    return pieces;
  }
}
