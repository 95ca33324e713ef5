package dev.towpath.desktop.files;

import dev.towpath.desktop.Workspace;
import dev.towpath.document.Autosave;
import dev.towpath.model.Design;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Keeps a copy of what is not saved, a moment after each change, for the case of a killed program.
 */
public final class Keeper {
  private static final Logger LOG = Logger.getLogger(Keeper.class.getName());
  private static final Duration QUIET = Duration.seconds(1);

  private final Workspace workspace;
  private final Documents documents;
  private final Autosave autosave;
  // One thread, for copies must not overtake each other.
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("autosave").factory());
  private final PauseTransition quiet = new PauseTransition(QUIET);

  /** Follows the open document, with copies in a folder. */
  public Keeper(Workspace workspace, Documents documents, Path folder) {
    this.workspace = workspace;
    this.documents = documents;
    autosave = new Autosave(folder);
    quiet.setOnFinished(_ -> keep());
    workspace.editor().designProperty().addListener((_, _, _) -> quiet.playFromStart());
    documents
        .changed()
        .addListener((_, _, changed) -> {
          if (!changed) {
            discard();
          }
        });
  }

  private void keep() {
    if (!writer.isShutdown() && documents.openProperty().get() && documents.changed().get()) {
      Design design = workspace.editor().design();
      Optional<Path> file = documents.fileProperty().get();
      writer.execute(() -> write(design, file));
    }
  }

  private void write(Design design, Optional<Path> file) {
    try {
      autosave.keep(design, file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "No copy for recovery could be written", e);
    }
  }

  private void discard() {
    quiet.stop();
    if (writer.isShutdown()) {
      return;
    }
    writer.execute(() -> {
      try {
        autosave.discard();
      } catch (IOException e) {
        LOG.log(Level.WARNING, "The copy for recovery could not be deleted", e);
      }
    });
  }

  /** The user leaves on purpose: throws the copy away and waits for that. */
  public void close() {
    if (!writer.isShutdown()) {
      discard();
      stop();
    }
  }

  /** The window is gone, whyever: keeps the latest copy as it is and waits until it is written. */
  public void stop() {
    quiet.stop();
    writer.shutdown();
    try {
      if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
        LOG.warning("The copy for recovery is still being written");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
