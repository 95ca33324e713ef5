package dev.towpath.desktop.canvas;

import dev.towpath.desktop.Editor;
import dev.towpath.desktop.command.Command;
import dev.towpath.diagram.HitArea;
import dev.towpath.diagram.Shape;
import dev.towpath.diagram.Theme;
import dev.towpath.edit.Align;
import dev.towpath.edit.Edit;
import dev.towpath.model.Box;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The canvas of one editor: shows its design and turns what pointer and keys do into edits. */
public final class CanvasView extends Region {
  private static final double ZOOM_STEP = 1.25;
  private static final double MARGIN = 12;

  private final Board board;
  private final CanvasPainter painter;
  private final CanvasInput input;
  private final SelectionCommands commands;
  private final FigureClipboard clipboard;
  private final NameField nameField;
  private final QuickInsert insert;
  private final List<Command> offered = new ArrayList<>();
  private Consumer<ProofStep> onHop = _ -> {};
  private @Nullable ContextMenu menu;

  /** A canvas for an editor in a language. */
  public CanvasView(Editor editor, Texts texts) {
    painter = new CanvasPainter(this);
    board = new Board(editor, texts, painter::request);
    commands = new SelectionCommands(board);
    input = new CanvasInput(this, board, this::choose);
    nameField = new NameField(board, this::requestFocus);
    insert = new QuickInsert(board, this::requestFocus);
    new CanvasKeys(this, input, commands);
    painter.start(board, input, new DropTarget(this, board));
    clipboard = new FigureClipboard(board, input);
    getChildren().addAll(painter.nodes());
    getChildren().addAll(nameField, insert);
    setFocusTraversable(true);
    setId("canvas");
    setAccessibleRole(AccessibleRole.TEXT);
    setClip(clip());
    follow(editor);
  }

