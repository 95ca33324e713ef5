package dev.towpath.cli;

import dev.towpath.document.Outcome;
import dev.towpath.document.Problem;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import java.nio.file.Path;

/** Reads and writes the designs that a command works on. */
final class DesignFiles {
  private DesignFiles() {}

  static Design read(Path file) throws Failure {
    return switch (ProjectFile.read(file)) {
      case Outcome.Opened(Design design) -> design;
      case Outcome.Refused(Problem problem) ->
          throw Failure.of("design.problem", file, problem.message());
    };
  }

  static void write(Path file, Design design) throws Failure {
    var problem = ProjectFile.write(file, design);
    if (problem.isPresent()) {
      throw Failure.of("design.problem", file, problem.get().message());
    }
  }
}
