package dev.towpath;

import dev.towpath.cli.CommandLineProgram;
import dev.towpath.desktop.DesktopApp;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Entry point: the command line with arguments, the window without. */
public final class Towpath {
  private static final String PROJECT = ".towpath";

  private Towpath() {}

  /** Starts; a single design as the argument opens in the window. */
  public static void main(String[] args) {
    if (!opensWindow(args)) {
      System.exit(CommandLineProgram.run(args, speaking(System.out), speaking(System.err)));
    }
    if (!Display.isThere()) {
      System.exit(CommandLineProgram.refuseWindow(speaking(System.err)));
    }
    DesktopApp.launch(args);
  }

  private static boolean opensWindow(String[] args) {
    return args.length == 0
        || (args.length == 1 && args[0].endsWith(PROJECT) && !args[0].startsWith("-"));
  }

  /** Where the system names no encoding, as in a container, names would lose their letters. */
  private static PrintStream speaking(PrintStream stream) {
    return stream.charset().equals(StandardCharsets.US_ASCII)
        ? new PrintStream(stream, false, StandardCharsets.UTF_8)
        : stream;
  }
}
