package dev.towpath.document;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps a copy of one open document in the recovery folder, for the case that the program is
 * killed. Two files: the design, and beside it who writes it and which document it belongs to. Not
 * for two threads at once.
 */
public final class Autosave {
  static final String ENDING = ".towpath";
  static final String OWNER = ".owner.json";

  private final Path folder;
  private final String name;
  private final Writer writer;

  /**
   * For a newly opened document.
   *
   * @param folder the recovery folder; made where it is missing
   */
  public Autosave(Path folder) {
    this(folder, UUID.randomUUID().toString(), Writer.current());
  }

  Autosave(Path folder, String name, Writer writer) {
    this.folder = folder;
    this.name = name;
    this.writer = writer;
  }

  /**
   * Writes the copy anew.
   *
   * @param original the document's file, where it has one
   */
  public void keep(Design design, Optional<Path> original) throws IOException {
    Files.createDirectories(folder);
    Json.Obj owner = writer.write();
    if (original.isPresent()) {
      owner = owner.with("original", original.get().toAbsolutePath().toString());
    }
    AtomicFile.write(folder.resolve(name + OWNER), JsonText.write(owner));
    AtomicFile.write(folder.resolve(name + ENDING), ProjectText.write(design));
  }

  /** Throws the copy away: the document was saved, or closed on purpose. */
  public void discard() throws IOException {
    Recovery.delete(folder, name);
  }
}
