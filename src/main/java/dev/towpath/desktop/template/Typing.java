package dev.towpath.desktop.template;

import dev.towpath.cloudformation.reading.SourceResult;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Editor;
import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Makes edits of what is typed: one step for all that is typed without a pause. Reads off the
 * JavaFX thread; the latest text counts.
 */
final class Typing {
  private static final Duration QUIET = Duration.millis(400);

  private final Editor editor;
  private final TemplateModel model;
  private final Supplier<String> text;
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean typed;
  private int version;
  private int reading = -1;

  Typing(Editor editor, TemplateModel model, Supplier<String> text) {
    this.editor = editor;
    this.model = model;
    this.text = text;
    quiet.setOnFinished(_ -> read());
    model.setPending(this::settle);
  }

  /** The user has changed the text. */
  void typed() {
    typed = true;
    version++;
    quiet.playFromStart();
  }

  /** Whether the text says more than the design. */
  boolean isAhead() {
    return typed;
  }

  /** Goes on once all that was typed is an edit. */
  private void settle(Runnable then) {
    if (!typed) {
      then.run();
      return;
    }
    waiting.add(then);
    if (reading != version) {
      read();
    }
  }

  private void read() {
    quiet.stop();
    if (model.shownProperty().get().isEmpty()) {
      typed = false;
      goOn();
      return;
    }
    Shown shown = model.shownProperty().get().get();
    Design design = editor.design();
    String plain = text.get();
    int now = version;
    reading = now;
    Background.run(() -> edit(plain, shown, design), edit -> take(now, edit));
  }

  /** What was typed as an edit, whether it can be read or not. */
  private static Edit edit(String plain, Shown shown, Design design) {
    var source = shown.source().source();
    String full = LineEnds.restored(source.text(), plain, source.lineBreak());
    return switch (TemplateSource.read(full, shown.source().choices())) {
      case SourceResult.Read(TemplateSource typed) -> EditText.of(typed, design);
      case SourceResult.Refused _ -> new DraftText(full);
    };
  }

  private void take(int read, Edit edit) {
    if (read != version) {
      // typed on in the meantime: the pause reads again, or at once whoever waits
      if (!waiting.isEmpty() && reading != version) {
        read();
      }
      return;
    }
    typed = false;
    reading = -1;
    editor.apply(edit);
    goOn();
  }

  private void goOn() {
    List<Runnable> next = List.copyOf(waiting);
    waiting.clear();
    next.forEach(Runnable::run);
  }
}
