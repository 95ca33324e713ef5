package dev.towpath.desktop.template;

import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.Parameter;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.desktop.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/**
 * The values that a template is looked at with: parameters, conditions, and what only AWS knows.
 * Picture and proofs follow.
 */
public final class ValuesView extends ScrollPane {
  private static final String STACK_NAME = "AWS::StackName";
  private static final String IMPORT = "import-";
  private final Workspace workspace;
  private final VBox rows = new VBox();

  /** Shows the values of the workspace's document. */
  public ValuesView(Workspace workspace, TemplateModel model) {
    this.workspace = workspace;
    setId("template-values");
    setFitToWidth(true);
    setContent(rows);
    rows.getStyleClass().add("template-values");
    model.shownProperty().subscribe(shown -> fill(shown.map(Shown::source)));
    workspace
        .language()
        .textsProperty()
        .addListener((_, _, _) -> fill(model.shownProperty().get().map(Shown::source)));
  }

  private void fill(Optional<TemplateSource> source) {
    List<Node> nodes = new ArrayList<>();
    if (source.isEmpty()) {
      nodes.add(words("values.none"));
    } else {
      fill(source.get(), nodes);
    }
    Optional<String> focused = focused();
    rows.getChildren().setAll(nodes);
    focused.map(id -> rows.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  /** Which field is in use, for it to stay so when the fields are made anew. */
  private Optional<String> focused() {
    return Optional.ofNullable(getScene())
        .map(scene -> scene.getFocusOwner())
        .filter(node -> rows.getChildren().contains(node))
        .map(Node::getId);
  }

  private void fill(TemplateSource source, List<Node> nodes) {
    if (!source.parameters().isEmpty()) {
      nodes.add(heading("values.parameters"));
      source.parameters().forEach(parameter -> add(parameter, source.choices(), nodes));
    }
    if (!source.conditions().isEmpty()) {
      nodes.add(heading("values.conditions"));
      source.conditions().forEach((name, outcome) -> add(name, outcome, source.choices(), nodes));
    }
    if (!source.imports().isEmpty()) {
      nodes.add(heading("values.imports"));
      source
          .imports()
          .forEach(name -> {
            Optional<String> chosen = Optional.ofNullable(source.choices().imports().get(name));
            add(name, IMPORT + name, chosen, "", v -> c -> c.withImport(name, v), nodes);
          });
    }
    if (!source.stored().isEmpty()) {
      nodes.add(heading("values.stored"));
      source.stored().forEach(name -> addOfAws(name, "", source.choices(), nodes));
    }
    nodes.add(heading("values.aws"));
    addOfAws(STACK_NAME, "", source.choices(), nodes);
    String zones = String.join(", ", source.usualZones());
    addOfAws(TemplateSource.ZONES, zones, source.choices(), nodes);
  }

  private void addOfAws(String name, String usual, Choices choices, List<Node> nodes) {
    Optional<String> chosen = Optional.ofNullable(choices.parameters().get(name));
    add(name, name, chosen, usual, v -> c -> c.withParameter(name, v), nodes);
  }

  private void add(
      String name,
      String id,
      Optional<String> chosen,
      String usual,
      Change change,
      List<Node> nodes) {
    Label label = words(name, true);
    TextField field = new TextField();
    nodes.add(label);
    nodes.add(field(field, name, chosen, usual, change));
    field.setId(id(id));
    label.setLabelFor(field);
  }

  /** As a style sheet can look for it. */
  private static String id(String name) {
    return "value-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  private void add(Parameter parameter, Choices choices, List<Node> nodes) {
    String name = parameter.name();
    Optional<String> chosen = Optional.ofNullable(choices.parameters().get(name));
    Label label = new Label(name);
    label.setTooltip(
        new Tooltip(
            parameter.description().isBlank()
                ? parameter.type()
                : parameter.description() + "\n" + parameter.type()));
    nodes.add(label);
    Change change = value -> c -> c.withParameter(name, value);
    String usual = parameter.isStored() ? "" : parameter.byDefault().orElse("");
    nodes.add(
        parameter.allowed().isEmpty()
            ? field(
                parameter.secret() ? new PasswordField() : new TextField(),
                name,
                chosen,
                parameter.secret() ? "" : usual,
                change)
            : choice(name, parameter.allowed(), chosen.or(() -> parameter.byDefault()), change));
  }

  private void add(String name, Optional<Boolean> outcome, Choices choices, List<Node> nodes) {
    Optional<Boolean> chosen = Optional.ofNullable(choices.conditions().get(name));
    String follows = workspace.language().text("values.follows", word(outcome));
    String holds = workspace.language().text("values.true");
    String fails = workspace.language().text("values.false");
    ComboBox<String> box = new ComboBox<>();
    box.setId("value-" + name);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems()
        .setAll(
            chosen.isPresent() ? workspace.language().text("values.free") : follows, holds, fails);
    box.getSelectionModel().select(chosen.map(is -> is ? 1 : 2).orElse(0));
    box.getSelectionModel()
        .selectedIndexProperty()
        .addListener((_, _, index) -> {
          Optional<Boolean> now =
              index.intValue() == 0 ? Optional.empty() : Optional.of(index.intValue() == 1);
          apply(name, c -> c.withCondition(name, now));
        });
    nodes.add(new Label(name));
    nodes.add(box);
  }

  private String word(Optional<Boolean> outcome) {
    return workspace
        .language()
        .text("values." + outcome.map(is -> is ? "true" : "false").orElse("unknown"));
  }

  /** What a new value does to the choices. */
  private interface Change {
    UnaryOperator<Choices> to(Optional<String> value);
  }

  private Node field(
      TextField field, String name, Optional<String> chosen, String usual, Change change) {
    field.setId(id(name));
    field.setPromptText(usual.isEmpty() ? workspace.language().text("values.unset") : usual);
    field.setText(chosen.orElse(""));
    Runnable take =
        () -> {
          Optional<String> now = Optional.of(field.getText()).filter(text -> !text.isEmpty());
          if (!now.equals(chosen)) {
            apply(name, change.to(now));
          }
        };
    field.setOnAction(_ -> take.run());
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            take.run();
          }
        });
    return field;
  }

  private Node choice(String name, List<String> allowed, Optional<String> now, Change change) {
    ComboBox<String> box = new ComboBox<>();
    box.setId("value-" + name);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(allowed);
    now.ifPresent(box.getSelectionModel()::select);
    box.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, value) -> apply(name, change.to(Optional.ofNullable(value))));
    return box;
  }

  private void apply(String name, UnaryOperator<Choices> change) {
    workspace.editor().apply(new Choose(name, change));
  }

  private Label heading(String key) {
    Label label = words(key);
    label.getStyleClass().add("template-heading");
    return label;
  }

  private Label words(String key) {
    return words(workspace.language().text(key), true);
  }

  private static Label words(String text, boolean wrap) {
    Label label = new Label(text);
    label.setWrapText(wrap);
    return label;
  }
}
