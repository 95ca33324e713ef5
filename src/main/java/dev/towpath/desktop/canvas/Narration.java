package dev.towpath.desktop.canvas;

import dev.towpath.edit.Connections;
import dev.towpath.edit.Line;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.Texts;
import java.util.Optional;

/** Says in words what is selected, for those who do not see it. */
final class Narration {
  private Narration() {}

  static String of(Board board) {
    Optional<Line> line = board.editor().lineProperty().get();
    if (line.isPresent()) {
      return board.texts().text(Connections.describe(board.design(), line.get()));
    }
    int count = board.selection().size();
    return board
        .editor()
        .selected()
        .map(resource -> one(board, resource))
        .orElseGet(() -> board.texts().text("canvas", "selected", count));
  }

  private static String one(Board board, Resource resource) {
    Texts texts = board.texts();
    String kind = texts.text("model", "kind." + Kinds.of(resource).name());
    return Ancestry.parent(board.design(), resource.id())
        .map(parent ->
            texts.text("canvas", "selected.in", kind, Names.of(resource), Names.of(parent)))
        .orElseGet(() -> texts.text("canvas", "selected.one", kind, Names.of(resource)));
  }
}
