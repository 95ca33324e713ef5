package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Node;
import java.util.Map;
import java.util.Optional;

/**
 * An intrinsic function as it is written.
 *
 * @param name in the long form, such as {@code Fn::Sub} or {@code Ref}
 * @param argument what it is called with, without the tag of the short form
 */
record Call(String name, Node argument) {
  private static final Map<String, String> WITHOUT_PREFIX =
      Map.of("Ref", "Ref", "Condition", "Condition");
  private static final String PREFIX = "Fn::";
  private static final Optional<String> TEXT = Optional.of(PlainScalars.TEXT_TAG);
  private static final String LOOP = "Fn::ForEach";

  /** The function that a node is; empty for anything else. */
  static Optional<Call> of(Node node) {
    Optional<String> tag = node.tag().filter(t -> t.startsWith("!") && t.length() > 1);
    if (tag.isPresent()) {
      String word = tag.get().substring(1);
      String plain = word.startsWith(PREFIX) ? word.substring(PREFIX.length()) : word;
      return Optional.of(
          new Call(WITHOUT_PREFIX.getOrDefault(plain, PREFIX + plain), untagged(node)));
    }
    if (!(node instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
      return Optional.empty();
    }
    String key = mapping.entries().getFirst().name();
    boolean function = key.equals("Ref") || (key.startsWith(PREFIX) && !key.startsWith(LOOP));
    return function
        ? Optional.of(new Call(key, mapping.entries().getFirst().value()))
        : Optional.empty();
  }

  private static Node untagged(Node node) {
    return switch (node) {
      // what stands behind a tag of CloudFormation's is a text, also if nothing stands there
      case Node.Scalar s -> new Node.Scalar(s.span(), TEXT, s.anchor(), s.value(), s.style());
      case Node.Sequence s ->
          new Node.Sequence(s.span(), Optional.empty(), s.anchor(), s.items(), s.flow());
      case Node.Mapping m ->
          new Node.Mapping(m.span(), Optional.empty(), m.anchor(), m.entries(), m.flow());
      case Node.Alias alias -> alias;
    };
  }
}
