package dev.towpath.cli;

import dev.towpath.document.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where an export goes: standard output, or a file that is either written completely or left as it
 * was.
 *
 * @param input never overwritten
 */
record OutputFile(Console console, Path input) {
  /** The name that means standard output. */
  static final String STANDARD = "-";

  private static final String PROJECT = ".towpath";

  void write(String name, String text) throws Failure {
    if (name.equals(STANDARD)) {
      console.data(text);
      return;
    }
    Path target = path(name);
    try {
      if (Files.exists(target) && (isInput(target) || isProject(target))) {
        throw Failure.of("output.isProject", name);
      }
      write(target, text);
    } catch (IOException e) {
      throw Failure.of("output.failed", name, Problems.of(e));
    }
  }

  private static Path path(String name) throws Failure {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Failure.of("output.failed", name, e.getReason());
    }
  }

  private boolean isInput(Path target) throws IOException {
    return Files.exists(input) && Files.isSameFile(target, input);
  }

  private static boolean isProject(Path target) {
    return target.toString().endsWith(PROJECT);
  }

  private static void write(Path target, String text) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // a pipe or device cannot be replaced, only written to; a folder fails here
      Files.writeString(target, text, StandardOpenOption.WRITE);
    } else {
      AtomicFile.write(target, text);
    }
  }
}
