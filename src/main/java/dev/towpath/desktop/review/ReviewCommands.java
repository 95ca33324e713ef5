package dev.towpath.desktop.review;

import dev.towpath.account.Imported;
import dev.towpath.account.SavedAnswers;
import dev.towpath.account.Unanswered;
import dev.towpath.account.difference.Other;
import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.TemplateFile;
import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.files.DesignStore;
import dev.towpath.desktop.files.Documents;
import dev.towpath.desktop.files.FileDialogs;
import dev.towpath.desktop.scan.AccountScan;
import dev.towpath.desktop.scan.SavedPlace;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;

/** How a design comes to be compared: with an account, saved answers, or another file. */
public final class ReviewCommands {
  private final Workspace workspace;
  private final Review review;
  private final Runnable bring;
  private final FileDialogs files;
  private final DesignStore store;
  private final Dialogs dialogs;

  /**
   * Compares by files and folders.
   *
   * @param bring shows the review
   */
  public ReviewCommands(
      Workspace workspace,
      Review review,
      Runnable bring,
      FileDialogs files,
      DesignStore store,
      Dialogs dialogs) {
    this.workspace = workspace;
    this.review = review;
    this.bring = bring;
    this.files = files;
    this.store = store;
    this.dialogs = dialogs;
  }

  /** Adds the commands. */
  public void addTo(Commands commands, Documents documents, AccountScan scan) {
    var open = documents.openProperty();
    commands.add(
        "review.scan", "mdi2c-cloud-sync-outline", "", open, () -> scan.askInto(review, bring));
    commands.add("review.file", "mdi2f-file-compare", "", open, this::file);
    commands.add("review.saved", "mdi2f-folder-sync-outline", "", open, this::saved);
    commands.add(
        "review.end",
        "mdi2c-close",
        "",
        Bindings.createBooleanBinding(
            () -> !review.sidesProperty().get().isEmpty(), review.sidesProperty()),
        review::end);
    documents.openProperty().addListener((_, _, now) -> review.end());
  }

  private void file() {
    files.open(question("review.file.title")).ifPresent(this::compareWith);
  }

  private FileDialogs.Question question(String title) {
    return new FileDialogs.Question(
        workspace.language().text(title),
        workspace.language().text("dialog.designs"),
        List.of(Documents.ENDING, "yaml", "yml", "json", "template"),
        "",
        workspace.settings().now().text("folder").map(Path::of));
  }

  /** Compares with a file. */
  public void compareWith(Path file) {
    Background.run(
        () -> TemplateFile.isTemplate(file) ? template(file) : store.read(file),
        reading -> {
          switch (reading) {
            case DesignStore.Reading.Good(var design) -> {
              String name = String.valueOf(file.getFileName());
              boolean project = name.endsWith("." + Documents.ENDING);
              review.compareWith(
                  new Other(project ? Other.Kind.PROJECT : Other.Kind.TEMPLATE, name, design));
              bring.run();
            }
            case DesignStore.Reading.Bad(Message why) -> refuse(file, why);
          }
        });
  }

  private static DesignStore.Reading template(Path file) {
    return switch (TemplateFile.read(file, Choices.of(Json.Obj.EMPTY))) {
      case TemplateFile.Opening.Opened(var source) ->
          new DesignStore.Reading.Good(TemplateDesign.of(TemplateFile.designName(file), source));
      case TemplateFile.Opening.Refused(Message why) -> new DesignStore.Reading.Bad(why);
    };
  }

  private void refuse(Path file, Message why) {
    dialogs.problem(
        workspace.language().text("problem.open", file.getFileName()),
        workspace.language().text(why) + "\n\n" + file);
  }

  private void saved() {
    new SavedPlace(workspace.language(), dialogs, files)
        .ask("review.saved.title")
        .ifPresent(folder ->
            Background.run(
                () -> read(folder),
                imported -> {
                  if (imported.isPresent() && imported.get().design().topology().size() > 0) {
                    Imported read = imported.get();
                    review.merge(
                        Unanswered.in(read.design(), read.unanswered()), read.misses(), true);
                    bring.run();
                  } else {
                    refuse(folder, Message.of("desktop", "review.saved.none"));
                  }
                }));
  }

  private static Optional<Imported> read(Path folder) {
    try {
      return Optional.of(SavedAnswers.read(folder));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
