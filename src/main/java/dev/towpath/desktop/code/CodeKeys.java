package dev.towpath.desktop.code;

import java.util.List;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;

/** What keys do in code beyond what they do in any text. */
public final class CodeKeys {
  private final CodeView view;

  /**
   * What the owner of the text does.
   *
   * @param undo takes back the latest step
   * @param redo does it again
   */
  public record Actions(Runnable undo, Runnable redo) {}

  private CodeKeys(CodeView view) {
    this.view = view;
  }

  static CodeKeys installIn(CodeView view, Actions actions) {
    CodeKeys keys = new CodeKeys(view);
    InputMap map = view.area().getInputMap();
    map.register(KeyBinding.shortcut(KeyCode.Z), actions.undo());
    map.register(KeyBinding.shiftShortcut(KeyCode.Z), actions.redo());
    map.register(KeyBinding.shortcut(KeyCode.Y), actions.redo());
    map.register(KeyBinding.shortcut(KeyCode.F), view::find);
    map.register(KeyBinding.shortcut(KeyCode.SLASH), keys::toggleComment);
    map.register(KeyBinding.shortcut(KeyCode.DIVIDE), keys::toggleComment);
    map.register(KeyBinding.shift(KeyCode.TAB), keys::less);
    map.registerFunction(RichTextArea.Tag.INSERT_TAB, keys::more);
    map.registerFunction(RichTextArea.Tag.INSERT_LINE_BREAK, keys::lineBreak);
    return keys;
  }

  private Indentation indentation() {
    return Indentation.of(view.lines());
  }

  private void lineBreak() {
    List<Place> selection = view.selection();
    Place from = selection.getFirst();
    String part = view.line(from.line()).substring(0, from.column());
    String blanks = indentation().after(part);
    String rest = view.line(selection.getLast().line()).substring(selection.getLast().column());
    // blanks before the rest of the line would add to the new ones
    int width = Indentation.width(rest);
    Place to = new Place(selection.getLast().line(), selection.getLast().column() + width);
    view.replace(from, to, "\n" + blanks);
    Place caret = new Place(from.line() + 1, blanks.length());
    view.select(caret, caret);
  }

  private void more() {
    List<Place> selection = view.selection();
    Place from = selection.getFirst();
    Place to = selection.getLast();
    if (from.line() == to.line()) {
      String blanks = indentation().toNext(from.column());
      view.replace(from, to, blanks);
      Place caret = new Place(from.line(), from.column() + blanks.length());
      view.select(caret, caret);
      return;
    }
    String blanks = indentation().toNext(0);
    change(lines -> lines.stream().map(line -> line.isBlank() ? line : blanks + line).toList());
  }

  private void less() {
    Indentation indentation = indentation();
    change(lines -> lines.stream().map(indentation::less).toList());
  }

  /** Turns the selected lines into comments or back; JSON has none. */
  void toggleComment() {
    if (!view.isJson()) {
      change(Comments::toggled);
    }
  }

  private interface Edit {
    List<String> of(List<String> lines);
  }

  /** Changes the selected lines as a whole, which stay selected. */
  private void change(Edit edit) {
    List<Place> selection = view.selection();
    int first = selection.getFirst().line();
    int last = selection.getLast().line();
    if (last > first && selection.getLast().column() == 0) {
      last--;
    }
    List<String> before = view.lines().subList(first, last + 1);
    List<String> after = edit.of(before);
    if (after.equals(before)) {
      return;
    }
    view.replace(
        new Place(first, 0), new Place(last, before.getLast().length()), String.join("\n", after));
    if (first == last) {
      int column =
          selection.getFirst().column() + after.getFirst().length() - before.getFirst().length();
      Place caret = new Place(first, Math.max(0, column));
      view.select(caret, caret);
    } else {
      view.select(new Place(first, 0), new Place(last, after.getLast().length()));
    }
  }
}
