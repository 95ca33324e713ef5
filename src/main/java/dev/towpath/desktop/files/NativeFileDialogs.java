package dev.towpath.desktop.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The platform's dialogs. */
public final class NativeFileDialogs implements FileDialogs {
  private final Window owner;

  /** Dialogs of a window. */
  public NativeFileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(Question question) {
    return Optional.ofNullable(chooser(question).showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> folder(Question question) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(question.title());
    question
        .folder()
        .filter(Files::isDirectory)
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> save(Question question) {
    return Optional.ofNullable(chooser(question).showSaveDialog(owner))
        .map(File::toPath)
        .map(question::withEnding);
  }

  private static FileChooser chooser(Question question) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(question.title());
    chooser.setInitialFileName(question.name());
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                question.kind(),
                question.endings().stream().map(ending -> "*." + ending).toList()));
    question
        .folder()
        .filter(Files::isDirectory)
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }
}
