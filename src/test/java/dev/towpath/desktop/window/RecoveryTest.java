package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.TwoSubnets;
import dev.towpath.desktop.WindowTest;
import dev.towpath.desktop.settings.Settings;
import dev.towpath.document.Autosave;
import dev.towpath.edit.Rename;
import dev.towpath.model.JsonText;
import inet.ipaddr.IPAddress;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.pcollections.PMap;
import org.testfx.api.FxRobot;
import tools.jackson.core.json.JsonFactory;

/** The work of a killed program is offered again. */
class RecoveryTest extends WindowTest {

  @Override
  protected void prepare(Settings settings) {
    try {
      Process program =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  classPath(),
                  LeftBehind.class.getName(),
                  copies().toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      assertThat(program.inputReader().readLine()).isEqualTo("kept");
      program.destroyForcibly().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the classes come from; the property names only the launcher of the tests. */
  private static String classPath() {
    return Stream.of(
            LeftBehind.class,
            Autosave.class,
            JsonText.class,
            JsonFactory.class,
            PMap.class,
            IPAddress.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path copies() {
    return folder.resolve("config").resolve("recovery");
  }

  @Test
  void theCopyOfAKilledProgramOpensAsChangesThatAreNotSaved(FxRobot robot) throws Exception {
    onFx(() -> {
      robot
          .lookup((Node n) ->
              n instanceof Button b && String.valueOf(b.getId()).startsWith("start-recovered-"))
          .queryAs(Button.class)
          .fire();
      return true;
    });
    assertThat(editor().design()).isEqualTo(TwoSubnets.design());
    assertThat(window.documents().changed().get()).isTrue();
    assertThat(window.documents().fileProperty().get()).isEmpty();
  }

  @Test
  void whatIsNotSavedIsKeptAndThrownAwayOnceItIs() throws Exception {
    deleteCopies();
    open(TwoSubnets.design());
    onFx(() -> {
      editor().apply(new Rename(TwoSubnets.VPC, "kept"));
      return true;
    });
    waitFor(() -> copiesHold("kept"));
    answers.file = java.util.Optional.of(folder.resolve("live.towpath"));
    run("file.save");
    waitFor(() -> !copiesHold(""));
  }

  private void deleteCopies() throws IOException {
    try (Stream<Path> files = Files.list(copies())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private boolean copiesHold(String text) throws IOException {
    try (Stream<Path> files = Files.list(copies())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".towpath")).toList()) {
        if (Files.readString(file).contains(text)) {
          return true;
        }
      }
    }
    return false;
  }
}
