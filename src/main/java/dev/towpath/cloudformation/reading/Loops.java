package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Unresolved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** {@code Fn::ForEach}: the fields that a loop makes (CloudFormation User Guide). */
final class Loops {
  private static final String PREFIX = "Fn::ForEach::";

  /** More than CloudFormation would ever take. */
  private static final int MOST = 20_000;

  private final Evaluator evaluator;
  private int made;

  Loops(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Whether an entry is a loop. */
  static boolean isLoop(Entry entry) {
    return entry.name().startsWith(PREFIX);
  }

  /** The fields by name; none where the collection is not known. */
  SequencedMap<String, Resolved> unroll(Entry loop, Scope scope) {
    SequencedMap<String, Resolved> out = new LinkedHashMap<>();
    List<Node> parts =
        loop.value().target() instanceof Node.Sequence list ? list.items() : List.of();
    if (parts.size() != 3
        || !(parts.getFirst().target() instanceof Node.Scalar variable)
        || !(parts.get(2).target() instanceof Node.Mapping body)) {
      note(loop, Unresolved.because("function", loop.name(), "?"));
      return out;
    }
    Json collection = evaluator.value(parts.get(1), scope).json();
    if (!(collection instanceof Json.Arr(List<Json> values))) {
      note(loop, Unresolved.find(collection).<Json>map(o -> o).orElseGet(() -> odd(loop)));
      return out;
    }
    for (Json value : values) {
      Scope inside = scope.with(variable.value(), value);
      for (Map.Entry<String, Resolved.Field> field :
          evaluator.fields(body, inside).fields().entrySet()) {
        if (++made > MOST) {
          note(loop, odd(loop));
          return out;
        }
        out.put(field.getKey(), field.getValue().value());
      }
    }
    return out;
  }

  private static Json odd(Entry loop) {
    return Unresolved.because("function", loop.name(), "?");
  }

  private void note(Entry loop, Json unresolved) {
    Message why = Unresolved.reason(unresolved).orElseThrow();
    evaluator.ledger().note(Remark.Kind.UNRESOLVED, loop.key(), why);
  }
}
