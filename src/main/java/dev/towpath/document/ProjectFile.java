package dev.towpath.document;

import dev.towpath.model.Design;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Project files, {@code *.towpath}. */
public final class ProjectFile {
  /** The ending of project files, without the dot. */
  public static final String ENDING = "towpath";

  /** Larger files are refused unread; a design of 10,000 resources takes about a tenth of it. */
  static final int MAX_BYTES = 64 * 1024 * 1024;

  private ProjectFile() {}

  /** Opens a file. Never throws for what is in it. */
  public static Outcome read(Path file) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > MAX_BYTES) {
        return tooLarge(file);
      }
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      return new Outcome.Refused(reading(file, e));
    }
    if (bytes.length > MAX_BYTES) {
      return tooLarge(file);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return ProjectText.read(text);
    } catch (CharacterCodingException e) {
      return new Outcome.Refused(Problem.of(Problem.Kind.DAMAGED, "notUtf8", file));
    }
  }

  private static Outcome tooLarge(Path file) {
    return new Outcome.Refused(
        Problem.of(Problem.Kind.TOO_LARGE, "tooLarge", file, MAX_BYTES / 1024 / 1024));
  }

  private static Problem reading(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return Problem.of(Problem.Kind.MISSING, "missing", file);
    }
    if (e instanceof AccessDeniedException) {
      return Problem.of(Problem.Kind.NO_ACCESS, "mayNotRead", file);
    }
    return Problem.of(Problem.Kind.NO_ACCESS, "cannotRead", file, String.valueOf(e.getMessage()));
  }

  /**
   * Saves a design. A file that could not be opened as a design (damaged, of a newer version,
   * something else) is left alone.
   *
   * @return why it was not saved; empty where it was
   */
  public static Optional<Problem> write(Path file, Design design) {
    if (Files.exists(file)
        && read(file) instanceof Outcome.Refused(Problem problem)
        && problem.kind() != Problem.Kind.NO_ACCESS) {
      return Optional.of(Problem.of(problem.kind(), "notOverwritten", file, problem.message()));
    }
    try {
      AtomicFile.write(file, ProjectText.write(design));
      return Optional.empty();
    } catch (AccessDeniedException e) {
      return Optional.of(Problem.of(Problem.Kind.NO_ACCESS, "mayNotWrite", file));
    } catch (IOException e) {
      return Optional.of(
          Problem.of(Problem.Kind.NO_ACCESS, "cannotWrite", file, String.valueOf(e.getMessage())));
    }
  }
}
