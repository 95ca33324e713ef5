package dev.towpath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Policies without a design around them. */
@Command(
    name = "policy",
    subcommands = {PolicySimulateCommand.class, PolicyLintCommand.class})
final class PolicyCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
