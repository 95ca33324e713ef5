package dev.towpath.cloudformation.syntax;

import dev.towpath.cloudformation.syntax.Node.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads one YAML document; for one use. */
final class YamlReader {
  private final SourceText source;
  private final Bounds bounds;
  private final Parser events;
  private final Offsets offsets;
  private final Map<String, Node> anchors = new HashMap<>();
  private int reached;

  private YamlReader(SourceText source) {
    this.source = source;
    bounds = new Bounds(source);
    offsets = new Offsets(source.text());
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            // with a buffer smaller than a long scalar the engine copies it over and over
            .setBufferSize(source.text().length() + 2)
            .build();
    events = new ParserImpl(settings, new StreamReader(settings, source.text()));
  }

  /** The document's root. */
  static Node read(SourceText source) throws SyntaxException {
    YamlReader reader;
    try {
      reader = new YamlReader(source);
    } catch (YamlEngineException e) {
      throw new YamlProblems(source, new Offsets(source.text())).of(e);
    }
    try {
      return reader.document();
    } catch (YamlEngineException e) {
      throw new YamlProblems(source, reader.offsets).of(e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      // the engine takes some wrong escapes for right ones until it decodes them
      throw SyntaxException.at(source.position(reader.reached), "yaml.escape");
    }
  }

  private Node document() throws SyntaxException {
    events.next(); // the stream begins
    if (events.checkEvent(Event.ID.StreamEnd)) {
      throw SyntaxException.at(new Position(1, 1), "empty");
    }
    events.next(); // the document begins
    Node root = node();
    events.next(); // the document ends
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw SyntaxException.at(source.position(start(events.peekEvent())), "severalDocuments");
    }
    return root;
  }

  private Node node() throws SyntaxException {
    Event event = events.next();
    reached = end(event);
    long before = bounds.nodes();
    int length = event instanceof ScalarEvent scalar ? scalar.getValue().length() : 0;
    bounds.node(start(event), length);
    return switch (event) {
      case AliasEvent alias -> alias(alias);
      case ScalarEvent scalar -> anchored(scalar(scalar), before);
      case SequenceStartEvent sequence -> anchored(sequence(sequence), before);
      case MappingStartEvent mapping -> anchored(mapping(mapping), before);
      default -> throw new IllegalStateException("unexpected event " + event);
    };
  }

  private Node anchored(Node node, long before) {
    node.anchor()
        .ifPresent(name -> {
          anchors.put(name, node);
          bounds.anchor(name, before);
        });
    return node;
  }

  private Node alias(AliasEvent event) throws SyntaxException {
    String name = event.getAlias().getValue();
    Node target = anchors.get(name);
    if (target == null) {
      throw SyntaxException.at(source.position(start(event)), "unknownAlias", name);
    }
    bounds.alias(name, start(event));
    return new Node.Alias(new Span(start(event), end(event)), name, target);
  }

  private Node scalar(ScalarEvent event) {
    Style style = style(event.getScalarStyle());
    int start = start(event);
    int end = end(event);
    if (style == Style.LITERAL || style == Style.FOLDED) {
      end = withoutBlankEnd(start, end);
    }
    return new Node.Scalar(
        new Span(start, end),
        tag(event.getTag()),
        name(event.getAnchor()),
        event.getValue(),
        style);
  }

  /** The blank lines after a block belong to what stands around it. */
  private int withoutBlankEnd(int start, int end) {
    int last = end;
    while (last > start && source.text().charAt(last - 1) <= ' ') {
      last--;
    }
    return last;
  }

  private static Style style(ScalarStyle style) {
    return switch (style) {
      case SINGLE_QUOTED -> Style.SINGLE;
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.DOUBLE;
      case LITERAL -> Style.LITERAL;
      case FOLDED -> Style.FOLDED;
      case PLAIN -> Style.PLAIN;
    };
  }

  private Node sequence(SequenceStartEvent event) throws SyntaxException {
    bounds.enter(start(event));
    List<Node> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node());
    }
    int end = end(event, events.next(), items.isEmpty() ? null : items.getLast());
    bounds.leave();
    return new Node.Sequence(
        new Span(start(event), end),
        tag(event.getTag()),
        name(event.getAnchor()),
        items,
        event.isFlow());
  }

  private Node mapping(MappingStartEvent event) throws SyntaxException {
    bounds.enter(start(event));
    List<Entry> entries = new ArrayList<>();
    Keys keys = new Keys(source);
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      Node.Scalar key = keys.take(node());
      entries.add(new Entry(key, node()));
    }
    int end = end(event, events.next(), entries.isEmpty() ? null : entries.getLast().value());
    bounds.leave();
    return new Node.Mapping(
        new Span(start(event), end),
        tag(event.getTag()),
        name(event.getAnchor()),
        entries,
        event.isFlow());
  }

  /** A block ends with its last value; the engine counts the lines up to what follows as well. */
  private int end(
      org.snakeyaml.engine.v2.events.CollectionStartEvent begin,
      Event end,
      @org.jspecify.annotations.Nullable Node last) {
    // a pair in a list in brackets is a mapping without braces
    char sign = source.text().charAt(Math.min(start(begin), source.text().length() - 1));
    boolean bare = begin.getTag().isEmpty() && begin.getAnchor().isEmpty();
    boolean pair = bare && sign != '{' && sign != '[';
    if (begin.isFlow() && !pair) {
      return end(end);
    }
    return last == null ? end(begin) : last.span().end();
  }

  private static Optional<String> tag(Optional<String> tag) {
    return tag.filter(t -> !t.equals("!"));
  }

  private static Optional<String> name(Optional<Anchor> anchor) {
    return anchor.map(Anchor::getValue);
  }

  private int start(Event event) {
    return offsets.of(event.getStartMark().orElseThrow().getIndex());
  }

  private int end(Event event) {
    return offsets.of(event.getEndMark().orElseThrow().getIndex());
  }
}
