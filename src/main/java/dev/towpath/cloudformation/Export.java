package dev.towpath.cloudformation;

import dev.towpath.model.Message;
import java.util.List;

/**
 * An exported text.
 *
 * @param text ends with a line end
 * @param notes what has to be filled in before it can be used
 */
public record Export(String text, List<Message> notes) implements ExportResult {
  /** Copies the notes. */
  public Export {
    notes = List.copyOf(notes);
  }
}
