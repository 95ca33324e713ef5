package dev.towpath.cli;

import dev.towpath.iam.LintFinding;
import dev.towpath.iam.PolicyLint;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a policy, above all what AWS would not accept. */
@Command(name = "lint")
final class PolicyLintCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Option(names = "--type", paramLabel = "resource|identity|scp|rcp|endpoint|trust")
  private @Nullable AttachedTo attached;

  @Option(names = "--json")
  private boolean json;

  PolicyLintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    Json policy = JsonFiles.read(file);
    AttachedTo to = attached == null ? AttachedTo.guess(policy) : attached;
    List<LintFinding> findings = PolicyLint.lint(policy, to.type());
    findings.forEach(this::print);
    return findings.isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND;
  }

  private void print(LintFinding finding) {
    String text = console.texts().text(finding.message());
    if (json) {
      Json line =
          Json.of("id", finding.id())
              .with("severity", finding.severity().name())
              .with("path", finding.path())
              .with("message", text);
      console.data(JsonText.writeCompact(line) + "\n");
    } else {
      String where = finding.path().isEmpty() ? file.toString() : finding.path();
      console.line(
          Console.oneLine(finding.severity() + " " + finding.id() + " " + where + ": " + text));
    }
  }
}
