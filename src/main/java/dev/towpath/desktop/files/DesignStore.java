package dev.towpath.desktop.files;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.nio.file.Path;
import java.util.Optional;

/** Where designs are read from and written to. Called off the JavaFX thread. */
public interface DesignStore {
  /** What became of reading a file. */
  sealed interface Reading {
    /** It holds this design. */
    record Good(Design design) implements Reading {}

    /** It cannot be opened: what is wrong, and what to do. The file stays as it is. */
    record Bad(Message why) implements Reading {}
  }

  /** Reads a file. */
  Reading read(Path file);

  /** Reads a design that came with the program. */
  Reading readSample(String name);

  /** Writes a file as a whole; the reason where that failed, in which case it is as it was. */
  Optional<Message> write(Path file, Design design);
}
