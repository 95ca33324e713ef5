package dev.towpath.cli;

import dev.towpath.iam.PolicySimulation;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides the cases of a file; see {@link PolicySimulation} for its form. */
@Command(name = "simulate")
final class PolicySimulateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Option(names = "--json")
  private boolean json;

  PolicySimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    Json cases = JsonFiles.read(file);
    if (!(cases instanceof Json.Obj object) || object.get("cases").isEmpty()) {
      throw Failure.of("simulate.noCases", file);
    }
    Iterator<Json.Obj> decisions = PolicySimulation.run(object).iterator();
    while (decisions.hasNext() && !console.isClosed()) {
      print(decisions.next());
    }
    return ExitCode.CLEAN;
  }

  private void print(Json.Obj decision) {
    if (json) {
      console.data(JsonText.writeCompact(decision) + "\n");
    } else {
      console.line(
          Console.oneLine(
              "%s: %s (%s)"
                  .formatted(
                      decision.text("id").orElse(""),
                      decision.text("decision").orElse(""),
                      decision.text("by").orElse(""))));
    }
  }
}
