package dev.towpath.desktop.inspector;

import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** A structure in a list. */
final class CardElement implements Element {
  private final FieldContext context;
  private final Form form;
  private final Card card;
  private final KindDeclaration structure;

  CardElement(
      FieldContext context, KindDeclaration structure, Supplier<Json> now, Consumer<Json> commit) {
    this.context = context;
    this.structure = structure;
    form =
        new Form(
            context.workspace(),
            structure,
            Set.of(),
            FormTarget.object(() -> now.get() instanceof Json.Obj o ? o : Json.Obj.EMPTY, commit));
    card = new Card(context.workspace().language(), form, () -> commit.accept(new Json.Nul()));
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void show(Json value) {
    if (value instanceof Json.Obj object) {
      card.setTitle(Summary.of(context.workspace(), object, Set.of()));
      form.show(object);
      if (object.equals(NewPart.structure(structure))) {
        card.open(true);
      }
    }
  }
}