  private Rectangle clip() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    return clip;
  }

  private void follow(Editor editor) {
    editor.designProperty().subscribe(board::outdated);
    editor.analysisProperty().subscribe(board::analysed);
    editor.previewProperty().subscribe(board::outdated);
    editor.signsProperty().subscribe(board::outdated);
    editor.shownProofProperty().subscribe(board::redraw);
    editor.asking().whatIfProperty().subscribe(board::redraw);
    editor.selectionProperty().subscribe(this::selected);
    editor.lineProperty().subscribe(this::selected);
  }

  private void selected() {
    setAccessibleText(Narration.of(board));
    board.redraw();
  }

  /** Light or dark. */
  public ObjectProperty<Theme> themeProperty() {
    return painter.themeProperty();
  }

  /** Whether the legend of lines is shown. */
  public BooleanProperty legendProperty() {
    return painter.legendProperty();
  }

  /** Whether the map of the whole is shown where not everything is visible. */
  public BooleanProperty minimapProperty() {
    return painter.minimapProperty();
  }

  /** Who is told that a hop of the shown proof was clicked. */
  public void setOnHop(Consumer<ProofStep> listener) {
    onHop = listener;
  }

  /** Shows another language. */
  public void show(Texts texts) {
    board.show(texts);
    painter.languageChanged();
    selected();
  }

  /** How large things are shown; 1 is 100 %. */
  public ReadOnlyDoubleProperty zoomProperty() {
    return board.viewport().zoomProperty();
  }

  /** One step larger. */
  public void zoomIn() {
    zoomTo(board.viewport().zoom() * ZOOM_STEP);
  }

  /** One step smaller. */
  public void zoomOut() {
    zoomTo(board.viewport().zoom() / ZOOM_STEP);
  }

  /** That large, around the middle; 1 is 100 %. */
  public void zoomTo(double zoom) {
    board.viewport().zoomAt(zoom, getWidth() / 2, getHeight() / 2);
    board.redraw();
  }

  /** Shows everything. */
  public void fit() {
    board.drawing().bounds().ifPresent(board.viewport()::fit);
    board.redraw();
  }

  /** Scrolls to a resource's figure, or to that of its owner, and lets it flash. */
  public void reveal(ResourceId id) {
    Optional<ResourceId> shown =
        board.drawing().figure(id).isPresent()
            ? Optional.of(id)
            : Ancestry.ancestors(board.design(), id).stream().findFirst();
    shown
        .flatMap(board.drawing()::figure)
        .map(Shape.Figure::box)
        .ifPresent(box -> {
          if (!board.viewport().visible().contains(box)) {
            board.viewport().centerOn(box.centerX(), box.centerY());
          }
          painter.flash(box);
        });
  }

  /** Lets the next click place a figure; a sticky one stays until Esc. */
  public void startPlacing(KindDeclaration kind, boolean sticky) {
    input.place(kind, sticky);
    requestFocus();
  }

  /** Opens the search for what to insert at the pointer, with what was typed so far. */
  public void openInsert(String typed) {
    insert.open(input.pointer(), typed, painter.palette());
  }

  /** Selects every figure. */
  public void selectAll() {
    commands.selectAll();
  }

  /** Selects nothing. */
  public void selectNone() {
    board.select(Set.of());
  }

  /** Copies the selected figures. */
  public void copy() {
    clipboard.copy();
  }

  /** Copies the selected figures and deletes them. */
  public void cut() {
    clipboard.copy();
    commands.delete();
  }

  /** Inserts what was copied, at the pointer. */
  public void paste() {
    clipboard.paste();
  }

  /** Inserts copies of the selected figures beside them. */
  public void duplicate() {
    clipboard.duplicate();
  }

  /** Deletes what is selected. */
  public void deleteSelection() {
    commands.delete();
  }

  /** Puts the selected figures in line. */
  public void align(Align.Line line) {
    commands.align(line);
  }

  /** Undoes the latest step. */
  public void undo() {
    board.editor().undo();
  }

  /** Does the latest undone step again. */
  public void redo() {
    board.editor().redo();
  }

  /** Edits the name of the one selected resource in place. */
  public void renameSelected() {
    board
        .editor()
        .selected()
        .ifPresent(resource ->
            board
                .drawing()
                .figure(resource.id())
                .ifPresent(f -> nameField.open(resource, f.header(), f.container())));
  }

  /** Where a resource's figure is in this node's own pixels; empty where it has none. */
  public Optional<Box> boundsOf(ResourceId id) {
    Viewport viewport = board.viewport();
    return board
        .drawing()
        .figure(id)
        .map(Shape.Figure::box)
        .map(box ->
            new Box(
                viewport.screenX(box.x()),
                viewport.screenY(box.y()),
                box.width() * viewport.zoom(),
                box.height() * viewport.zoom()));
  }

  void doubleClicked(Pointer pointer) {
    Optional<HitArea> hit =
        board.drawing().hit(pointer.x(), pointer.y(), 5 / board.viewport().zoom());
    if (hit.isEmpty() || hit.get().part() == HitArea.Part.BODY && isContainer(hit.get())) {
      openInsert("");
    } else {
      renameSelected();
    }
  }

  private boolean isContainer(HitArea hit) {
    return board.drawing().figure(hit.id()).filter(Shape.Figure::container).isPresent();
  }

  /** A click on a hop's mark; false where there is none. */
  boolean clickedHop(Pointer pointer) {
    Optional<ProofStep> step = painter.hopAt(pointer);
    step.ifPresent(onHop);
    return step.isPresent();
  }

  void openMenu(Pointer pointer, double screenX, double screenY) {
    Optional<HitArea> hit =
        board.drawing().hit(pointer.x(), pointer.y(), 5 / board.viewport().zoom());
    hit.flatMap(HitArea::link)
        .ifPresentOrElse(
            board::select,
            () ->
                hit.map(HitArea::id)
                    .filter(id -> !board.selection().contains(id))
                    .ifPresent(id -> board.select(Set.of(id))));
    CanvasMenu menus = new CanvasMenu(this, commands);
    open(
        board.link().isPresent()
            ? menus.forLine(board.texts())
            : menus.forSelection(board.texts(), board.selection().size()),
        screenX,
        screenY);
  }

  /** Puts a command into the menu of the figures that it can be done with. */
  public void offer(Command command) {
    offered.add(command);
  }

  /** The commands that can be done with the selected figures. */
  List<MenuItem> offers() {
    return offered.stream()
        .filter(command -> command.enabled().get())
        .map(CanvasView::item)
        .toList();
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.plainText());
    item.setId("menu-" + command.id());
    item.setOnAction(_ -> command.run());
    return item;
  }

  /** What can be asked about the selected figures. */
  List<MenuItem> questions() {
    return new AskMenu(board.editor(), board.texts()).items(board.selection());
  }

  private void choose(List<Edit> edits) {
    Pointer pointer = input.pointer();
    javafx.geometry.Point2D at = localToScreen(pointer.screenX(), pointer.screenY());
    open(
        new CanvasMenu(this, commands).forEdits(board.texts(), edits, board.editor()::apply),
        at.getX(),
        at.getY());
  }

  private void open(ContextMenu next, double screenX, double screenY) {
    closeMenus();
    menu = next;
    next.show(this, screenX, screenY);
  }

  void closeMenus() {
    if (menu != null) {
      menu.hide();
      menu = null;
    }
  }

  @Override
  protected void layoutChildren() {
    boolean refit = board.viewport().showsAll(getWidth(), getHeight());
    painter.resize(getWidth(), getHeight(), MARGIN);
    if (refit) {
      fit();
    }
  }
}
