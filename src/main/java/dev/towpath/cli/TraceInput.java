package dev.towpath.cli;

import dev.towpath.account.Imported;
import dev.towpath.account.Miss;
import dev.towpath.account.SavedAnswers;
import dev.towpath.model.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what connections are traced in. */
final class TraceInput {
  private TraceInput() {}

  /** A design of a project file, or of a folder with answers that somebody saved. */
  static Design read(Console console, Path input) throws Failure {
    if (!Files.isDirectory(input)) {
      return DesignFiles.read(input);
    }
    try {
      Imported imported = SavedAnswers.read(input);
      imported.misses().stream().map(Miss::text).distinct().forEach(console::note);
      if (imported.design().topology().size() == 0) {
        imported.problems().forEach(console::note);
        throw Failure.of("trace.nothing", input);
      }
      return imported.design();
    } catch (IOException e) {
      throw Failure.of("io.unreadable", input, Problems.of(e));
    }
  }
}
