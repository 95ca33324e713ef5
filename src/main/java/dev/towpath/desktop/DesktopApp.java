package dev.towpath.desktop;

import dev.towpath.desktop.dialog.Calamity;
import dev.towpath.desktop.files.FileStore;
import dev.towpath.desktop.files.NativeFileDialogs;
import dev.towpath.desktop.settings.Folders;
import dev.towpath.desktop.window.MainWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window as a program. */
public final class DesktopApp extends Application {

  /**
   * Opens the window and returns when it is closed.
   *
   * @param args designs, templates, or folders of saved answers to open, each in a window; or
   *     nothing
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
    List<String> files = getParameters().getRaw();
    files.stream().limit(1).map(Path::of).forEach(window::open);
    files.stream().skip(1).map(Path::of).forEach(file -> window.another().open(file));
  }
}
