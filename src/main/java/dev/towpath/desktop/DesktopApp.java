package dev.towpath.desktop;

import dev.towpath.desktop.dialog.Calamity;
import dev.towpath.desktop.files.FileStore;
import dev.towpath.desktop.files.NativeFileDialogs;
import dev.towpath.desktop.settings.Folders;
import dev.towpath.desktop.window.MainWindow;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window as a program. */
public final class DesktopApp extends Application {

  /**
   * Opens the window and returns when it is closed.
   *
   * @param args a design to open, or nothing
   * @throws UnsupportedOperationException where there is no display
   */
  public static void launch(String[] args) {
    Application.launch(DesktopApp.class, args);
  }

  @Override
  public void start(Stage stage) {
    Folders folders = Folders.ofPlatform();
    Calamity.logTo(folders);
    MainWindow window =
        new MainWindow(
            stage,
            folders,
            new NativeFileDialogs(stage),
            new FileStore(),
            uri -> getHostServices().showDocument(uri.toString()));
    Calamity.tellIn(window);
    window.show();
    getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(window::open);
  }
}
