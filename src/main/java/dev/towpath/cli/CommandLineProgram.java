package dev.towpath.cli;

import dev.towpath.model.Message;
import dev.towpath.model.Texts;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Towpath on the command line. */
public final class CommandLineProgram {
  private CommandLineProgram() {}

  /**
   * Runs one command.
   *
   * @param args the arguments, without the program's name
   * @param out where results go
   * @param err where problems, notes and progress go, one line each
   * @return 0 where all is well, 1 where there are findings at or above the severity that was asked
   *     for, 2 where the input cannot be read or the usage is wrong
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    Texts texts = Texts.in(Language.of(args));
    Console console = new Console(out, err, texts);
    CommandLine line = new CommandLine(new RootCommand(), new Commands(console));
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "dev.towpath.cli.texts",
            texts.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, _) -> wrongUsage(e, console));
    line.setExecutionExceptionHandler((e, _, _) -> failed(e, console));
    int code = execute(line, args, console);
    out.flush();
    err.flush();
    return code;
  }

  /** Whether the word is one of the commands. */
  public static boolean isCommand(String word) {
    return Arrays.stream(RootCommand.class.getAnnotation(CommandLine.Command.class).subcommands())
        .map(command -> command.getAnnotation(CommandLine.Command.class).name())
        .anyMatch(word::equals);
  }

  /**
   * Says that no window can open here, and returns the exit code for it.
   *
   * @param err where problems go
   */
  public static int refuseWindow(PrintStream err) {
    Texts texts = Texts.in(Language.of(new String[0]));
    new Console(err, err, texts).problem(Message.of("cli", "noDisplay"));
    return ExitCode.FAILED;
  }

  /** A design that is too deep or too large for the machine must not end in a stack trace. */
  private static int execute(CommandLine line, String[] args, Console console) {
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      console.problem(Message.of("cli", "tooLarge", e.getClass().getSimpleName()));
      return ExitCode.FAILED;
    }
  }

  private static int wrongUsage(CommandLine.ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.problem(Message.of("cli", "wrongUsage", Usage.problem(e), command));
    return ExitCode.FAILED;
  }

  private static int failed(Exception e, Console console) {
    Message reason =
        e instanceof Failure failure
            ? failure.reason()
            : Message.of("cli", "unexpected", e.toString());
    console.problem(reason);
    return ExitCode.FAILED;
  }
}
