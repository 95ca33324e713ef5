package dev.towpath.desktop.inspector;

import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A list whose elements can be edited, removed and added. */
final class ListField implements Field {
  private final FieldContext context;
  private final Element.Maker maker;
  private final Optional<Json> fresh;
  private final VBox rows = new VBox();
  private final Button add;
  private final VBox box;
  private final List<Element> elements = new ArrayList<>();
  private List<Json> values = List.of();

  /**
   * A list.
   *
   * @param fresh what is added; where nothing can be, an empty row waits for a value
   */
  private ListField(FieldContext context, Element.Maker maker, Optional<Json> fresh) {
    this.context = context;
    this.maker = maker;
    this.fresh = fresh;
    add = new Button(context.text("field.add"), Icons.of("mdi2p-plus"));
    add.setId("add-" + context.property().name());
    add.getStyleClass().addAll("flat", "small");
    add.setOnAction(_ -> add());
    rows.getStyleClass().add("list-rows");
    box = new VBox(rows, add);
    box.getStyleClass().add("list-field");
  }

  static ListField ofTexts(FieldContext context) {
    return new ListField(
        context, (_, commit) -> LineElement.text(context, commit), Optional.empty());
  }

  static ListField ofReferences(FieldContext context) {
    return new ListField(
        context, (_, commit) -> LineElement.reference(context, commit), Optional.empty());
  }

  static ListField ofStructures(FieldContext context) {
    KindDeclaration structure = Kinds.of(context.property().element());
    return new ListField(
        context,
        (now, commit) -> new CardElement(context, structure, now, commit),
        Optional.of(NewPart.structure(structure)));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Optional<Json> value) {
    List<Json> next =
        value.filter(Json.Arr.class::isInstance).map(Json::elements).orElse(List.of());
    values = next;
    if (elements.size() != next.size()) {
      elements.clear();
      rows.getChildren().clear();
      for (int i = 0; i < next.size(); i++) {
        addRow(i);
      }
    }
    for (int i = 0; i < next.size(); i++) {
      elements.get(i).show(next.get(i));
    }
  }

  private void addRow(int index) {
    Element element =
        maker.make(
            () -> index < values.size() ? values.get(index) : new Json.Nul(),
            value -> replace(index, value));
    elements.add(element);
    rows.getChildren().add(element.node());
  }

  private void add() {
    if (fresh.isPresent()) {
      replace(values.size(), fresh.get());
    } else if (elements.size() == values.size()) {
      addRow(values.size());
      rows.getChildren().getLast().requestFocus();
    }
  }

  private void replace(int index, Json value) {
    List<Json> next = new ArrayList<>(values);
    boolean gone = value instanceof Json.Nul;
    if (index < next.size()) {
      next.remove(index);
    }
    if (!gone) {
      next.add(index, value);
    }
    if (next.equals(values)) {
      show(Optional.of(new Json.Arr(values)));
    } else {
      context.commit().accept(next.isEmpty() ? new Json.Nul() : new Json.Arr(next));
    }
  }
}
