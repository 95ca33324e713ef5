package dev.towpath.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Reads and writes JSON text. Bounded: nesting to 200 levels, and no text longer than the reader's
 * limit.
 */
public final class JsonText {
  private static final int MAX_DEPTH = 200;
  private static final int MAX_EXPONENT = 400;
  private static final int MAX_TEXT = 5_000_000;
  private static final String LIMITS =
      "it is nested deeper than "
          + MAX_DEPTH
          + " levels, or has a text longer than "
          + MAX_TEXT
          + " characters or a number longer than 100";
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_TEXT)
                  .maxNumberLength(100)
                  .build())
          .build();

  private JsonText() {}

  /**
   * The text is not JSON.
   *
   * @param line counted from 1
   * @param column counted from 1
   * @param problem the parser's own words, in English
   */
  public static final class NotJsonException extends IOException {
    private static final long serialVersionUID = 1;
    private final int line;
    private final int column;

    NotJsonException(int line, int column, String problem) {
      super(problem);
      this.line = line;
      this.column = column;
    }

    /** Line, counted from 1. */
    public int line() {
      return line;
    }

    /** Column, counted from 1. */
    public int column() {
      return column;
    }

    /** What is wrong, in English. */
    public String problem() {
      return String.valueOf(getMessage());
    }
  }

  /** Reads one JSON value; a duplicate field or text after the value is an error. */
  public static Json read(String text) throws NotJsonException {
    try {
      return read(new StringReader(text));
    } catch (NotJsonException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  /** Reads one JSON value as UTF-8; the stream stays open. */
  public static Json read(InputStream in) throws IOException {
    return read(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static Json read(Reader reader) throws IOException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), reader)) {
      if (parser.nextToken() == null) {
        throw new NotJsonException(1, 1, "there is no JSON value");
      }
      Json value = value(parser);
      if (parser.nextToken() != null) {
        throw at(parser, "there is text after the end of the JSON value");
      }
      return value;
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      TokenStreamLocation where = e.getLocation();
      throw new NotJsonException(
          where == null ? 1 : Math.max(1, where.getLineNr()),
          where == null ? 1 : Math.max(1, where.getColumnNr()),
          e instanceof StreamConstraintsException ? LIMITS : e.getOriginalMessage());
    }
  }

  private static NotJsonException at(JsonParser parser, String problem) {
    TokenStreamLocation where = parser.currentTokenLocation();
    return new NotJsonException(where.getLineNr(), where.getColumnNr(), problem);
  }

  private static Json value(JsonParser parser) throws NotJsonException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> new Json.Str(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> new Json.Bool(true);
      case VALUE_FALSE -> new Json.Bool(false);
      case VALUE_NULL -> new Json.Nul();
      case null, default -> throw at(parser, "unexpected end of the text");
    };
  }

  private static Json number(JsonParser parser) throws NotJsonException {
    BigDecimal number = parser.getDecimalValue();
    // written out, a number such as 1e999999999 would fill the memory
    if (Math.abs((long) number.scale()) > MAX_EXPONENT) {
      throw at(parser, "the number is too large or too small");
    }
    return new Json.Num(number);
  }

  private static Json object(JsonParser parser) throws NotJsonException {
    SequencedMap<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      NotJsonException duplicate = at(parser, "the field \"" + name + "\" is there twice");
      parser.nextToken();
      if (fields.put(name, value(parser)) != null) {
        throw duplicate;
      }
    }
    return new Json.Obj(fields);
  }

  private static Json list(JsonParser parser) throws NotJsonException {
    List<Json> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return new Json.Arr(values);
  }

  /** Indented text, two blanks a level, lists one element a line, no line end after it. */
  public static String write(Json value) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return print(
        value,
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
  }

  /** The text in one line without blanks. */
  public static String writeCompact(Json value) {
    return print(value, null);
  }

  private static String print(Json value, @Nullable PrettyPrinter printer) {
    StringWriter out = new StringWriter();
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
          }
        };
    try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
      emit(value, generator);
    }
    return withoutHalves(out.toString());
  }

  /** UTF-8 has no form for half a surrogate pair, so that half is written as JSON escapes it. */
  private static String withoutHalves(String text) {
    return HALF.matcher(text)
        .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
  }

  private static void emit(Json value, JsonGenerator out) {
    switch (value) {
      case Json.Obj object -> {
        out.writeStartObject();
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
          // The parser takes no half in a name, not even escaped: there the escape becomes text.
          out.writeName(withoutHalves(field.getKey()));
          emit(field.getValue(), out);
        }
        out.writeEndObject();
      }
      case Json.Arr list -> {
        out.writeStartArray();
        list.values().forEach(element -> emit(element, out));
        out.writeEndArray();
      }
      case Json.Str text -> out.writeString(text.value());
      case Json.Num number -> out.writeNumber(number.value());
      case Json.Bool bool -> out.writeBoolean(bool.value());
      case Json.Nul _ -> out.writeNull();
    }
  }
}
