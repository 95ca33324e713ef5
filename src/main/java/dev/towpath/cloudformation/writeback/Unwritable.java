package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.reading.SourceResource;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.cloudformation.syntax.Position;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;

/**
 * An edit that has no place of its own in a template, since what is written there makes several
 * values at once.
 *
 * @param id of the resource that was edited
 * @param position where the template writes it
 * @param message what is edited, why that cannot be written, and what to do
 */
public record Unwritable(ResourceId id, Position position, Message message) {

  /**
   * What a further edit adds.
   *
   * @param before the topology before it
   * @param after the topology after it
   */
  public static List<Unwritable> of(TemplateSource template, Topology before, Topology after) {
    List<ResourceId> now = TemplateWriteBack.notWritten(template, after);
    if (now.isEmpty()) {
      return List.of();
    }
    List<ResourceId> known = TemplateWriteBack.notWritten(template, before);
    return now.stream()
        .filter(id -> !known.contains(id) || !before.get(id).equals(after.get(id)))
        .distinct()
        .flatMap(id -> template.resource(id).stream())
        .map(resource -> of(template, resource))
        .toList();
  }

  private static Unwritable of(TemplateSource template, SourceResource resource) {
    Position position = template.source().position(resource.entry().key().span().start());
    String why =
        resource.own()
            ? "unwritable.part"
            : resource.entry().value() instanceof Node.Alias
                ? "unwritable.alias"
                : "unwritable.loop";
    Message message =
        Message.of(
            "cloudformation",
            why,
            resource.id(),
            String.valueOf(position.line()),
            resource.entry().name());
    return new Unwritable(resource.id(), position, message);
  }
}
