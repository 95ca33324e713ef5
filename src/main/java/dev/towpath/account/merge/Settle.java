package dev.towpath.account.merge;

import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ReviewMarks;

/**
 * Keeps a resource that waits or has vanished as it is, and takes the mark off.
 *
 * @param name the resource's name, for the label
 */
public record Settle(ResourceId id, String name) implements Edit {
  /** Settles a resource. */
  public static Settle of(Resource resource) {
    return new Settle(resource.id(), Names.of(resource));
  }

  @Override
  public Message label() {
    return Message.of("account", "settle", name);
  }

  @Override
  public Design apply(Design design) {
    ReviewMarks marks = ReviewMarks.of(design);
    ReviewMarks left = marks.without(id);
    return left.equals(marks) ? design : left.in(design);
  }
}
