package dev.towpath.desktop.code;

import dev.towpath.desktop.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.layout.BorderPane;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.ContentChange;

/**
 * A text with code in it. Only the lines in view are drawn, so that a text of megabytes is edited
 * like a short one. It keeps no history; whoever owns the text does.
 */
public final class CodeView extends BorderPane {
  /** How many lines stay in view above what is revealed. */
  private static final int LINES_ABOVE = 4;

  private final CodeTextModel model = new CodeTextModel();
  private final CodeArea area = new CodeArea(model);
  private final Colours colours = new Colours();
  private final FindBar findBar;
  private List<LineMark> marks = List.of();
  private Optional<Lines> chosen = Optional.empty();
  private Optional<Lines> waiting = Optional.empty();
  private Runnable onTyped = () -> {};
  private boolean showing;
  private boolean isJson;

  /** Without a text yet. */
  public CodeView(Language language, CodeKeys.Actions actions) {
    findBar = new FindBar(this, language);
    getStyleClass().add("code-view");
    area.setId("template-text");
    area.getStyleClass().add("code-text");
    area.setUndoRedoEnabled(false);
    area.setHighlightCurrentParagraph(true);
    area.setSyntaxDecorator(colours);
    area.setLeftDecorator(new Gutter(1, marks, chosen));
    CodeKeys keys = CodeKeys.installIn(this, actions);
    area.setContextMenu(new CodeMenu(this, language, actions, keys::toggleComment));
    setTop(findBar);
    setCenter(area);
    model.addListener(this::changed);
    area.skinProperty().addListener((_, _, _) -> Platform.runLater(this::revealWaiting));
  }

  private void revealWaiting() {
    Optional<Lines> lines = waiting;
    waiting = Optional.empty();
    lines.ifPresent(this::reveal);
  }

  private void changed(ContentChange change) {
    if (!change.isEdit()) {
      return;
    }
    int after = change.getStart().index() + change.getLinesAdded() + 1;
    if (after < model.size() && colours.changedFrom(model, after)) {
      Platform.runLater(() -> redraw(Math.min(after, model.size() - 1)));
    }
    if (change.getLinesAdded() != change.getEnd().index() - change.getStart().index()) {
      Platform.runLater(this::decorate);
    }
    if (!showing) {
      onTyped.run();
    }
  }

  /** Draws the text for a dark ground, or for a light one. */
  public void setDark(boolean dark) {
    colours.use(dark ? Shades.DARK : Shades.LIGHT);
    redraw(0);
  }

  /** Tells when the user has changed the text. */
  public void setOnTyped(Runnable listener) {
    onTyped = listener;
  }

  /** Tells where the cursor goes. */
  public void setOnCaret(Consumer<Place> listener) {
    ChangeListener<TextPos> told =
        (_, _, now) -> {
          if (now != null) {
            listener.accept(new Place(now.index(), now.offset()));
          }
        };
    area.caretPositionProperty().addListener(told);
  }

  CodeArea area() {
    return area;
  }

  /** Whether the user is in the text. */
  public boolean isInUse() {
    return area.isFocused();
  }

  /** Whether the program, not the user, is changing text or cursor. */
  public boolean isShowing() {
    return showing;
  }

  /** Whether the text is JSON, else YAML. */
  boolean isJson() {
    return isJson;
  }

  /** How many lines. */
  public int size() {
    return model.size();
  }

  /** A line without its end. */
  public String line(int index) {
    return model.getPlainText(index);
  }

  /** All lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      lines.add(line(i));
    }
    return lines;
  }

  /** The text, with line feeds. */
  public String text() {
    return String.join("\n", lines());
  }

  /** Shows a text, changing no more of what is there than it must. */
  public void show(String text, boolean json) {
    boolean other = json != isJson;
    if (other) {
      isJson = json;
      colours.use(json ? new JsonLexer() : new YamlLexer());
    }
    Difference difference = Difference.of(lines(), List.of(text.split("\n", -1)));
    if (!difference.isNothing()) {
      programmatically(() -> {
        TextPos end =
            area.replaceText(
                position(difference.from()), position(difference.to()), difference.text());
        if (isInUse()) {
          area.select(end);
        }
      });
    }
    if (other) {
      redraw(0);
    }
  }

  /** Replaces a part, as if the user had typed it. */
  void replace(Place from, Place to, String text) {
    area.replaceText(position(from), position(to), text);
  }

  private TextPos position(Place place) {
    int line = Math.clamp(place.line(), 0, size() - 1);
    return TextPos.ofLeading(line, Math.clamp(place.column(), 0, line(line).length()));
  }

  private void programmatically(Runnable change) {
    boolean before = showing;
    showing = true;
    try {
      change.run();
    } finally {
      showing = before;
    }
  }

  /** Where the cursor is. */
  public Place caret() {
    TextPos caret = area.getCaretPosition();
    return caret == null ? new Place(0, 0) : new Place(caret.index(), caret.offset());
  }

  /** Where the selection begins and ends; both the cursor where nothing is selected. */
  List<Place> selection() {
    var selection = area.getSelection();
    return selection == null
        ? List.of(caret(), caret())
        : List.of(place(selection.getMin()), place(selection.getMax()));
  }

  private static Place place(TextPos position) {
    return new Place(position.index(), position.offset());
  }

  void select(Place from, Place to) {
    area.select(position(from), position(to));
  }

  /** Brings lines into view; the first one counts where not all fit. */
  public void reveal(Lines lines) {
    if (area.getSkin() == null) {
      // where lines stand is known only once they are drawn
      waiting = Optional.of(lines);
      return;
    }
    programmatically(() -> {
      Place start = new Place(lines.first(), Indentation.width(line(clamped(lines.first()))));
      area.select(position(new Place(lines.last(), 0)));
      area.select(position(new Place(lines.first() - LINES_ABOVE, 0)));
      area.select(position(start));
    });
  }

  private int clamped(int line) {
    return Math.clamp(line, 0, size() - 1);
  }

  /** Puts the cursor somewhere, ready to type. */
  public void goTo(Place place) {
    area.requestFocus();
    reveal(new Lines(place.line(), place.line()));
    area.select(position(place));
  }

  /** Shows signs beside lines; of one line, the first counts for its look. */
  public void mark(List<LineMark> shown) {
    if (!marks.equals(shown)) {
      marks = List.copyOf(shown);
      decorate();
    }
  }

  /** Underlines a place that is wrong. */
  public void markWrong(Optional<Place> place) {
    colours.markWrong(place);
    redraw(0);
  }

  /** Shows lines as the ones that are spoken of. */
  public void choose(Optional<Lines> lines) {
    if (!chosen.equals(lines)) {
      chosen = lines;
      colours.choose(lines);
      redraw(0);
      decorate();
    }
  }

  /** The lines that are shown as the ones spoken of. */
  public Optional<Lines> chosen() {
    return chosen;
  }

  void seek(String sought) {
    colours.seek(sought);
    redraw(0);
  }

  /** Lets the user look for a text. */
  public void find() {
    findBar.open();
  }

  private void decorate() {
    area.setLeftDecorator(new Gutter(size(), marks, chosen));
  }

  private void redraw(int first) {
    model.fireStyleChangeEvent(TextPos.ofLeading(first, 0), model.getDocumentEnd());
  }
}
