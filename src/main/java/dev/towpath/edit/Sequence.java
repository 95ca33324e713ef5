package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.util.List;

/** Several edits as one step. */
public record Sequence(Message label, List<Edit> edits) implements Edit {
  /** Copies the edits. */
  public Sequence {
    edits = List.copyOf(edits);
  }

  @Override
  public Design apply(Design design) {
    Design result = design;
    for (Edit edit : edits) {
      result = edit.apply(result);
    }
    return result;
  }
}
