package dev.towpath.desktop.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Asks the user for a file. Behind an interface, for the platform's own dialogs cannot be tested.
 */
public interface FileDialogs {

  /** Asks which file to open; empty where the user would rather not. */
  Optional<Path> open(Question question);

  /** Asks for a folder; empty where the user would rather not. */
  Optional<Path> folder(Question question);

  /** Asks where to save. The platform asks before an existing file is replaced. */
  Optional<Path> save(Question question);

  /**
   * What is asked.
   *
   * @param title the dialog's title
   * @param kind what the files are, in words
   * @param endings file name endings without the dot, the usual one first
   * @param name a name to begin with, empty for none
   * @param folder where to begin
   */
  record Question(
      String title, String kind, List<String> endings, String name, Optional<Path> folder) {
    /** Copies the endings. */
    public Question {
      endings = List.copyOf(endings);
    }

    /** The file with the usual ending, where it has none of them. */
    public Path withEnding(Path file) {
      String name = String.valueOf(file.getFileName());
      boolean named = endings.stream().anyMatch(ending -> name.endsWith("." + ending));
      return named ? file : file.resolveSibling(name + "." + endings.getFirst());
    }
  }
}
