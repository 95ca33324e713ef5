package dev.towpath;

import dev.towpath.cli.CommandLineProgram;
import dev.towpath.cloudformation.TemplateFile;
import dev.towpath.desktop.DesktopApp;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/** Entry point: the window with files or nothing, the command line with a command. */
public final class Towpath {
  private static final String PROJECT = ".towpath";
  private static final String ARCHIVE = ".zip";

  private Towpath() {}

  /** Starts; designs, templates and folders as the only arguments open in windows. */
  public static void main(String[] args) {
    if (!opensWindow(args)) {
      System.exit(CommandLineProgram.run(args, speaking(System.out), speaking(System.err)));
    }
    if (!Display.isThere()) {
      System.exit(CommandLineProgram.refuseWindow(speaking(System.err)));
    }
    DesktopApp.launch(args);
  }

  /**
   * Whether the arguments are what the window opens: nothing, or only designs, templates and
   * folders of saved answers. The name of a command is a command, whatever files there are.
   */
  static boolean opensWindow(String[] args) {
    return args.length == 0
        || (!CommandLineProgram.isCommand(args[0])
            && Arrays.stream(args).allMatch(Towpath::isDocument));
  }

  private static boolean isDocument(String argument) {
    if (argument.startsWith("-")) {
      return false;
    }
    try {
      Path path = Path.of(argument);
      return argument.endsWith(PROJECT)
          || TemplateFile.isTemplate(path)
          || Files.isDirectory(path)
          || (argument.endsWith(ARCHIVE) && Files.exists(path));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  /** Where the system names no encoding, as in a container, names would lose their letters. */
  private static PrintStream speaking(PrintStream stream) {
    return stream.charset().equals(StandardCharsets.US_ASCII)
        ? new PrintStream(stream, false, StandardCharsets.UTF_8)
        : stream;
  }
}
