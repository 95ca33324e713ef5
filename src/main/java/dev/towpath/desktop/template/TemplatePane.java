package dev.towpath.desktop.template;

import dev.towpath.cloudformation.reading.Remark;
import dev.towpath.cloudformation.reading.SourceResource;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Position;
import dev.towpath.cloudformation.syntax.SourceText;
import dev.towpath.cloudformation.syntax.SyntaxProblem;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.code.CodeKeys;
import dev.towpath.desktop.code.CodeView;
import dev.towpath.desktop.code.Lines;
import dev.towpath.desktop.code.Place;
import dev.towpath.desktop.settings.Preferences;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A template's text beside the canvas. The selected figure's lines are shown, the figure of the
 * line with the cursor is selected; what is typed is drawn a moment later, as soon as it can be
 * read.
 */
public final class TemplatePane extends BorderPane {
  private final Workspace workspace;
  private final TemplateModel model;
  private final CodeView code;
  private final Typing typing;
  private final Hyperlink problem = new Hyperlink();
  private final Label place = new Label();
  private boolean typedOver;

  /** Shows the template of the workspace's document. */
  public TemplatePane(Workspace workspace, TemplateModel model) {
    this.workspace = workspace;
    this.model = model;
    var editor = workspace.editor();
    code = new CodeView(workspace.language(), new CodeKeys.Actions(editor::undo, editor::redo));
    typing = new Typing(editor, model, code::text);
    setId("template-pane");
    problem.setId("template-problem");
    problem.getStyleClass().add("template-problem");
    problem.setWrapText(true);
    place.setId("template-place");
    place.getStyleClass().add("text-muted");
    place.setMinWidth(Region.USE_PREF_SIZE);
    VBox foot = new VBox(problem, place);
    foot.getStyleClass().add("template-foot");
    setCenter(code);
    setBottom(foot);
    tell(Optional.empty());
    caretAt(new Place(0, 0));
    listen();
  }

  private void listen() {
    workspace.settings().preferencesProperty().map(Preferences::dark).subscribe(code::setDark);
    model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    workspace.editor().selectionProperty().addListener((_, _, ids) -> reveal(ids));
    workspace.editor().analysisProperty().addListener((_, _, _) -> mark());
    model.setPlace(this::goTo);
    // what was typed may have been undone before it was ever read back
    model.setOnSame(() -> shown().filter(_ -> typedOver).ifPresent(this::show));
    code.setOnTyped(this::typed);
    code.setOnCaret(this::caretAt);
    problem.setOnAction(_ -> goToProblem());
    workspace
        .language()
        .textsProperty()
        .addListener((_, _, _) -> {
          tell(shown().flatMap(Shown::problem));
          mark();
          caretAt(code.caret());
        });
  }

  private void goTo(Position position) {
    code.goTo(place(position));
  }

  private void goToProblem() {
    shown()
        .flatMap(Shown::problem)
        .map(SyntaxProblem::position)
        .or(() -> refused().stream().findFirst().map(Remark::position))
        .ifPresent(this::goTo);
  }

  private List<Remark> refused() {
    return read().map(Signs::refused).orElse(List.of());
  }

  private static Place place(Position position) {
    return new Place(position.line() - 1, position.column() - 1);
  }

  private void typed() {
    typedOver = true;
    typing.typed();
  }

  private Optional<Shown> shown() {
    return model.shownProperty().get();
  }

  private void show(Shown shown) {
    if (typing.isAhead()) {
      return;
    }
    typedOver = false;
    code.show(LineEnds.plain(shown.text()), shown.source().isJson());
    tell(shown.problem());
    mark();
    reveal(workspace.editor().selectionProperty().get());
  }

  /** The template that the lines of the text are those of; none while the text cannot be read. */
  private Optional<TemplateSource> read() {
    return typing.isAhead()
        ? Optional.empty()
        : shown().filter(s -> s.draft().isEmpty()).map(Shown::source);
  }

  private void mark() {
    read().ifPresentOrElse(source -> code.mark(Signs.of(source, workspace)), this::markProblem);
  }

  /** Of a text that cannot be read nobody knows which lines are whose. */
  private void markProblem() {
    if (shown().flatMap(Shown::problem).isPresent()) {
      code.mark(List.of(Signs.of(shown().get().problem().get(), workspace)));
    }
  }

  /** Shows the lines of the selected figure. */
  private void reveal(Set<ResourceId> ids) {
    Optional<Lines> lines =
        ids.size() == 1
            ? read().flatMap(source -> lines(source, ids.iterator().next()))
            : Optional.empty();
    boolean other = !lines.equals(code.chosen());
    code.choose(lines);
    if (other && !code.isInUse()) {
      lines.ifPresent(code::reveal);
    }
  }

  private static Optional<Lines> lines(TemplateSource source, ResourceId id) {
    return source.resource(id).map(resource -> lines(source.source(), resource));
  }

  private static Lines lines(SourceText text, SourceResource resource) {
    int start = resource.entry().key().span().start();
    int end = Math.max(start, resource.entry().value().span().end() - 1);
    return new Lines(text.position(start).line() - 1, text.position(end).line() - 1);
  }

  private void caretAt(Place caret) {
    place.setText(
        workspace.language().text("template.place", caret.line() + 1, caret.column() + 1));
    if (code.isShowing() || !code.isInUse()) {
      return;
    }
    Position position = new Position(caret.line() + 1, caret.column() + 1);
    read()
        .flatMap(source -> source.resourceAt(source.source().offset(position)))
        .ifPresent(id -> {
          if (!workspace.editor().selectionProperty().get().equals(Set.of(id))) {
            workspace.show(id);
          }
        });
  }

  private void tell(Optional<SyntaxProblem> why) {
    code.markWrong(why.map(w -> place(w.position())));
    String words = why.map(w -> workspace.language().text(w.message())).orElseGet(this::refusal);
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    problem.setManaged(!words.isEmpty());
  }

  private String refusal() {
    List<Remark> refused = refused();
    if (refused.isEmpty()) {
      return "";
    }
    var language = workspace.language();
    String first = language.text(refused.getFirst().message());
    return refused.size() == 1
        ? first
        : language.text("template.deployment.more", first, refused.size() - 1);
  }
}
