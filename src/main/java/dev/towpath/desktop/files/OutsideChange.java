package dev.towpath.desktop.files;

import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.dialog.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Notices that another program has changed the open document's file, and lets the user decide whose
 * version counts. Nothing is overwritten before.
 */
final class OutsideChange {
  private static final String RELOAD = "outside.reload";
  private static final String KEEP = "outside.keep";
  private static final String COMPARE = "outside.compare";

  private final Workspace workspace;
  private final Dialogs dialogs;
  private Consumer<Path> compare = _ -> {};

  /** What the file held when it was read or written last. */
  private FileStamp known = FileStamp.NONE;

  /** What it held when the user was asked last. */
  private FileStamp told = FileStamp.NONE;

  private boolean asking;
  private boolean writing;

  OutsideChange(Workspace workspace, Dialogs dialogs) {
    this.workspace = workspace;
    this.dialogs = dialogs;
  }

  void setCompare(Consumer<Path> comparing) {
    compare = comparing;
  }

  /** The document is what the file holds. */
  void agree(FileStamp stamp) {
    known = stamp;
    told = stamp;
    writing = false;
  }

  /** This program writes the file itself: what changes until then is its own doing. */
  void writing(boolean now) {
    writing = now;
  }

  /**
   * Looks whether the file has changed, and asks about a change that was not asked about.
   *
   * @param reload reads the file again
   * @param keep goes on with the document as it is, which is then not what the file holds
   */
  void look(Path file, Runnable reload, Runnable keep) {
    FileStamp before = told;
    Background.run(
        () -> FileStamp.of(file),
        now -> {
          if (!asking && !writing && before.equals(told) && !now.equals(told)) {
            told = now;
            ask(file, now, reload, keep);
          }
        });
  }

  /** Goes on with writing where the file is as it was, or where the user wants it replaced. */
  void beforeWriting(Path file, FileStamp now, Runnable reload, Runnable write) {
    if (known.equals(FileStamp.NONE) || now.equals(known) || !now.isThere()) {
      write.run();
    } else if (!asking) {
      told = now;
      ask(file, now, reload, write);
    }
  }

  private void ask(Path file, FileStamp now, Runnable reload, Runnable keep) {
    asking = true;
    String key = now.isThere() ? "outside.changed" : "outside.gone";
    Optional<String> answer =
        dialogs.decide(
            workspace.language().text(key, file.getFileName()),
            workspace.language().text(key + ".more") + "\n\n" + file,
            now.isThere() ? List.of(RELOAD, KEEP, COMPARE) : List.of(KEEP));
    asking = false;
    if (answer.isEmpty()) {
      return;
    }
    switch (answer.get()) {
      case RELOAD -> reload.run();
      case COMPARE -> compare.accept(file);
      default -> {
        known = now;
        keep.run();
      }
    }
  }
}
