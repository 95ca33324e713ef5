package dev.towpath.account;

import dev.towpath.model.Message;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The JSON files of a folder or a ZIP archive, one after the other and never more of them than a
 * machine can take. An archive is read where it is: nothing of it is written anywhere.
 */
final class SavedFiles {
  /** Takes one file. */
  interface Reader {
    /** The folder's name within the whole, the file's name, and what is in it. */
    void read(String folder, String name, String text);
  }

  private static final int MAX_FILES = 10_000;
  private static final int MAX_DEPTH = 6;
  private static final int MAX_BYTES = 64 << 20;
  private static final long MAX_ALL = 512L << 20;
  private static final String SUFFIX = ".json";

  private final List<Message> problems;
  private final Reader reader;
  private long read;

  SavedFiles(List<Message> problems, Reader reader) {
    this.problems = problems;
    this.reader = reader;
  }

  /** Reads all of them, folder by folder. */
  void readAll(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      folder(place);
    } else {
      archive(place);
    }
  }

  private void folder(Path folder) throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
      found =
          files
              .filter(file -> file.toString().endsWith(SUFFIX) && Files.isRegularFile(file))
              .limit(MAX_FILES + 1L)
              .sorted()
              .toList();
    }
    for (Path file : found.subList(0, Math.min(found.size(), MAX_FILES))) {
      Path inside = folder.relativize(file);
      try (InputStream in = Files.newInputStream(file)) {
        take(Optional.ofNullable(inside.getParent()).map(Path::toString).orElse(""), inside, in);
      } catch (IOException _) {
        problems.add(Message.of("account", "fileUnreadable", inside));
      }
      if (isTooMuch()) {
        return;
      }
    }
    if (found.size() > MAX_FILES) {
      problems.add(Message.of("account", "tooManyFiles", MAX_FILES));
    }
  }

  private void archive(Path place) throws IOException {
    int files = 0;
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(place), StandardCharsets.UTF_8)) {
      List<String> refused = new ArrayList<>();
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files++;
        if (files > MAX_FILES) {
          problems.add(Message.of("account", "tooManyFiles", MAX_FILES));
          return;
        }
        entry(entry, zip, refused);
        if (isTooMuch()) {
          return;
        }
      }
    } catch (EOFException | ZipException | IllegalArgumentException _) {
      problems.add(Message.of("account", "archiveBroken", place.getFileName()));
      return;
    }
    if (files == 0) {
      problems.add(Message.of("account", "archiveBroken", place.getFileName()));
    }
  }

  private void entry(ZipEntry entry, ZipInputStream zip, List<String> refused) throws IOException {
    String name = entry.getName().replace('\\', '/');
    List<String> parts = List.of(name.split("/", -1));
    boolean climbs = name.startsWith("/") || name.contains(":") || parts.contains("..");
    if (climbs) {
      if (refused.isEmpty()) {
        problems.add(Message.of("account", "archiveClimbs", name));
      }
      refused.add(name);
      return;
    }
    if (entry.isDirectory() || !name.endsWith(SUFFIX) || parts.size() > MAX_DEPTH) {
      return;
    }
    take(String.join("/", parts.subList(0, parts.size() - 1)), Path.of(parts.getLast()), zip);
  }

  /** Reads no further than the limit, whatever a file or an archive says of its own size. */
  private void take(String folder, Path name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    read += bytes.length;
    if (bytes.length > MAX_BYTES) {
      problems.add(Message.of("account", "fileTooLarge", name, MAX_BYTES >> 20));
    } else if (!isTooMuch()) {
      reader.read(folder, name.toString(), new String(bytes, StandardCharsets.UTF_8));
    } else {
      problems.add(Message.of("account", "tooMuch", MAX_ALL >> 20));
    }
  }

  private boolean isTooMuch() {
    return read > MAX_ALL;
  }
}
