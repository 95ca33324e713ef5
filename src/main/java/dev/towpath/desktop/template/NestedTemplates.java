package dev.towpath.desktop.template;

import dev.towpath.cloudformation.NestedTemplate;
import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.TemplateFile;
import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.Parameter;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.files.Documents;
import dev.towpath.desktop.files.FileDialogs;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Message;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/**
 * Opens the template of a nested stack beside its parent, with the values that the parent passes.
 */
public final class NestedTemplates {
  private final Workspace workspace;
  private final Documents documents;
  private final Dialogs dialogs;
  private final FileDialogs files;
  private final BiConsumer<Path, UnaryOperator<Design>> beside;

  /**
   * Opens nested templates.
   *
   * @param beside opens a file in another window, changed before it is shown
   */
  public NestedTemplates(
      Workspace workspace,
      Documents documents,
      Dialogs dialogs,
      FileDialogs files,
      BiConsumer<Path, UnaryOperator<Design>> beside) {
    this.workspace = workspace;
    this.documents = documents;
    this.dialogs = dialogs;
    this.files = files;
    this.beside = beside;
  }

  /** Whether the selected figure is a nested stack. */
  public BooleanBinding selected() {
    var editor = workspace.editor();
    return Bindings.createBooleanBinding(
        () -> nested().isPresent(), editor.selectionProperty(), editor.designProperty());
  }

  private Optional<NestedTemplate> nested() {
    return workspace.editor().selected().flatMap(NestedTemplate::of);
  }

  /** Opens the selected one's template, or says where it was looked for. */
  public void open() {
    nested().ifPresent(this::open);
  }

  private void open(NestedTemplate nested) {
    Optional<Path> parent = documents.fileProperty().get();
    if (parent.isEmpty()) {
      choose(nested, Message.of("desktop", "nested.noParent"));
      return;
    }
    switch (nested.search(parent.get())) {
      case NestedTemplate.Search.Found(Path file) -> open(file, nested);
      case NestedTemplate.Search.NotFound(Message why) -> choose(nested, why);
    }
  }

  /** Says why nothing is opened; the user may know the file. */
  private void choose(NestedTemplate nested, Message why) {
    var language = workspace.language();
    boolean choosing =
        dialogs.confirm(language.text("nested.title"), language.text(why), "nested.choose");
    if (choosing) {
      FileDialogs.Question question =
          new FileDialogs.Question(
              language.text("nested.file"),
              language.text("dialog.export.yaml"),
              TemplateFile.ENDINGS,
              "",
              documents.fileProperty().get().map(f -> f.toAbsolutePath().getParent()));
      files.open(question).ifPresent(file -> open(file, nested));
    }
  }

  private void open(Path file, NestedTemplate nested) {
    Home home = workspace.editor().design().home();
    beside.accept(file, design -> filled(design, nested.parameters(), home));
  }

  private static Design filled(Design design, Map<String, String> passed, Home home) {
    return TemplateDesign.source(design)
        .map(source -> {
          Set<String> declared =
              source.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
          Choices choices = source.choices().with(home);
          for (Map.Entry<String, String> value : passed.entrySet()) {
            if (declared.contains(value.getKey())) {
              choices = choices.withParameter(value.getKey(), Optional.of(value.getValue()));
            }
          }
          return AutoLayout.arrangeNew(TemplateDesign.with(design, source.with(choices)));
        })
        .orElse(design);
  }
}
