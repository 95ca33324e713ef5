package dev.towpath.desktop.scan;

import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.files.FileDialogs;
import dev.towpath.desktop.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks where saved answers are: in a folder or in a ZIP archive. */
public record SavedPlace(Language language, Dialogs dialogs, FileDialogs files) {
  private static final String FOLDER = "import.folder";
  private static final String ARCHIVE = "import.archive";

  /** The place; empty where the user thought better of it. */
  public Optional<Path> ask(String title) {
    Optional<String> which =
        dialogs.choose(language.text("import.which"), List.of(FOLDER, ARCHIVE), language::text);
    FileDialogs.Question question =
        new FileDialogs.Question(
            language.text(title),
            language.text("import.kind"),
            List.of("zip"),
            "",
            Optional.empty());
    return which.flatMap(key -> key.equals(FOLDER) ? files.folder(question) : files.open(question));
  }
}
