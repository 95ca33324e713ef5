package dev.towpath.desktop.scan;

import dev.towpath.account.Imported;
import dev.towpath.account.SavedAnswers;
import dev.towpath.account.Unanswered;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.files.Documents;
import dev.towpath.desktop.files.FileDialogs;
import dev.towpath.desktop.language.Language;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Base;
import dev.towpath.model.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Opens answers that somebody saved with the AWS CLI as a new document. */
public final class SavedImport {
  private static final int SHOWN = 10;

  private final Workspace workspace;
  private final Documents documents;
  private final Dialogs dialogs;
  private final SavedPlace place;

  private record Read(Design design, Imported imported) {}

  /** Imports into these documents. */
  public SavedImport(Workspace workspace, Documents documents, Dialogs dialogs, FileDialogs files) {
    this.workspace = workspace;
    this.documents = documents;
    this.dialogs = dialogs;
    place = new SavedPlace(workspace.language(), dialogs, files);
  }

  /** Asks for a folder or an archive and opens what it tells. */
  public void ask() {
    documents.leaving(() -> place.ask("import.title").ifPresent(this::read));
  }

  /** Whether answers may be saved there: a folder, or an archive. */
  public static boolean isPlace(Path place) {
    return Files.isDirectory(place) || String.valueOf(place.getFileName()).endsWith(".zip");
  }

  /** Opens what a folder or an archive tells. */
  public void open(Path place) {
    documents.leaving(() -> read(place));
  }

  private Language language() {
    return workspace.language();
  }

  private void read(Path place) {
    Background.run(() -> read(place, AutoLayout::arrange), read -> take(place, read));
  }

  private static Optional<Read> read(Path place, UnaryOperator<Design> layout) {
    try {
      Imported imported = SavedAnswers.read(place);
      return Optional.of(new Read(layout.apply(imported.design()), imported));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private void take(Path place, Optional<Read> read) {
    if (read.isEmpty() || read.get().design().topology().size() == 0) {
      dialogs.problem(
          language().text("import.nothing", String.valueOf(place.getFileName())),
          read.map(r -> problems(r.imported())).orElse("")
              + language().text("import.nothing.more"));
      return;
    }
    Imported imported = read.get().imported();
    documents.beginUnsaved(
        Base.scanned(Unanswered.in(read.get().design(), imported.unanswered()), Instant.now()));
    if (!imported.problems().isEmpty()) {
      dialogs.problem(language().text("import.problems"), problems(imported));
    }
  }

  private String problems(Imported imported) {
    return imported.problems().stream()
        .limit(SHOWN)
        .map(language()::text)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
