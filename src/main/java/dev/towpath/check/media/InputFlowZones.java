package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Input;
import dev.towpath.model.MediaConnectFlow;
import java.util.List;
import java.util.stream.Stream;

/** The MediaConnect flows of an input are at most two, in two Availability Zones. */
public final class InputFlowZones extends DocumentedRule<Input> {
  /** The rule. */
  public InputFlowZones() {
    super(
        Input.class,
        "TP3050",
        Severity.ERROR,
        "medialive/latest/ug/eml-limitations-and-rules.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    List<MediaConnectFlow> flows =
        input.mediaConnectFlows().stream()
            .flatMap(f -> review.topology().get(f.flow(), MediaConnectFlow.class).stream())
            .toList();
    boolean tooMany = input.mediaConnectFlows().size() > 2;
    boolean together =
        flows.size() == 2
            && flows.getFirst().availabilityZone().known().isPresent()
            && flows.getFirst().availabilityZone().equals(flows.getLast().availabilityZone());
    return tooMany || together
        ? Stream.of(finding(Stream.concat(Stream.of(input), flows.stream()).toList(), input))
        : Stream.empty();
  }
}
