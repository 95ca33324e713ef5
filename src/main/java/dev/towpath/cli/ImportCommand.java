package dev.towpath.cli;

import dev.towpath.account.Imported;
import dev.towpath.account.MissLines;
import dev.towpath.account.SavedAnswers;
import dev.towpath.account.Unanswered;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Base;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a design of answers that somebody saved with the AWS CLI. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1", paramLabel = "FOLDER|ZIP", descriptionKey = "PLACE")
  private Path place = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT")
  private Path output = Path.of("");

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    NewFile.check(output);
    Imported imported;
    try {
      imported = SavedAnswers.read(place);
    } catch (IOException _) {
      throw Failure.of("import.unreadable", place);
    }
    imported.problems().forEach(console::note);
    int resources = imported.design().topology().size();
    if (resources == 0) {
      throw Failure.of("import.nothing", place);
    }
    MissLines.of(imported.misses()).forEach(console::note);
    Design design = Unanswered.in(AutoLayout.arrange(imported.design()), imported.unanswered());
    DesignFiles.write(output, Base.scanned(design, Instant.now()));
    console.note(Message.of("cli", "import.done", resources, place, output));
    return ExitCode.CLEAN;
  }
}
