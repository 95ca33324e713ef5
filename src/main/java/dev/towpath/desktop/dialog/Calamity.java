package dev.towpath.desktop.dialog;

import dev.towpath.desktop.settings.Folders;
import dev.towpath.desktop.window.MainWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.application.Platform;

/**
 * What happens when a mistake of the program surfaces: it is written to a log file, the user is
 * told calmly, and the design stays open.
 */
public final class Calamity {
  private static final Logger LOG = Logger.getLogger("dev.towpath");
  private static final int BYTES = 1_000_000;

  private Calamity() {}

  /** The log file. */
  public static Path file(Folders folders) {
    return folders.state().resolve("towpath.log");
  }

  /** Writes the log to a file, as far as that is possible. */
  public static void logTo(Folders folders) {
    try {
      Files.createDirectories(folders.state());
      FileHandler handler =
          new FileHandler(file(folders).toString().replace("%", "%%"), BYTES, 1, true);
      handler.setFormatter(new SimpleFormatter());
      LOG.addHandler(handler);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "There will be no log file", e);
    }
  }

  /** Tells the user of a window. */
  public static void tellIn(MainWindow window) {
    Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> {
      LOG.log(Level.SEVERE, "Uncaught in " + thread.getName(), problem);
      Platform.runLater(() -> window.tellOf(problem));
    });
  }
}
