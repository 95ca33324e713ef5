package dev.towpath.desktop.scan;

import dev.towpath.account.Unanswered;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.language.Language;
import dev.towpath.model.Design;
import dev.towpath.model.JsonText;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The calls that gave no answer when the design was read: where, why, what they leave unknown, and
 * what to allow. Stays as long as the design keeps them.
 */
public final class MissesView extends BorderPane {
  private static final int SHOWN = 6;

  private final Workspace workspace;
  private final ObservableList<Unanswered> rows = FXCollections.observableArrayList();
  private final TableView<Unanswered> table = new TableView<>(rows);
  private Map<Unanswered, Set<ResourceId>> unknown = Map.of();
  private Optional<Design> asked = Optional.empty();

  /** Shows what the open design keeps. */
  public MissesView(Workspace workspace) {
    this.workspace = workspace;
    table.setId("misses-table");
    table.getStyleClass().addAll("edge-to-edge", "dense", "striped");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    columns();
    setTop(bar());
    setCenter(table);
    workspace.editor().designProperty().subscribe(this::fill);
    language().textsProperty().addListener((_, _, _) -> table.refresh());
    workspace.unanswered().subscribe(one -> one.ifPresent(this::choose));
  }

  /** The calls without an answer; whether there are any decides whether this is shown. */
  public ObservableList<Unanswered> rows() {
    return rows;
  }

  private Language language() {
    return workspace.language();
  }

  private void fill(Design design) {
    List<Unanswered> now = Unanswered.of(design);
    if (!now.equals(List.copyOf(rows))) {
      unknown = Map.of();
      rows.setAll(now);
    }
    boolean known = asked.filter(d -> d.topology() == design.topology()).isPresent();
    if (now.isEmpty() || known) {
      return;
    }
    asked = Optional.of(design);
    Background.run(
        () ->
            now.stream()
                .distinct()
                .collect(Collectors.toMap(one -> one, one -> one.leavesUnknown(design))),
        found -> {
          if (asked.equals(Optional.of(design))) {
            unknown = found;
            table.refresh();
          }
        });
  }

  private void choose(Unanswered one) {
    table.getSelectionModel().clearSelection();
    table.getSelectionModel().select(one);
    table.scrollTo(one);
  }

  private void columns() {
    TableColumn<Unanswered, String> names =
        column("misses.resources", 190, one -> names(unknown.getOrDefault(one, Set.of())));
    table
        .getColumns()
        .setAll(
            List.of(
                column("scan.miss.operation", 190, one -> one.miss().operation()),
                column(
                    "misses.where", 150, one -> one.home().account() + "\n" + one.home().region()),
                column("scan.miss.code", 130, one -> one.miss().code()),
                column("scan.miss.unknown", 230, one -> language().text(one.miss().unknown())),
                names,
                column("scan.miss.permission", 170, MissesView::permission)));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, one) -> {
          if (one != null) {
            unknown.getOrDefault(one, Set.of()).stream().findFirst().ifPresent(workspace::show);
          }
        });
  }

  private static String permission(Unanswered one) {
    return one.miss().permission().filter(_ -> one.miss().isDenial()).orElse("–");
  }

  private String names(Set<ResourceId> ids) {
    var topology = workspace.editor().design().topology();
    String first =
        ids.stream()
            .limit(SHOWN)
            .map(id -> Names.of(topology, id))
            .collect(Collectors.joining(", "));
    return ids.size() > SHOWN
        ? language().text("misses.more", first, ids.size() - SHOWN)
        : first.isEmpty() ? "–" : first;
  }

  private TableColumn<Unanswered, String> column(
      String key, double width, Function<Unanswered, String> text) {
    TableColumn<Unanswered, String> column = new TableColumn<>();
    column.textProperty().bind(language().of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setCellFactory(_ -> new WrappingCell<>());
    return column;
  }

  private HBox bar() {
    Label words = new Label();
    words.setId("misses-words");
    words.setGraphic(Icons.of("mdi2a-alert", "mark-warning"));
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> language().text("misses.words", rows.size()),
                rows,
                language().textsProperty()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button statement = button("misses.copyStatement", this::copyStatement);
    statement
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> Unanswered.statement(List.copyOf(rows)).isEmpty(), rows));
    HBox bar = new HBox(8, words, gap, button("misses.copy", this::copyText), statement);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("review-bar");
    return bar;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button();
    button.setId(key);
    button.getStyleClass().add("small");
    button.textProperty().bind(language().of(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** The chosen lines, else all of them. */
  private List<Unanswered> chosen() {
    List<Unanswered> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
    return selected.isEmpty() ? List.copyOf(rows) : selected;
  }

  private void copyText() {
    copy(
        chosen().stream()
            .map(one ->
                one.home().account()
                    + " "
                    + one.home().region()
                    + ": "
                    + language().text(one.miss().text()))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private void copyStatement() {
    Unanswered.statement(chosen())
        .or(() -> Unanswered.statement(List.copyOf(rows)))
        .ifPresent(statement -> copy(JsonText.write(statement) + "\n"));
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
