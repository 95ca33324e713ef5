package dev.towpath.cli;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads JSON files that people give. */
final class JsonFiles {
  /** Far above any file of policies, far below what fills the memory. */
  private static final long MOST_BYTES = 64L << 20;

  private JsonFiles() {}

  /** The file's value. */
  static Json read(Path file) throws Failure {
    try {
      if (Files.isDirectory(file)) {
        throw Failure.of("io.isFolder", file);
      }
      if (Files.size(file) > MOST_BYTES) {
        throw Failure.of("io.tooLarge", file, MOST_BYTES >> 20);
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        return JsonText.read(in);
      }
    } catch (JsonText.NotJsonException e) {
      throw Failure.of("io.notJson", file, e.line(), e.column(), e.problem());
    } catch (IOException e) {
      throw Failure.of("io.unreadable", file, Problems.of(e));
    }
  }
}
