package dev.towpath.document;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what killed programs left in the recovery folder. */
public final class Recovery {
  private final Path folder;
  private final Predicate<Writer> runs;

  /** Looks into a recovery folder, which need not exist. */
  public Recovery(Path folder) {
    this(folder, Writer::runs);
  }

  Recovery(Path folder, Predicate<Writer> runs) {
    this.folder = folder;
    this.runs = runs;
  }

  /**
   * The copies whose program runs no more, the newest first; one that cannot be read is left out
   * and stays.
   */
  public List<Recovered> found() {
    List<Recovered> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*" + Autosave.ENDING)) {
      for (Path copy : copies) {
        recovered(copy).ifPresent(found::add);
      }
    } catch (IOException e) {
      return List.of();
    }
    found.sort(Comparator.comparing(Recovered::at).reversed());
    return List.copyOf(found);
  }

  private Optional<Recovered> recovered(Path copy) throws IOException {
    Json.Obj owner = owner(copy);
    boolean running = Writer.read(owner).filter(runs).isPresent();
    if (running || !(ProjectFile.read(copy) instanceof Outcome.Opened(var design))) {
      return Optional.empty();
    }
    Optional<Path> original = owner.text("original").flatMap(Recovery::path);
    return Optional.of(
        new Recovered(copy, design, original, Files.getLastModifiedTime(copy).toInstant()));
  }

  private static Json.Obj owner(Path copy) {
    try {
      Path file = copy.resolveSibling(name(copy) + Autosave.OWNER);
      return JsonText.read(Files.readString(file)) instanceof Json.Obj owner
          ? owner
          : Json.Obj.EMPTY;
    } catch (IOException e) {
      // without it the copy counts as left behind: better to offer one too many than to lose work
      return Json.Obj.EMPTY;
    }
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String name(Path copy) {
    String file = String.valueOf(copy.getFileName());
    return file.substring(0, file.length() - Autosave.ENDING.length());
  }

  /** Deletes a copy that was taken over or is not wanted. */
  public void discard(Recovered recovered) throws IOException {
    delete(folder, name(recovered.file()));
  }

  static void delete(Path folder, String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name + Autosave.ENDING));
    Files.deleteIfExists(folder.resolve(name + Autosave.OWNER));
  }
}
