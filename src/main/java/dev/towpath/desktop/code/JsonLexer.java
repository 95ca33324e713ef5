package dev.towpath.desktop.code;

import dev.towpath.desktop.code.Piece.Look;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON, as far as its looks go; none of its values goes over several lines. */
final class JsonLexer implements Lexer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<text>\"(?:[^\"\\\\]|\\\\.)*+\"?)(?<colon>\\s*:)?"
              + "|(?<number>-?[0-9][0-9.eE+-]*|true|false|null)");
  private static final Pattern FUNCTION = Pattern.compile("\"(?:Ref|Fn::[^\"]*)\"");

  @Override
  public Line line(String text, State before) {
    Pieces pieces = new Pieces(text);
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      pieces.upTo(token.start(), Look.PLAIN);
      if (token.group("number") != null) {
        pieces.upTo(token.end(), Look.NUMBER);
      } else {
        pieces.upTo(token.end("text"), look(token));
      }
    }
    pieces.upTo(text.length(), Look.PLAIN);
    return new Line(pieces.all(), before);
  }

  private static Look look(Matcher token) {
    if (token.group("colon") == null) {
      return Look.STRING;
    }
    return FUNCTION.matcher(token.group("text")).matches() ? Look.FUNCTION : Look.KEY;
  }
}
