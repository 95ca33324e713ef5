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
 * @param fixes edits that may cure it, the best first; {@link Analysis#fixes} tells which do
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

  /** In other words. */
  public Finding saying(Message otherMessage, Message otherRemedy) {
    return new Finding(rule, severity, resources, otherMessage, otherRemedy, link, fixes, flow);
  }

  /** With one more edit that may cure it, ranked below those that it has. */
  public Finding with(Fix fix) {
    List<Fix> more = Stream.concat(fixes.stream(), Stream.of(fix)).toList();
    return new Finding(rule, severity, resources, message, remedy, link, more, flow);
  }

  /** With the flow whose proof explains it. */
  public Finding explainedBy(String flowId) {
    return new Finding(
        rule, severity, resources, message, remedy, link, fixes, Optional.of(flowId));
  }

  /**
   * Whether the other reports the same thing: the same rule of the same resource in the same words.
   * Of a flow it is the same whatever it says, for another obstacle may lie behind the first.
   */
  public boolean isSameAs(Finding other) {
    return rule.equals(other.rule)
        && resource().equals(other.resource())
        && flow.equals(other.flow)
        && (flow.isPresent() || message.equals(other.message));
  }

  /** The resource that it concerns most. */
  public ResourceId resource() {
    return resources.getFirst();
  }
}
