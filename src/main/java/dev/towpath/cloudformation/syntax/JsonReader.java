package dev.towpath.cloudformation.syntax;

import dev.towpath.cloudformation.syntax.Node.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON value; for one use. */
final class JsonReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  // the depth is bounded here, with a message of our own
                  .maxNestingDepth(Bounds.MAX_DEPTH * 2)
                  .maxStringLength(Bounds.MAX_LENGTH)
                  .maxNumberLength(1_000)
                  .build())
          .build();

  private final SourceText source;
  private final Bounds bounds;
  private final JsonParser parser;
  private final int base;

  private JsonReader(SourceText source, JsonParser parser, int base) {
    this.source = source;
    this.parser = parser;
    this.base = base;
    bounds = new Bounds(source);
  }

  /** The value. */
  static Node read(SourceText source) throws SyntaxException {
    String text = source.text();
    int base = text.startsWith("\uFEFF") ? 1 : 0;
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), text.substring(base))) {
      return new JsonReader(source, parser, base).document();
    } catch (JacksonException e) {
      throw problem(source, base, e);
    }
  }

  private static SyntaxException problem(SourceText source, int base, JacksonException e) {
    TokenStreamLocation where = e.getLocation();
    long offset = where == null ? 0 : where.getCharOffset();
    int inText = (int) Math.clamp(offset + base, 0, source.text().length());
    Position position = source.position(inText);
    boolean comment = e.getOriginalMessage().contains("comment");
    return comment
        ? SyntaxException.at(position, "json.comment")
        : SyntaxException.at(position, "json", e.getOriginalMessage());
  }

  private Node document() throws SyntaxException {
    if (parser.nextToken() == null) {
      throw SyntaxException.at(new Position(1, 1), "empty");
    }
    Node root = node();
    if (parser.nextToken() != null) {
      throw SyntaxException.at(source.position(start()), "json.after");
    }
    return root;
  }

  private Node node() throws SyntaxException {
    int start = start();
    JsonToken token = parser.currentToken();
    bounds.node(start, token == JsonToken.VALUE_STRING ? parser.getStringLength() : 0);
    return switch (token) {
      case START_OBJECT -> mapping(start);
      case START_ARRAY -> sequence(start);
      case VALUE_STRING -> text(start, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
          scalar(new Span(start, endOfWord(start)), parser.getString(), Style.PLAIN);
      case null, default -> throw SyntaxException.at(source.position(start), "json.end");
    };
  }

  private Node mapping(int start) throws SyntaxException {
    bounds.enter(start);
    List<Entry> entries = new ArrayList<>();
    Keys keys = new Keys(source);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Node.Scalar key = keys.take(text(start(), parser.currentName()));
      parser.nextToken();
      entries.add(new Entry(key, node()));
    }
    bounds.leave();
    Span span = new Span(start, start() + 1);
    return new Node.Mapping(span, Optional.empty(), Optional.empty(), entries, true);
  }

  private Node sequence(int start) throws SyntaxException {
    bounds.enter(start);
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    bounds.leave();
    Span span = new Span(start, start() + 1);
    return new Node.Sequence(span, Optional.empty(), Optional.empty(), items, true);
  }

  private Node text(int start, String value) {
    return scalar(new Span(start, endOfString(start)), value, Style.DOUBLE);
  }

  private static Node scalar(Span span, String value, Style style) {
    return new Node.Scalar(span, Optional.empty(), Optional.empty(), value, style);
  }

  private int endOfString(int start) {
    String text = source.text();
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, text.length());
  }

  private int endOfWord(int start) {
    String text = source.text();
    int at = start;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
  }

  private int start() {
    return (int) parser.currentTokenLocation().getCharOffset() + base;
  }
}
