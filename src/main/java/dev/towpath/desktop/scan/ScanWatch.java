package dev.towpath.desktop.scan;

import dev.towpath.account.live.ScanProgress;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.language.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Shows how far each service has been read, and lets the user stop it. */
final class ScanWatch implements ScanProgress {
  private final Language language;
  private final Dialog<Void> dialog = new Dialog<>();
  private final GridPane grid = new GridPane();
  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, State> latest = new LinkedHashMap<>();
  private final AtomicBoolean asked = new AtomicBoolean();
  private boolean finished;

  private record State(int answered, int sent, int found) {}

  private record Row(ProgressBar bar, Label words) {}

  ScanWatch(Language language, Dialogs dialogs, String region, Runnable cancel) {
    this.language = language;
    dialog.setTitle(language.text("scan.title"));
    grid.setId("scan-progress");
    grid.getStyleClass().addAll("dialog-form", "scan-progress");
    Label heading = new Label(language.text("scan.running", region));
    heading.getStyleClass().add("section-title");
    dialog.getDialogPane().setContent(new VBox(heading, grid));
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(dialogs.button("scan.stop", ButtonData.CANCEL_CLOSE));
    dialog.setOnHidden(_ -> {
      if (!finished) {
        cancel.run();
      }
    });
    dialogs.adopt(dialog);
  }

  void show() {
    dialog.show();
  }

  /** The scan is over. */
  void close() {
    finished = true;
    dialog.hide();
  }

  @Override
  public void at(String service, String region, int answered, int sent, int found) {
    synchronized (latest) {
      latest.put(service, new State(answered, sent, found));
    }
    // Many answers come between two frames; one update shows them all.
    if (asked.compareAndSet(false, true)) {
      Platform.runLater(this::update);
    }
  }

  private void update() {
    asked.set(false);
    Map<String, State> states;
    synchronized (latest) {
      states = new LinkedHashMap<>(latest);
    }
    states.forEach((service, state) -> {
      Row row = rows.computeIfAbsent(service, this::row);
      row.bar().setProgress(state.sent() == 0 ? 0 : (double) state.answered() / state.sent());
      row.words()
          .setText(language.text("scan.progress", state.answered(), state.sent(), state.found()));
    });
  }

  private Row row(String service) {
    ProgressBar bar = new ProgressBar(0);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(service);
    Label words = new Label();
    words.getStyleClass().add("text-muted");
    int row = grid.getRowCount();
    grid.addRow(row, new Label(service), bar, words);
    return new Row(bar, words);
  }
}
