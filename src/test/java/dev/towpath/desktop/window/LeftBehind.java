package dev.towpath.desktop.window;

import dev.towpath.desktop.TwoSubnets;
import dev.towpath.document.Autosave;
import java.nio.file.Path;
import java.util.Optional;

/** A program that keeps a copy for recovery and then waits to be killed. */
final class LeftBehind {
  private LeftBehind() {}

  /** Keeps a copy in a folder, says so, and waits. */
  public static void main(String[] args) throws Exception {
    new Autosave(Path.of(args[0])).keep(TwoSubnets.design(), Optional.empty());
    System.out.println("kept");
    Thread.currentThread().join();
  }
}
