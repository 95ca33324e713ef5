package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiPredicate;

/** The outcomes of a template's conditions: true, false, or not known. */
final class Conditions {
  /** How many conditions may be built on one another; nobody writes as many. */
  private static final int MOST_NESTED = 100;

  private final Sections sections;
  private final Choices choices;
  private final Evaluator evaluator;
  private final Map<String, Optional<Boolean>> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  Conditions(Sections sections, Choices choices, Evaluator evaluator) {
    this.sections = sections;
    this.choices = choices;
    this.evaluator = evaluator;
  }

  /** All conditions with their outcomes, in their order. */
  SequencedMap<String, Optional<Boolean>> all() {
    SequencedMap<String, Optional<Boolean>> all = new LinkedHashMap<>();
    sections.conditions().keySet().forEach(name -> all.put(name, outcome(name)));
    return all;
  }

  /** The outcome of a condition; empty where it is not known. */
  Optional<Boolean> outcome(String name) {
    Boolean chosen = choices.conditions().get(name);
    if (chosen != null) {
      return Optional.of(chosen);
    }
    Optional<Boolean> before = known.get(name);
    if (before != null) {
      return before;
    }
    Node node = sections.conditions().get(name);
    if (node == null || open.size() >= MOST_NESTED || !open.add(name)) {
      return Optional.empty();
    }
    Optional<Boolean> outcome = holds(node);
    open.remove(name);
    known.put(name, outcome);
    return outcome;
  }

  /** Whether a condition that is written there holds; empty where that is not known. */
  Optional<Boolean> holds(Node written) {
    Node node = written.target();
    Optional<Call> call = Call.of(node).or(() -> reference(node));
    if (call.isEmpty()) {
      return Optional.empty();
    }
    List<Node> parts =
        call.get().argument().target() instanceof Node.Sequence list
            ? list.items()
            : List.of(call.get().argument());
    return switch (call.get().name()) {
      case "Fn::And" -> all(parts, true);
      case "Fn::Or" -> all(parts, false);
      case "Fn::Not" -> parts.stream().findFirst().flatMap(this::holds).map(value -> !value);
      case "Fn::Equals" -> equal(parts);
      case "Fn::Contains" -> compared(parts, (list, value) -> list.containsAll(value));
      case "Fn::EachMemberIn" -> compared(parts, (some, all) -> all.containsAll(some));
      case "Fn::EachMemberEquals" ->
          compared(parts, (list, value) -> list.stream().allMatch(value::contains));
      case "Condition" -> named(call.get().argument());
      default -> Optional.empty();
    };
  }

  private Optional<Boolean> named(Node argument) {
    return argument.target() instanceof Node.Scalar name ? outcome(name.value()) : Optional.empty();
  }

  private static Optional<Call> reference(Node node) {
    return node instanceof Node.Mapping mapping && mapping.entries().size() == 1
        ? mapping.get("Condition").map(argument -> new Call("Condition", argument))
        : Optional.empty();
  }

  /** And, or; one part that decides is enough, whatever the others are. */
  private Optional<Boolean> all(List<Node> parts, boolean and) {
    boolean unknown = false;
    for (Node part : parts) {
      Optional<Boolean> value = holds(part);
      if (value.equals(Optional.of(!and))) {
        return value;
      }
      unknown |= value.isEmpty();
    }
    return unknown ? Optional.empty() : Optional.of(and);
  }

  /** What two lists of texts say of each other (CloudFormation User Guide, "Rule functions"). */
  private Optional<Boolean> compared(
      List<Node> parts, BiPredicate<List<String>, List<String>> predicate) {
    if (parts.size() != 2) {
      return Optional.empty();
    }
    Json left = evaluator.value(parts.get(0), Scope.OUTSIDE).json();
    Json right = evaluator.value(parts.get(1), Scope.OUTSIDE).json();
    return Functions.isLiteral(left) && Functions.isLiteral(right)
        ? Optional.of(predicate.test(Literals.texts(left), Literals.texts(right)))
        : Optional.empty();
  }

  private Optional<Boolean> equal(List<Node> parts) {
    if (parts.size() != 2) {
      return Optional.empty();
    }
    Json left = evaluator.value(parts.get(0), Scope.OUTSIDE).json();
    Json right = evaluator.value(parts.get(1), Scope.OUTSIDE).json();
    if (Functions.isLiteral(left) && Functions.isLiteral(right)) {
      boolean texts = left.asText().isPresent() && right.asText().isPresent();
      return Optional.of(texts ? left.asText().equals(right.asText()) : left.equals(right));
    }
    // the same unknown value equals itself
    return left.equals(right) ? Optional.of(true) : Optional.empty();
  }
}
