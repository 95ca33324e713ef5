package dev.towpath.cloudformation.writeback;

import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Map;

/**
 * An edited template.
 *
 * @param text the whole text
 * @param notWritten resources whose edits have no place of their own, such as those of a loop
 * @param renamed the logical ids of new resources whose ids CloudFormation would not take
 */
public record Written(
    String text, List<ResourceId> notWritten, Map<ResourceId, ResourceId> renamed) {
  /** Copies the list and the map. */
  public Written {
    notWritten = List.copyOf(notWritten);
    renamed = Map.copyOf(renamed);
  }
}
