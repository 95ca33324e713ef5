package dev.towpath.desktop;

import dev.towpath.desktop.files.FileDialogs;
import dev.towpath.desktop.files.FileStore;
import dev.towpath.desktop.settings.Folders;
import dev.towpath.desktop.settings.Settings;
import dev.towpath.desktop.window.MainWindow;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window, in English, with folders of its own and answers in place of file dialogs. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
public abstract class WindowTest {
  @TempDir protected Path folder;
  protected MainWindow window;
  protected Stage stage;
  protected final Answers answers = new Answers();
  protected final List<URI> browsed = new ArrayList<>();

  /** What the user would answer to file dialogs. */
  protected static final class Answers implements FileDialogs {
    public Optional<Path> file = Optional.empty();

    @Override
    public Optional<Path> open(Question question) {
      return file;
    }

    @Override
    public Optional<Path> folder(Question question) {
      return file;
    }

    @Override
    public Optional<Path> save(Question question) {
      return file;
    }
  }

  @BeforeEach
  public void start() throws Exception {
    stage = FxToolkit.registerStage(Stage::new);
    window = onFx(this::opened);
  }

  private MainWindow opened() {
    Folders folders = Folders.in(folder.resolve("config"));
    Settings settings = new Settings(folders);
    settings.update(p -> p.withLanguage(Locale.ENGLISH));
    prepare(settings);
    MainWindow opened = new MainWindow(stage, folders, answers, new FileStore(), browsed::add);
    opened.show();
    stage.setX(0);
    stage.setY(0);
    return opened;
  }

  /** What was remembered before the window opens. */
  protected void prepare(Settings settings) {}

  @AfterEach
  public void close() throws Exception {
    onFx(() -> {
      stage.hide();
      return true;
    });
  }

  /** Opens a design and waits until it has been analysed. */
  protected void open(Design design) throws Exception {
    onFx(() -> {
      window.documents().begin(design);
      return true;
    });
    waitFor(() -> editor().analysisProperty().get().design() == editor().design());
  }

  protected void select(ResourceId id) throws Exception {
    onFx(() -> {
      editor().selectionProperty().set(Set.of(id));
      return true;
    });
  }

  protected void run(String command) throws Exception {
    onFx(() -> {
      window.commands().get(command).run();
      return true;
    });
  }

  protected Editor editor() {
    return window.workspace().editor();
  }

  protected static <T> T onFx(Callable<T> work) throws Exception {
    T result = WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  protected static void waitFor(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> Platform.isFxApplicationThread() ? condition.call() : onFx(condition));
  }
}
