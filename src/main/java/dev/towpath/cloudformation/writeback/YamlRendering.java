package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.YamlStyle;
import dev.towpath.cloudformation.YamlText;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** New values as YAML blocks, functions in short form. */
record YamlRendering(FileStyle style) implements Rendering {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./-]*");

  /**
   * A value.
   *
   * @param head what stands behind the key or the dash; may be empty
   * @param body the lines below, which are not indented yet
   * @param list whether the body is a list
   */
  record Piece(String head, List<String> body, boolean list) {
    Piece tagged(String tag) {
      return new Piece(head.isEmpty() ? tag : tag + " " + head, body, list);
    }
  }

  @Override
  public String inFlow(Json value) {
    return flow(value);
  }

  /** A value as it may stand in brackets, functions in long form. */
  static String flow(Json value) {
    return switch (value) {
      case Json.Obj object ->
          object.fields().entrySet().stream()
              .map(field -> doubleQuoted(field.getKey()) + ": " + flow(field.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case Json.Arr(List<Json> values) ->
          values.stream().map(YamlRendering::flow).collect(Collectors.joining(", ", "[", "]"));
      case Json.Str(String text) -> isWord(text) ? text : doubleQuoted(text);
      case Json.Num _, Json.Bool _, Json.Nul _ -> JsonText.writeCompact(value);
    };
  }

  /** Whether a text needs no quotes anywhere. */
  static boolean isWord(String text) {
    return WORD.matcher(text).matches() && YamlStyle.of(text) == ScalarStyle.PLAIN;
  }

  /** Whether a text needs no quotes outside brackets. */
  static boolean isPlain(String text) {
    return YamlStyle.of(text) == ScalarStyle.PLAIN
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && text.equals(text.strip());
  }

  @Override
  public List<String> entry(String key, Json value) {
    Piece piece = piece(value);
    List<String> lines = new ArrayList<>();
    lines.add(key(key) + ":" + (piece.head().isEmpty() ? "" : " " + piece.head()));
    piece.body().forEach(line -> lines.add(indented(line, indent(piece))));
    return lines;
  }

  /** How far the body of a value stands to the right of its key. */
  String indent(Piece piece) {
    return piece.list() && !style.indentedLists() ? "" : style.unit();
  }

  @Override
  public List<String> item(Json value) {
    Piece piece = piece(value);
    List<String> lines = new ArrayList<>();
    List<String> body = piece.body();
    boolean joined = piece.head().isEmpty() && !body.isEmpty();
    lines.add("- " + (joined ? body.getFirst() : piece.head()));
    body.stream().skip(joined ? 1 : 0).forEach(line -> lines.add(indented(line, "  ")));
    return lines;
  }

  static String indented(String line, String indent) {
    return line.isEmpty() ? line : indent + line;
  }

  /** A value. */
  Piece piece(Json value) {
    return switch (value) {
      case Json.Obj object -> function(object).orElseGet(() -> mapping(object));
      case Json.Arr(List<Json> values) -> list(values);
      case Json.Str(String text) -> text(text);
      case Json.Num _, Json.Bool _ -> inline(value.asText().orElseThrow());
      case Json.Nul _ -> inline("null");
    };
  }

  private static Piece inline(String text) {
    return new Piece(text, List.of(), false);
  }

  private Optional<Piece> function(Json.Obj object) {
    if (!References.isFunction(object)) {
      return Optional.empty();
    }
    Map.Entry<String, Json> call = object.fields().firstEntry();
    return YamlText.shortForm(call.getKey(), call.getValue())
        .map(form -> piece(form.argument()).tagged("!" + form.name()));
  }

  private Piece mapping(Json.Obj object) {
    if (object.isEmpty()) {
      return inline("{}");
    }
    List<String> lines = new ArrayList<>();
    object.fields().forEach((key, value) -> lines.addAll(entry(key, value)));
    return new Piece("", lines, false);
  }

  private Piece list(List<Json> values) {
    if (values.isEmpty()) {
      return inline("[]");
    }
    List<String> lines = new ArrayList<>();
    values.forEach(value -> lines.addAll(item(value)));
    return new Piece("", lines, true);
  }

  private Piece text(String text) {
    return switch (YamlStyle.of(text)) {
      case PLAIN -> inline(isPlain(text) ? text : quoted(text));
      case LITERAL -> literal(text);
      case SINGLE_QUOTED -> inline(quoted(text));
      case DOUBLE_QUOTED, FOLDED, JSON_SCALAR_STYLE -> inline(doubleQuoted(text));
    };
  }

  private String quoted(String text) {
    return style.doubleQuotes() ? doubleQuoted(text) : singleQuoted(text);
  }

  private static Piece literal(String text) {
    boolean ended = text.endsWith("\n");
    List<String> lines =
        List.of((ended ? text.substring(0, text.length() - 1) : text).split("\n", -1));
    return new Piece(ended ? "|" : "|-", lines, false);
  }

  static String singleQuoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String doubleQuoted(String text) {
    return JsonText.writeCompact(Json.of(text));
  }

  private String key(String text) {
    return switch (YamlStyle.ofKey(text)) {
      case PLAIN -> isPlain(text) ? text : quoted(text);
      case SINGLE_QUOTED -> quoted(text);
      case DOUBLE_QUOTED, LITERAL, FOLDED, JSON_SCALAR_STYLE -> doubleQuoted(text);
    };
  }
}
