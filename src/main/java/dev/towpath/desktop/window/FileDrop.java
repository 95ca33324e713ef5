package dev.towpath.desktop.window;

import dev.towpath.cloudformation.TemplateFile;
import dev.towpath.desktop.files.Documents;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a design that is dropped onto the window. */
final class FileDrop {
  private FileDrop() {}

  static void accept(Scene scene, Consumer<Path> open) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (file(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.MOVE, TransferMode.LINK);
            event.consume();
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event ->
            file(event)
                .ifPresent(path -> {
                  event.setDropCompleted(true);
                  event.consume();
                  open.accept(path);
                }));
  }

  private static Optional<Path> file(DragEvent event) {
    return event.getDragboard().hasFiles()
        ? design(event.getDragboard().getFiles())
        : Optional.empty();
  }

  /** The first design among dropped files. */
  static Optional<Path> design(List<File> files) {
    return files.stream().map(File::toPath).filter(FileDrop::isDocument).findFirst();
  }

  private static boolean isDocument(Path path) {
    return path.toString().endsWith("." + Documents.ENDING) || TemplateFile.isTemplate(path);
  }
}
