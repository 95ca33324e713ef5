package dev.towpath.desktop.template;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** The canvas, and beside it the text of a template where the document is one. */
public final class TemplateSplit extends SplitPane {
  private static final double CANVAS = 0.6;

  /** With a pane that shows for templates as long as the switch is on. */
  public TemplateSplit(Node canvas, Node pane, TemplateModel model, BooleanProperty wanted) {
    setId("template-split");
    getItems().add(canvas);
    BooleanBinding shown =
        Bindings.createBooleanBinding(
            () -> wanted.get() && isTemplate(model), wanted, model.shownProperty());
    shown.subscribe(on -> {
      if (on && getItems().size() == 1) {
        getItems().add(pane);
        setDividerPositions(CANVAS);
      } else if (!on) {
        getItems().remove(pane);
      }
    });
    // a binding that nobody holds is collected
    getProperties().put("shown", shown);
  }

  private static boolean isTemplate(TemplateModel model) {
    Optional<Shown> shown = model.shownProperty().get();
    return shown.isPresent();
  }
}
