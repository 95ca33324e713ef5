package dev.towpath.desktop.files;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.nio.file.Path;
import java.util.Optional;

/** Designs in Towpath's own files. */
public final class ProjectStore implements DesignStore {
  @Override
  public Reading read(Path file) {
    return new Reading.Bad(Message.of("desktop", "problem.write", file));
  }

  @Override
  public Reading readSample(String name) {
    return new Reading.Bad(Message.of("desktop", "problem.write", name));
  }

  @Override
  public Optional<Message> write(Path file, Design design) {
    return Optional.of(Message.of("desktop", "problem.write", file));
  }
}
