package dev.towpath.desktop.template;

import dev.towpath.desktop.Background;
import dev.towpath.desktop.Editor;
import dev.towpath.model.Design;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Follows the open document: its template with the edits, worked out off the JavaFX thread. */
public final class TemplateModel {
  private final Editor editor;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Follows an editor's design; the latest counts. */
  public TemplateModel(Editor editor) {
    this.editor = editor;
    editor.designProperty().subscribe(this::follow);
  }

  private void follow(Design design) {
    if (design.others().get("template").isEmpty()) {
      shown.set(Optional.empty());
      return;
    }
    boolean moved =
        shown
            .get()
            .filter(now -> now.design().others() == design.others())
            .filter(now -> now.design().topology() == design.topology())
            .isPresent();
    if (!moved) {
      Background.run(
          () -> editor.design() == design ? Shown.of(design) : Optional.<Shown>empty(),
          found -> {
            if (editor.design() == design) {
              shown.set(found);
            }
          });
    }
  }

  /** The template; empty where the document is none. */
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }
}
