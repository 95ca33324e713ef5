package dev.towpath.cloudformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Templates that others wrote, where the machine has them. */
public final class Corpus {
  private Corpus() {}

  /** The templates; none where the property {@code towpath.corpus} names no folder. */
  public static List<Path> templates() {
    Path folder = Path.of(System.getProperty("towpath.corpus", "/nowhere"), "templates");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A template's text. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
