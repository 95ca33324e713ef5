package dev.towpath.desktop.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.paint.Color;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/** How the lines of a text look. What a line begins in is worked out as far down as is shown. */
final class Colours implements SyntaxDecorator {
  /** Transparent, to be read on light and on dark. */
  private static final StyleAttributeMap CHOSEN =
      StyleAttributeMap.builder().setBackground(Color.rgb(64, 140, 255, 0.14)).build();

  private final List<Lexer.State> before = new ArrayList<>(List.of(Lexer.State.START));
  private Lexer lexer = new YamlLexer();
  private Shades shades = Shades.LIGHT;
  private Optional<Lines> chosen = Optional.empty();
  private Optional<Place> wrong = Optional.empty();
  private String sought = "";

  /** What the line after the latest change began in before it, where that was known. */
  private Optional<Lexer.State> past = Optional.empty();

  void use(Lexer other) {
    lexer = other;
    forget(0);
  }

  void use(Shades others) {
    shades = others;
  }

  void choose(Optional<Lines> lines) {
    chosen = lines;
  }

  void markWrong(Optional<Place> place) {
    wrong = place;
  }

  void seek(String text) {
    sought = text.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the latest change, above that line, has changed the looks from there on: a quote or a
   * block was opened or closed.
   */
  boolean changedFrom(CodeTextModel model, int line) {
    return past.filter(state -> !state.equals(stateAt(model, line))).isPresent();
  }

  private Lexer.State stateAt(CodeTextModel model, int line) {
    while (before.size() <= line) {
      int last = before.size() - 1;
      before.add(lexer.line(model.getPlainText(last), before.get(last)).after());
    }
    return before.get(line);
  }

  private void forget(int line) {
    before.subList(Math.min(line + 1, before.size()), before.size()).clear();
  }

  @Override
  public void handleChange(
      CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {
    int after = end.index() + 1;
    past = after < before.size() ? Optional.of(before.get(after)) : Optional.empty();
    forget(start.index());
  }

  @Override
  public RichParagraph createRichParagraph(CodeTextModel model, int line) {
    String text = model.getPlainText(line);
    RichParagraph.Builder builder = RichParagraph.builder();
    for (Piece piece : lexer.line(text, stateAt(model, line)).pieces()) {
      builder.addSegment(text, piece.start(), piece.end(), shades.of(piece.look()));
    }
    if (chosen.filter(lines -> lines.has(line)).isPresent()) {
      builder.setParagraphAttributes(CHOSEN);
    }
    addMatches(text, builder);
    wrong.filter(place -> place.line() == line).ifPresent(place -> underline(text, place, builder));
    return builder.build();
  }

  private void addMatches(String text, RichParagraph.Builder builder) {
    if (!sought.isEmpty()) {
      Search.columns(text, sought)
          .forEach(column -> builder.addHighlight(column, sought.length(), "code-match"));
    }
  }

  /** From the place to the end of the word; what is missing at a line's end shows before it. */
  private static void underline(String text, Place place, RichParagraph.Builder builder) {
    if (text.isEmpty()) {
      return;
    }
    int start = Math.min(place.column(), text.length() - 1);
    int end = start + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    builder.addWavyUnderline(start, end - start, "code-wrong");
  }
}
