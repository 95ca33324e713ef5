package dev.towpath.desktop.inspector;

import dev.towpath.model.Json;
import java.util.Optional;
import javafx.scene.Node;

/** An editor of one property's value. What the user commits goes to whoever made the field. */
interface Field {
  /** What is put into the form. */
  Node node();

  /** Shows the design's value; what was typed and not committed is lost where it differs. */
  void show(Optional<Json> value);
}
