package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.cloudformation.syntax.SourceText;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.References;
import dev.towpath.model.Unresolved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Notes down, while a template is evaluated, what became of its functions. */
final class Ledger {
  /** More remarks than anybody reads; what is counted is counted beyond them. */
  private static final int MOST = 10_000;

  private final SourceText source;
  private final Set<Remark> remarks = new LinkedHashSet<>();
  private final Set<Integer> resolved = new HashSet<>();
  private final Set<Integer> references = new HashSet<>();
  private final Set<Integer> unresolved = new HashSet<>();
  private final Set<String> imports = new LinkedHashSet<>();
  private final Set<String> stored = new LinkedHashSet<>();

  Ledger(SourceText source) {
    this.source = source;
  }

  /** A function gave that value. */
  void function(Node node, Json value) {
    int place = node.span().start();
    if (Unresolved.find(value).isPresent()) {
      unresolved.add(place);
      Unresolved.reason(value).ifPresent(why -> note(Remark.Kind.UNRESOLVED, node, why));
    } else if (value instanceof Json.Obj object && References.isFunction(object)) {
      references.add(place);
    } else {
      resolved.add(place);
    }
  }

  /** Something else that the user should know. */
  void note(Remark.Kind kind, Node node, Message message) {
    if (remarks.size() < MOST) {
      remarks.add(new Remark(kind, source.position(node.span().start()), message));
    } else if (remarks.size() == MOST) {
      Message more = Message.of("cloudformation", "import.more", MOST);
      remarks.add(new Remark(kind, source.position(node.span().start()), more));
    }
  }

  /** A value was asked for that another stack exports under a name. */
  void imported(String name) {
    imports.add(name);
  }

  /** A value was asked for by a reference to Parameter Store. */
  void stored(String reference) {
    stored.add(reference);
  }

  List<String> imports() {
    return List.copyOf(imports);
  }

  List<String> stored() {
    return List.copyOf(stored);
  }

  int resolved() {
    return resolved.size();
  }

  int references() {
    return references.size();
  }

  int unresolved() {
    return unresolved.size();
  }

  /** All remarks, in the order of the text. */
  List<Remark> remarks() {
    List<Remark> sorted = new ArrayList<>(remarks);
    sorted.sort(
        Comparator.<Remark>comparingInt(r -> r.position().line())
            .thenComparingInt(r -> r.position().column()));
    return sorted;
  }
}
