package dev.towpath.desktop.files;

import dev.towpath.document.Outcome;
import dev.towpath.document.Problem;
import dev.towpath.document.ProjectFile;
import dev.towpath.document.ProjectText;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Designs in Towpath's own files. */
public final class ProjectStore implements DesignStore {
  @Override
  public Reading read(Path file) {
    return reading(ProjectFile.read(file));
  }

  @Override
  public Reading readSample(String name) {
    try (InputStream in =
        ProjectStore.class.getResourceAsStream("/dev/towpath/samples/" + name + ".towpath")) {
      return in == null
          ? new Reading.Bad(Message.of("desktop", "problem.sample"))
          : reading(ProjectText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return new Reading.Bad(Message.of("desktop", "problem.sample"));
    }
  }

  @Override
  public Optional<Message> write(Path file, Design design) {
    return ProjectFile.write(file, design).map(Problem::message);
  }

  private static Reading reading(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Opened(Design design) -> new Reading.Good(design);
      case Outcome.Refused(Problem problem) -> new Reading.Bad(problem.message());
    };
  }
}
