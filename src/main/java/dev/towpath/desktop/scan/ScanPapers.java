package dev.towpath.desktop.scan;

import dev.towpath.account.live.AllowedOperation;
import dev.towpath.account.live.CollectorScript;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.files.FileDialogs;
import dev.towpath.desktop.language.Language;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** What whoever owns the account is given for a scan: the policy to grant, or a script to run. */
final class ScanPapers {
  private final Language language;
  private final Dialogs dialogs;
  private final FileDialogs files;

  ScanPapers(Language language, Dialogs dialogs, FileDialogs files) {
    this.language = language;
    this.dialogs = dialogs;
    this.files = files;
  }

  /** Saves a script that reads what the entry asks for. */
  void script(ScanEntry entry) {
    if (entry.scope().tag().isPresent()) {
      dialogs.problem(language.text("scan.script.tag"), language.text("scan.script.tag.more"));
      return;
    }
    save("scan.script.title", "sh", "collect.sh", CollectorScript.shell(entry.scope()));
  }

  /** Saves the smallest policy that lets the entry be scanned. */
  void policy(ScanEntry entry) {
    boolean byConfig = !entry.aggregator().isEmpty();
    save(
        "scan.policy.title",
        "json",
        "towpath-scan-policy.json",
        JsonText.write(AllowedOperation.policy(entry.scope(), byConfig)) + "\n");
  }

  private void save(String title, String ending, String name, String text) {
    FileDialogs.Question question =
        new FileDialogs.Question(
            language.text(title), language.text(title), List.of(ending), name, Optional.empty());
    files.save(question).map(question::withEnding).ifPresent(file -> write(file, text));
  }

  private void write(Path file, String text) {
    try {
      Path written = file.resolveSibling("." + file.getFileName() + ".tmp");
      Files.writeString(written, text);
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException _) {
      dialogs.problem(
          language.text("scan.paper.failed", file), language.text("scan.paper.failed.more"));
    }
  }
}
