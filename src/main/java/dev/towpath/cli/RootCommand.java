package dev.towpath.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's name and what all commands share. */
@Command(
    name = "towpath",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      CheckCommand.class,
      TraceCommand.class,
      ExportCommand.class,
      SetCommand.class,
      ScanCommand.class,
      ImportCommand.class,
      DiffCommand.class,
      ShareCommand.class,
      PolicyCommand.class,
      LockoutCommand.class,
      WhatIfCommand.class,
      WhoCanCommand.class
    })
final class RootCommand implements Runnable {
  /** The languages that the program speaks. */
  enum Spoken {
    en,
    ja
  }

  @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "en|ja")
  private Spoken language = Spoken.en;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The language that was asked for; the texts have been chosen by it already. */
  Spoken language() {
    return language;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
