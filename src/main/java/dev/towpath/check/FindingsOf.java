package dev.towpath.check;

import dev.towpath.model.Fact;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a set of rules reports of a resource, each finding once. */
record FindingsOf(ResourceId id, Subject subject) implements Fact<List<Finding>> {
  /** Flows are asked about apart, for a change far away may change their proofs. */
  enum Subject {
    /** The resource as it is written. */
    RESOURCE(Rules::ofResource),
    /** Its flows. */
    FLOWS(Rules::ofFlows);

    private final Function<Resource, List<Rule<?>>> rules;

    Subject(Function<Resource, List<Rule<?>>> rules) {
      this.rules = rules;
    }
  }

  /** Everything that the rules report of a resource. */
  static Stream<Finding> all(Topology topology, ResourceId id) {
    return Stream.of(Subject.values())
        .flatMap(subject -> topology.fact(new FindingsOf(id, subject)).stream());
  }

  @Override
  public List<Finding> from(Topology topology) {
    Review review = new Review(topology);
    return topology.get(id).stream()
        .flatMap(resource ->
            subject.rules.apply(resource).stream().flatMap(rule -> check(rule, resource, review)))
        .distinct()
        .toList();
  }

  private static <R extends Resource> Stream<Finding> check(
      Rule<R> rule, Resource resource, Review review) {
    return rule.check(rule.kind().cast(resource), review);
  }
}
