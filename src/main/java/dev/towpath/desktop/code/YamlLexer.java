package dev.towpath.desktop.code;

import dev.towpath.desktop.code.Piece.Look;
import java.util.regex.Pattern;

/** YAML, as far as its looks go. */
final class YamlLexer implements Lexer {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9][0-9._]*(?:[eE][-+]?[0-9]+)?|true|false|null|~");
  private static final Pattern FUNCTION = Pattern.compile("Ref|Fn::.*");
  private static final String FLOW = ",[]{}";

  @Override
  public Line line(String text, State before) {
    Pieces pieces = new Pieces(text);
    if (before.mode() == Mode.BLOCK) {
      if (text.isBlank() || Indentation.width(text) > before.indent()) {
        pieces.upTo(text.length(), Look.STRING);
        return new Line(pieces.all(), before);
      }
      return plain(pieces, before.depth());
    }
    if (before.mode() == Mode.PLAIN) {
      return plain(pieces, before.depth());
    }
    int end = endOfQuoted(text, 0, before.mode());
    if (end < 0) {
      pieces.upTo(text.length(), Look.STRING);
      return new Line(pieces.all(), before);
    }
    pieces.upTo(end, Look.STRING);
    return plain(pieces, before.depth());
  }

  private static Line plain(Pieces pieces, int before) {
    int depth = before;
    String text = pieces.text();
    while (pieces.at() < text.length()) {
      int at = pieces.at();
      char c = text.charAt(at);
      if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
        pieces.upTo(text.length(), Look.COMMENT);
      } else if (c == '"' || c == '\'') {
        Mode mode = c == '"' ? Mode.DOUBLE : Mode.SINGLE;
        int end = endOfQuoted(text, at + 1, mode);
        if (end < 0) {
          pieces.upTo(text.length(), Look.STRING);
          return new Line(pieces.all(), new State(mode, 0, depth));
        }
        pieces.upTo(end, isKey(text, end, depth) ? Look.KEY : Look.STRING);
      } else if (c == '!' || c == '&' || c == '*') {
        pieces.upTo(endOfWord(text, at, depth), c == '!' ? Look.FUNCTION : Look.ANCHOR);
      } else if (FLOW.indexOf(c) >= 0) {
        depth = Math.max(0, depth + (c == '[' || c == '{' ? 1 : c == ',' ? 0 : -1));
        pieces.upTo(at + 1, Look.PLAIN);
      } else if ((c == '|' || c == '>') && depth == 0) {
        int indent = Indentation.width(text);
        pieces.upTo(endOfWord(text, at, depth), Look.FUNCTION);
        comment(pieces);
        return new Line(pieces.all(), new State(Mode.BLOCK, indent, depth));
      } else if (Character.isWhitespace(c) || isMark(text, at)) {
        pieces.upTo(at + 1, Look.PLAIN);
      } else {
        word(pieces, depth);
      }
    }
    return new Line(pieces.all(), new State(Mode.PLAIN, 0, depth));
  }

  private static void comment(Pieces pieces) {
    int comment = pieces.text().indexOf('#', pieces.at());
    if (comment >= 0) {
      pieces.upTo(comment, Look.PLAIN);
      pieces.upTo(pieces.text().length(), Look.COMMENT);
    }
    pieces.upTo(pieces.text().length(), Look.PLAIN);
  }

  /** A dash, a question mark or a colon that stands for itself. */
  private static boolean isMark(String text, int at) {
    return "-?:".indexOf(text.charAt(at)) >= 0 && isBlankAt(text, at + 1);
  }

  private static boolean isBlankAt(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  /** A text without quotes, up to a colon, a comment or what ends it in brackets. */
  private static void word(Pieces pieces, int depth) {
    String text = pieces.text();
    int end = pieces.at();
    while (end < text.length()
        && !(text.charAt(end) == ':' && isBlankAt(text, end + 1))
        && !(text.charAt(end) == '#' && Character.isWhitespace(text.charAt(end - 1)))
        && !(depth > 0 && FLOW.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String word = text.substring(pieces.at(), end).strip();
    boolean key = end < text.length() && text.charAt(end) == ':';
    Look look = NUMBER.matcher(word).matches() ? Look.NUMBER : Look.PLAIN;
    if (key) {
      look = FUNCTION.matcher(word).matches() ? Look.FUNCTION : Look.KEY;
    }
    pieces.upTo(end, look);
  }

  private static boolean isKey(String text, int end, int depth) {
    return end < text.length()
        && text.charAt(end) == ':'
        && (depth > 0 || isBlankAt(text, end + 1));
  }

  private static int endOfWord(String text, int start, int depth) {
    int end = start;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && !(depth > 0 && FLOW.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  /** After the closing quote; -1 where the line has none. */
  private static int endOfQuoted(String text, int start, Mode mode) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (mode == Mode.DOUBLE && c == '\\') {
        i++;
      } else if (mode == Mode.DOUBLE && c == '"') {
        return i + 1;
      } else if (mode == Mode.SINGLE && c == '\'') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '\'') {
          i++;
        } else {
          return i + 1;
        }
      }
    }
    return -1;
  }
}
