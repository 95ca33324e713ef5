package dev.towpath.cloudformation.syntax;

import java.util.List;
import java.util.Optional;

/** A value in a template, with its place; a tag and an anchor before it belong to it. */
public sealed interface Node {

  /** How a text is written. */
  enum Style {
    /** Without quotes; the only one whose meaning depends on its text. */
    PLAIN,
    /** In single quotes. */
    SINGLE,
    /** In double quotes. */
    DOUBLE,
    /** A block after {@code |}. */
    LITERAL,
    /** A block after {@code >}. */
    FOLDED
  }

  /** A text, number, Boolean or null. */
  record Scalar(Span span, Optional<String> tag, Optional<String> anchor, String value, Style style)
      implements Node {}

  /**
   * A list.
   *
   * @param flow whether it stands in brackets
   */
  record Sequence(
      Span span, Optional<String> tag, Optional<String> anchor, List<Node> items, boolean flow)
      implements Node {
    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * An object.
   *
   * @param flow whether it stands in braces
   */
  record Mapping(
      Span span, Optional<String> tag, Optional<String> anchor, List<Entry> entries, boolean flow)
      implements Node {
    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry with that key. */
    public Optional<Entry> entry(String name) {
      return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** The value of that key. */
    public Optional<Node> get(String name) {
      return entry(name).map(Entry::value);
    }

    /** The value of that key as an object; empty where it is missing or something else. */
    public Optional<Mapping> mapping(String name) {
      return get(name)
          .map(Node::target)
          .flatMap(n -> n instanceof Mapping m ? Optional.of(m) : Optional.empty());
    }
  }

  /**
   * A mention of what an anchor before it names.
   *
   * @param name the anchor's name
   * @param target what it names; never an alias
   */
  record Alias(Span span, String name, Node target) implements Node {
    @Override
    public Optional<String> tag() {
      return Optional.empty();
    }

    @Override
    public Optional<String> anchor() {
      return Optional.empty();
    }
  }

  /** Its place in the text. */
  Span span();

  /** The tag, such as {@code !Ref}. */
  Optional<String> tag();

  /** The anchor's name, without {@code &}. */
  Optional<String> anchor();

  /** What an alias names; anything else is itself. */
  default Node target() {
    return this instanceof Alias alias ? alias.target() : this;
  }
}
