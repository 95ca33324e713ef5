package dev.towpath.desktop.template;

import dev.towpath.cloudformation.reading.SourceResource;
import dev.towpath.cloudformation.reading.SourceResult;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Position;
import dev.towpath.cloudformation.syntax.SourceText;
import dev.towpath.cloudformation.syntax.SyntaxProblem;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.model.ResourceId;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.util.Duration;

/**
 * A template's text beside the canvas. The selected figure's lines are selected, the figure of the
 * line with the cursor is selected; what is typed is drawn a moment later, as soon as it can be
 * read.
 */
public final class TemplatePane extends BorderPane {
  private static final Duration QUIET = Duration.millis(400);

  /** How many lines stay in view above what is revealed. */
  private static final int LINES_ABOVE = 4;

  private final Workspace workspace;
  private final TemplateModel model;
  private final TextArea area = new TextArea();
  private final Hyperlink problem = new Hyperlink();
  private final Label place = new Label();
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private Optional<Position> wrong = Optional.empty();
  private boolean showing;
  private boolean typed;

  /** Shows the template of the workspace's document. */
  public TemplatePane(Workspace workspace, TemplateModel model) {
    this.workspace = workspace;
    this.model = model;
    setId("template-pane");
    area.setId("template-text");
    area.getStyleClass().add("template-text");
    problem.setId("template-problem");
    problem.getStyleClass().add("template-problem");
    problem.setWrapText(true);
    place.getStyleClass().add("text-muted");
    HBox foot = new HBox(place, problem);
    foot.getStyleClass().add("template-foot");
    setCenter(area);
    setBottom(foot);
    tell(Optional.empty());
    listen();
  }

  private void listen() {
    model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    workspace.editor().selectionProperty().addListener((_, _, ids) -> reveal(ids));
    area.textProperty()
        .addListener((_, _, _) -> {
          if (!showing) {
            typed = true;
            quiet.playFromStart();
          }
        });
    area.caretPositionProperty().addListener((_, _, caret) -> caretAt(caret.intValue()));
    quiet.setOnFinished(_ -> read());
    problem.setOnAction(_ -> wrong.ifPresent(this::goTo));
    workspace.language().textsProperty().addListener((_, _, _) -> read());
  }

  private void show(Shown shown) {
    if (typed || area.getText().equals(normal(shown.text()))) {
      return;
    }
    showing = true;
    int caret = area.getCaretPosition();
    double top = area.getScrollTop();
    area.setText(shown.text());
    area.positionCaret(Math.min(caret, area.getLength()));
    area.setScrollTop(top);
    showing = false;
    tell(Optional.empty());
    if (!area.isFocused()) {
      reveal(workspace.editor().selectionProperty().get());
    }
  }

  /** As the control holds it, which knows but one line end. */
  private static String normal(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Selects the lines of the selected figure. */
  private void reveal(Set<ResourceId> ids) {
    if (area.isFocused() || typed || ids.size() != 1) {
      return;
    }
    model
        .shownProperty()
        .get()
        .map(Shown::source)
        .ifPresent(
            source -> source.resource(ids.iterator().next()).ifPresent(r -> select(source, r)));
  }

  private void select(TemplateSource source, SourceResource resource) {
    SourceText text = source.source();
    Position from = text.position(resource.entry().key().span().start());
    Position to = text.position(resource.entry().value().span().end());
    int start = offset(new Position(from.line(), 1));
    showing = true;
    area.selectRange(offset(to), start);
    showing = false;
    Text line = new Text("X");
    line.setFont(area.getFont());
    area.setScrollTop((from.line() - LINES_ABOVE) * line.getLayoutBounds().getHeight());
  }

  private int offset(Position position) {
    return new SourceText(area.getText()).offset(position);
  }

  private void caretAt(int caret) {
    SourceText text = new SourceText(area.getText());
    Position position = text.position(Math.min(caret, area.getLength()));
    place.setText(position.line() + ":" + position.column());
    if (showing || typed || !area.isFocused()) {
      return;
    }
    model
        .shownProperty()
        .get()
        .map(Shown::source)
        .flatMap(source -> source.resourceAt(source.source().offset(position)))
        .ifPresent(id -> {
          if (!workspace.editor().selectionProperty().get().equals(Set.of(id))) {
            workspace.show(id);
          }
        });
  }

  private void goTo(Position position) {
    area.requestFocus();
    int offset = offset(position);
    area.selectRange(offset, Math.min(area.getLength(), offset + 1));
  }

  /** Draws what was typed, or tells why it cannot be read; the picture then stays as it is. */
  private void read() {
    Optional<Shown> shown = model.shownProperty().get();
    if (!typed || shown.isEmpty()) {
      return;
    }
    String text = area.getText();
    String full = text.replace("\n", shown.get().source().source().lineBreak());
    Background.run(
        () -> TemplateSource.read(full, shown.get().source().choices()),
        result -> take(text, result));
  }

  private void take(String text, SourceResult result) {
    if (!area.getText().equals(text)) {
      return;
    }
    switch (result) {
      case SourceResult.Read(TemplateSource source) -> {
        typed = false;
        tell(Optional.empty());
        workspace.editor().apply(new EditText(source));
      }
      case SourceResult.Refused(SyntaxProblem why) -> tell(Optional.of(why));
    }
  }

  private void tell(Optional<SyntaxProblem> why) {
    wrong = why.map(SyntaxProblem::position);
    problem.setText(why.map(w -> workspace.language().text(w.message())).orElse(""));
    problem.setVisible(why.isPresent());
    problem.setManaged(why.isPresent());
  }
}
