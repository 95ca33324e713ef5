package dev.towpath.check;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule reports.
 *
 * @param rule the rule's id, such as {@code TP1001}
 * @param severity how grave
 * @param resources whom it concerns, the main one first; at least one
 * @param message what is wrong
 * @param remedy what to do
 * @param link the document behind the rule
 * @param fixes edits that cure it, the best first
 * @param flow the id of the flow whose proof explains it, where it comes from one
 */
public record Finding(
    String rule,
    Severity severity,
    List<ResourceId> resources,
    Message message,
    Message remedy,
    URI link,
    List<Fix> fixes,
    Optional<String> flow) {
  /** Copies the lists. */
  public Finding {
    resources = List.copyOf(resources);
    fixes = List.copyOf(fixes);
  }

  /** As grave as that. */
  public Finding with(Severity other) {
    return new Finding(rule, other, resources, message, remedy, link, fixes, flow);
  }

  /** With one more fix, ranked below those that it has. */
  public Finding with(Fix fix) {
    List<Fix> more = Stream.concat(fixes.stream(), Stream.of(fix)).toList();
    return new Finding(rule, severity, resources, message, remedy, link, more, flow);
  }

  /** With the flow whose proof explains it. */
  public Finding explainedBy(String flowId) {
    return new Finding(
        rule, severity, resources, message, remedy, link, fixes, Optional.of(flowId));
  }

  /** The resource that it concerns most. */
  public ResourceId resource() {
    return resources.getFirst();
  }
}
