package dev.towpath.desktop.files;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.TemplateFile;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.document.Recovered;
import dev.towpath.document.Recovery;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The open document: its file, whether it is saved, and the ways to another one. */
public final class Documents {
  /** The ending of Towpath's files. */
  public static final String ENDING = "towpath";

  private final Workspace workspace;
  private final Dialogs dialogs;
  private final FileDialogs files;
  private final DesignStore store;
  private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Design> saved;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
  private final BooleanBinding changed;
  private final OutsideChange outside;

  /** With no document open. */
  public Documents(Workspace workspace, Dialogs dialogs, FileDialogs files, DesignStore store) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.files = files;
    this.store = store;
    outside = new OutsideChange(workspace, dialogs);
    saved = new SimpleObjectProperty<>(workspace.editor().design());
    changed =
        Bindings.createBooleanBinding(
            () -> workspace.editor().design() != saved.get(),
            workspace.editor().designProperty(),
            saved);
  }

  /** Whether a document is open; else the start page shows. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The document's file; empty where it has none yet. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file;
  }

  /** Whether something is not saved. */
  public BooleanBinding changed() {
    return changed;
  }

  /** What the window is called: name, mark of what is not saved, program. */
  public StringBinding title() {
    var language = workspace.language();
    return Bindings.createStringBinding(
        () ->
            open.get()
                ? (changed.get() ? "• " : "") + name() + " – " + language.text("app.name")
                : language.text("app.name"),
        open,
        changed,
        file,
        workspace.editor().designProperty(),
        language.textsProperty());
  }

  private String name() {
    return file.get()
        .map(f -> String.valueOf(f.getFileName()))
        .orElse(workspace.editor().design().name());
  }

  /** Opens a design that has no file, after asking about the present one. */
  public void begin(Design design) {
    leaving(() -> show(design, Optional.empty(), design));
  }

  /**
   * Opens a design that exists nowhere else, as changes that are not saved. Whoever calls has asked
   * about the present document, by {@link #leaving}.
   */
  public void beginUnsaved(Design design) {
    show(design, Optional.empty(), Design.empty(""));
  }

  /**
   * Opens what a killed program left, as changes that are not saved; its copy is then this
   * program's.
   */
  public void recover(Recovered copy, Recovery recovery) {
    leaving(() -> {
      show(copy.design(), copy.original(), Design.empty(""));
      Background.run(
          () -> discarded(copy, recovery),
          problem ->
              problem.ifPresent(
                  why -> dialogs.problem(workspace.language().text("problem.discard"), why)));
    });
  }

  private static Optional<String> discarded(Recovered copy, Recovery recovery) {
    try {
      recovery.discard(copy);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(copy.file() + "\n" + e.getMessage());
    }
  }

  /** Asks for a file and opens it. */
  public void askAndOpen() {
    leaving(() -> files.open(question("dialog.open", openable())).ifPresent(this::read));
  }

  /** Opens a file, after asking about the present document. */
  public void open(Path path) {
    leaving(() -> read(path));
  }

  /** Opens a sample, after asking; it has no file of its own. */
  public void openSample(String name) {
    leaving(() ->
        Background.run(
            () -> store.readSample(name),
            reading -> {
              switch (reading) {
                case DesignStore.Reading.Good(Design design) ->
                    show(design, Optional.empty(), design);
                case DesignStore.Reading.Bad(Message why) ->
                    dialogs.problem(
                        workspace.language().text("problem.open", name),
                        workspace.language().text(why));
              }
            }));
  }

  private record Read(DesignStore.Reading reading, FileStamp stamp) {}

  private void read(Path path) {
    read(path, UnaryOperator.identity());
  }

  private void read(Path path, UnaryOperator<Design> change) {
    Background.run(
        // what changes between the two is noticed later
        () -> {
          FileStamp stamp = FileStamp.of(path);
          return new Read(changed(store.read(path), change), stamp);
        },
        read -> {
          switch (read.reading()) {
            case DesignStore.Reading.Good(Design design) -> {
              show(design, Optional.of(path), design);
              outside.agree(read.stamp());
              remember(path);
            }
            case DesignStore.Reading.Bad(Message why) ->
                dialogs.problem(
                    workspace.language().text("problem.open", path.getFileName()),
                    workspace.language().text(why) + "\n\n" + path);
          }
        });
  }

  private static DesignStore.Reading changed(
      DesignStore.Reading reading, UnaryOperator<Design> change) {
    return switch (reading) {
      case DesignStore.Reading.Good(Design design) ->
          new DesignStore.Reading.Good(change.apply(design));
      case DesignStore.Reading.Bad bad -> bad;
    };
  }

  /** Opens a file, changed in a way that is not one of the user's edits. */
  public void open(Path path, UnaryOperator<Design> change) {
    leaving(() -> read(path, change));
  }

  /** Shows how a file differs from the document, where the user asks for that. */
  public void setCompare(Consumer<Path> comparing) {
    outside.setCompare(comparing);
  }

  /** Looks whether another program has changed the document's file; the user says what then. */
  public void lookOutside() {
    file.get()
        .filter(_ -> open.get())
        .ifPresent(path -> outside.look(path, () -> read(path), () -> saved.set(Design.empty(""))));
  }

  private void show(Design design, Optional<Path> from, Design unchanged) {
    outside.agree(FileStamp.NONE);
    file.set(from);
    saved.set(unchanged);
    workspace.editor().open(design);
    open.set(true);
    javafx.application.Platform.runLater(workspace.surface()::fit);
  }

  /** Saves to the document's file, which is asked for where there is none; then goes on. */
  public void save(Runnable then) {
    workspace
        .editor()
        .settle(() -> file.get().ifPresentOrElse(path -> saveOver(path, then), () -> saveAs(then)));
  }

  /** Asks for a file and saves there; then goes on. */
  public void saveAs(Runnable then) {
    workspace
        .editor()
        .settle(() ->
            files.save(question("dialog.saveAs", endings())).ifPresent(path -> write(path, then)));
  }

  private void saveOver(Path path, Runnable then) {
    Background.run(
        () -> FileStamp.of(path),
        now -> outside.beforeWriting(path, now, () -> read(path), () -> write(path, then)));
  }

  private record Write(Optional<Message> problem, FileStamp stamp) {}

  private void write(Path path, Runnable then) {
    Design design = workspace.editor().design();
    if (TemplateFile.isTemplate(path)
        && TemplateDesign.draft(design).isPresent()
        && !dialogs.confirm(
            workspace.language().text("dialog.saveDraft", path.getFileName()),
            workspace.language().text("dialog.saveDraft.more"),
            "dialog.save")) {
      return;
    }
    outside.writing(true);
    Background.run(
        () -> new Write(store.write(path, design), FileStamp.of(path)),
        written ->
            written
                .problem()
                .ifPresentOrElse(
                    why -> {
                      outside.writing(false);
                      dialogs.problem(
                          workspace.language().text("problem.save", path.getFileName()),
                          workspace.language().text(why) + "\n\n" + path);
                    },
                    () -> {
                      file.set(Optional.of(path));
                      outside.agree(written.stamp());
                      saved.set(design);
                      remember(path);
                      then.run();
                    }));
  }

  /** Back to the start page, after asking. */
  public void close() {
    leaving(() -> {
      Design empty = Design.empty("");
      file.set(Optional.empty());
      workspace.editor().open(empty);
      saved.set(workspace.editor().design());
      open.set(false);
    });
  }

  /** Goes on once nothing that matters is lost: saved, or given up by the user. */
  public void leaving(Runnable then) {
    workspace.editor().settle(() -> askedToLeave(then));
  }

  private void askedToLeave(Runnable then) {
    if (!open.get() || !changed.get()) {
      then.run();
      return;
    }
    switch (dialogs.askToSave(name())) {
      case SAVE -> save(then);
      case DISCARD -> then.run();
      case CANCEL -> {}
    }
  }

  private void remember(Path path) {
    Path absolute = path.toAbsolutePath();
    workspace
        .settings()
        .update(past ->
            past.withRecent(absolute).withText("folder", String.valueOf(absolute.getParent())));
  }

  /** What a document is saved as: a template as a template, or with all of it as a project. */
  private List<String> endings() {
    List<String> endings = new ArrayList<>();
    if (TemplateDesign.isTemplate(workspace.editor().design())) {
      endings.addAll(TemplateFile.ENDINGS);
      endings.add(ENDING);
    } else {
      endings.add(ENDING);
    }
    return endings;
  }

  private static List<String> openable() {
    List<String> endings = new ArrayList<>(List.of(ENDING));
    endings.addAll(TemplateFile.ENDINGS);
    return endings;
  }

  private FileDialogs.Question question(String title, List<String> endings) {
    var language = workspace.language();
    String name =
        file.get()
            .map(f -> String.valueOf(f.getFileName()))
            .orElse(FileNames.of(workspace.editor().design().name(), ENDING));
    return new FileDialogs.Question(
        language.text(title),
        language.text("dialog.designs"),
        endings,
        name,
        workspace.settings().now().text("folder").map(Path::of));
  }
}
