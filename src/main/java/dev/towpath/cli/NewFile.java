package dev.towpath.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command is going to write and that must not be there yet. */
final class NewFile {
  private NewFile() {}

  /** Refuses a file that exists, and one whose folder does not. */
  static void check(Path file) throws Failure {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.exists(file) || folder == null || !Files.isDirectory(folder)) {
      throw Failure.of(Files.exists(file) ? "scan.exists" : "scan.noFolder", file);
    }
  }
}
