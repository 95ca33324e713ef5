package dev.towpath.desktop.canvas;

import dev.towpath.desktop.Editor;
import dev.towpath.diagram.Drawer;
import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.DrawingOptions;
import dev.towpath.diagram.End;
import dev.towpath.diagram.Link;
import dev.towpath.edit.Line;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tools and painters of one canvas share. */
final class Board {
  private static final int LIVE_SHAPES = 700;

  private final Editor editor;
  private final Viewport viewport = new Viewport();
  private final FontMeasure measure = new FontMeasure();
  private final Drawer drawer = new Drawer();
  private final Facts facts;
  private final Runnable redraw;
  private Texts texts;
  private Map<ResourceId, DrawingOptions.Findings> shownBadges = Map.of();
  private Optional<Design> preview = Optional.empty();
  private Optional<Link> link = Optional.empty();
  private Optional<Message> bubble = Optional.empty();
  private double bubbleX;
  private double bubbleY;
  private Optional<ResourceId> hovered = Optional.empty();
  private Set<ResourceId> targets = Set.of();
  private @Nullable Drawing drawing;

  Board(Editor editor, Texts texts, Runnable redraw) {
    this.editor = editor;
    this.texts = texts;
    this.redraw = redraw;
    this.facts = new Facts(editor);
  }

  Editor editor() {
    return editor;
  }

  Viewport viewport() {
    return viewport;
  }

  FontMeasure measure() {
    return measure;
  }

  Texts texts() {
    return texts;
  }

  void show(Texts other) {
    texts = other;
    outdated();
  }

  /** The design as it stands, whatever a gesture shows. */
  Design design() {
    return editor.design();
  }

  Set<ResourceId> selection() {
    return editor.selectionProperty().get();
  }

  void select(Set<ResourceId> ids) {
    editor.lineProperty().set(Optional.empty());
    editor.selectionProperty().set(Set.copyOf(ids));
  }

  /** The connector that was clicked, where that is what is selected. */
  Optional<Link> link() {
    return editor.lineProperty().get().isPresent() ? link : Optional.empty();
  }

  void select(Link clicked) {
    select(Set.of(clicked.source()));
    link = Optional.of(clicked);
    ResourceId to =
        clicked.to() instanceof End.OfChip chip ? chip.subnet() : clicked.to().resource();
    editor
        .lineProperty()
        .set(Optional.of(new Line(clicked.source(), clicked.from().resource(), to)));
    redraw();
  }

  /** The drawing of what is shown: the gesture's preview, else the design. */
  Drawing drawing() {
    Drawing current = drawing;
    if (current == null) {
      shownBadges = facts.badges();
      current = draw(shown());
      drawing = current;
    }
    return current;
  }

  /** What a gesture or an offered fix would make of the design, else the design. */
  Design shown() {
    return preview.orElseGet(() ->
        editor
            .previewProperty()
            .get()
            .map(fix -> fix.edit().apply(design()))
            .orElseGet(this::design));
  }

  /** The drawing of any design in the present language. */
  Drawing draw(Design any) {
    return drawer.draw(Visibility.chosen(any).of(any), facts.options(any, texts, measure));
  }

  /** The drawing has to be made anew. */
  void outdated() {
    drawing = null;
    redraw.run();
  }

  /** The findings have changed, perhaps. */
  void analysed() {
    if (facts.badges().equals(shownBadges)) {
      redraw();
    } else {
      outdated();
    }
  }

  /**
   * Whether the drawing follows a gesture; where it is too large to be made anew in every frame,
   * gestures show outlines.
   */
  boolean isLive() {
    return drawing().shapes().size() <= LIVE_SHAPES;
  }

  /** Shows another design while a gesture is under way. */
  void preview(Design design) {
    if (isLive() && !preview.equals(Optional.of(design))) {
      preview = Optional.of(design);
      outdated();
    }
    redraw();
  }

  void endPreview() {
    if (preview.isPresent()) {
      preview = Optional.empty();
      outdated();
    }
    say(Optional.empty());
    highlight(Set.of());
  }

  /** What is said beside the pointer. */
  Optional<Message> bubble() {
    return bubble;
  }

  /** Says something at a place of the drawing. */
  void say(Message message, double x, double y) {
    bubbleX = viewport.screenX(x);
    bubbleY = viewport.screenY(y);
    say(Optional.of(message));
  }

  void say(Optional<Message> message) {
    bubble = message;
    redraw();
  }

  /** Says something beside the pointer. */
  void say(Optional<Message> message, Pointer pointer) {
    bubbleX = pointer.screenX();
    bubbleY = pointer.screenY();
    say(message);
  }

  double bubbleX() {
    return bubbleX;
  }

  double bubbleY() {
    return bubbleY;
  }

  /** The figure under the pointer. */
  Optional<ResourceId> hovered() {
    return hovered;
  }

  void hover(Optional<ResourceId> id) {
    if (!hovered.equals(id)) {
      hovered = id;
      redraw();
    }
  }

  /** The figures that a gesture may end at. */
  Set<ResourceId> targets() {
    return targets;
  }

  void highlight(Set<ResourceId> ids) {
    targets = ids;
    redraw();
  }

  void redraw() {
    redraw.run();
  }
}
