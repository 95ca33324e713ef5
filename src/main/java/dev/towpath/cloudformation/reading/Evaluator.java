package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Unresolved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Works out the values of a template's nodes. */
final class Evaluator {
  private static final String LOOKED_UP = "{{resolve:";

  private final Names names;
  private final Functions functions;
  private final Ledger ledger;
  private final Conditions conditions;
  private final Loops loops = new Loops(this);
  private final Attributes attributes;
  private final Budget budget = new Budget();

  Evaluator(Sections sections, Choices choices, List<String> zones, Ledger ledger) {
    names = new Names(sections, choices);
    functions = new Functions(names, zones);
    this.ledger = ledger;
    conditions = new Conditions(sections, choices, this);
    attributes = new Attributes(sections, this);
  }

  Conditions conditions() {
    return conditions;
  }

  Ledger ledger() {
    return ledger;
  }

  /** The value of a node. */
  Resolved value(Node node, Scope scope) {
    budget.take();
    if (budget.isSpent()) {
      return new Resolved.Whole(Unresolved.because("tooMuch"), node);
    }
    if (node instanceof Node.Alias alias) {
      // what an alias names is written elsewhere, for others as well
      Resolved target = value(alias.target(), scope);
      return target instanceof Resolved.Gone
          ? new Resolved.Gone(alias)
          : new Resolved.Whole(target.json(), alias);
    }
    Optional<Call> call = Call.of(node);
    if (call.isPresent()) {
      return call(call.get(), node, scope);
    }
    return switch (node) {
      case Node.Scalar scalar -> scalar(scalar);
      case Node.Sequence sequence -> items(sequence, scope);
      case Node.Mapping mapping -> fields(mapping, scope);
      case Node.Alias _ -> throw new IllegalStateException("handled above");
    };
  }

  private Resolved scalar(Node.Scalar scalar) {
    Json json = PlainScalars.of(scalar);
    if (json instanceof Json.Str(String text) && text.contains(LOOKED_UP)) {
      String filled = names.stored(text, ledger);
      json =
          filled.contains(LOOKED_UP)
              ? Unresolved.written(Unresolved.because("dynamic", text), json)
              : Json.of(filled);
      ledger.function(scalar, json);
    }
    return new Resolved.Whole(json, scalar);
  }

  private Resolved items(Node.Sequence sequence, Scope scope) {
    List<Resolved.Item> items = new ArrayList<>(sequence.items().size());
    for (Node item : sequence.items()) {
      Resolved value = value(item, scope);
      if (!(value instanceof Resolved.Gone)) {
        items.add(new Resolved.Item(item, value));
      }
    }
    return new Resolved.Items(items, sequence);
  }

  /** The fields of an object, loops unrolled and merges taken in. */
  Resolved.Fields fields(Node.Mapping mapping, Scope scope) {
    SequencedMap<String, Resolved.Field> fields = new LinkedHashMap<>();
    List<Entry> merges = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      if (Literals.isMerge(entry)) {
        merges.add(entry);
      } else if (Loops.isLoop(entry)) {
        loops
            .unroll(entry, scope)
            .forEach((name, value) -> fields.put(name, new Resolved.Field(entry, value, false)));
      } else {
        Resolved value = value(entry.value(), scope);
        if (!(value instanceof Resolved.Gone)) {
          fields.put(scope.fill(entry.name()), new Resolved.Field(entry, value, true));
        }
      }
    }
    merges.forEach(merge -> merge(merge, scope, fields));
    return new Resolved.Fields(fields, mapping);
  }

  private void merge(Entry merge, Scope scope, SequencedMap<String, Resolved.Field> fields) {
    for (Node.Mapping source : Literals.sources(merge)) {
      fields(source, scope)
          .fields()
          .forEach((name, field) ->
              fields.putIfAbsent(
                  name,
                  new Resolved.Field(
                      merge, new Resolved.Whole(field.value().json(), merge.value()), false)));
    }
  }

  private Resolved call(Call call, Node node, Scope scope) {
    if (call.name().equals("Fn::If")) {
      return choice(call, node, scope);
    }
    if (call.name().equals("Ref") && isNothing(call)) {
      return new Resolved.Gone(node);
    }
    Json made = function(call, scope);
    budget.take(made);
    if (budget.isSpent()) {
      return new Resolved.Whole(Unresolved.because("tooMuch"), node);
    }
    Json json = asWritten(made, node);
    ledger.function(node, json);
    if (call.name().equals("Fn::GetAZs") && Functions.isLiteral(json)) {
      ledger.note(
          Remark.Kind.ASSUMED,
          node,
          Message.of("cloudformation", "import.zones", Literals.texts(json)));
    }
    return new Resolved.Whole(json, node);
  }

  private static boolean isNothing(Call call) {
    return call.argument().target() instanceof Node.Scalar name && Names.isNothing(name.value());
  }

  private Resolved choice(Call call, Node node, Scope scope) {
    List<Node> parts =
        call.argument().target() instanceof Node.Sequence list ? list.items() : List.of();
    if (parts.size() < 2 || !(parts.getFirst().target() instanceof Node.Scalar condition)) {
      return whole(node, Unresolved.because("function", "Fn::If", "?"));
    }
    String name = scope.fill(condition.value());
    Optional<Boolean> outcome = conditions.outcome(name);
    if (outcome.isEmpty()) {
      return whole(node, Unresolved.because("condition", name));
    }
    int chosen = outcome.get() ? 1 : 2;
    return chosen < parts.size() ? value(parts.get(chosen), scope) : new Resolved.Gone(node);
  }

  private Json asWritten(Json json, Node node) {
    if (!Unresolved.is(json)) {
      return json;
    }
    Json written = Literals.of(node);
    budget.take(written);
    return budget.isSpent() ? json : Unresolved.written(json, written);
  }

  private Resolved whole(Node node, Json reason) {
    Json unresolved = asWritten(reason, node);
    ledger.function(node, unresolved);
    return new Resolved.Whole(unresolved, node);
  }

  private Json function(Call call, Scope scope) {
    Json argument = value(call.argument(), scope).json();
    return switch (call.name()) {
      case "Ref" ->
          argument
              .asText()
              .map(name -> names.ref(name, scope))
              .orElseGet(() -> Json.of("Ref", argument));
      case "Fn::GetAtt" -> attributes.of(argument);
      case "Fn::Sub" -> sub(argument, scope);
      case "Fn::ImportValue" -> {
        argument.asText().ifPresent(ledger::imported);
        yield functions.apply(call.name(), argument);
      }
      default -> functions.apply(call.name(), argument);
    };
  }

  private Json sub(Json argument, Scope scope) {
    List<Json> parts = argument.elements();
    Optional<String> text = parts.isEmpty() ? Optional.empty() : parts.getFirst().asText();
    if (text.isEmpty()) {
      return Unresolved.because("function", "Fn::Sub", "?");
    }
    Json.Obj own = parts.size() > 1 && parts.get(1) instanceof Json.Obj o ? o : Json.Obj.EMPTY;
    Function<String, Json> values = name -> own.get(name).orElseGet(() -> named(name, scope));
    return SubText.fill(text.get(), values);
  }

  private Json named(String name, Scope scope) {
    Json value =
        name.contains(".") ? attributes.of(Literals.attribute(name)) : names.ref(name, scope);
    return Unresolved.is(value) ? Unresolved.written(value, Json.of("Ref", name)) : value;
  }
}
