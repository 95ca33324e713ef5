package dev.towpath.cli;

import dev.towpath.iam.PolicyProblem;
import dev.towpath.iam.PolicyReader;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether AWS would accept a policy. */
@Command(name = "lint")
final class PolicyLintCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Option(names = "--json")
  private boolean json;

  PolicyLintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    List<PolicyProblem> problems = PolicyReader.read(JsonFiles.read(file)).problems();
    problems.forEach(this::print);
    return problems.isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND;
  }

  private void print(PolicyProblem problem) {
    String text = console.texts().text(problem.message());
    if (json) {
      Json line = Json.of("id", problem.id()).with("path", problem.path()).with("message", text);
      console.data(JsonText.writeCompact(line) + "\n");
    } else {
      String where = problem.path().isEmpty() ? file.toString() : problem.path();
      console.line(Console.oneLine(problem.id() + " " + where + ": " + text));
    }
  }
}
