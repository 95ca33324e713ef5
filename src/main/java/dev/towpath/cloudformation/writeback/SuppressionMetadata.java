package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.reading.SourceResource;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which findings a template's people have decided not to be told again, in its metadata: {@code
 * Metadata: Towpath: Suppress: TP2001: reason} at a resource, {@code Metadata: Towpath: SwitchOff:}
 * of the template for rules that are off everywhere.
 */
public final class SuppressionMetadata {
  private static final List<String> AT_RESOURCE = List.of("Metadata", "Towpath", "Suppress");
  private static final List<String> EVERYWHERE = List.of("Metadata", "Towpath", "SwitchOff");

  private SuppressionMetadata() {}

  /** What a template says; what has another form is passed over. */
  public static Suppressions read(TemplateSource template) {
    Map<ResourceId, Map<String, String>> resources = new TreeMap<>();
    for (SourceResource resource : template.resources()) {
      Map<String, String> reasons =
          resource.own() && resource.entry().value() instanceof Node.Mapping body
              ? reasons(body, AT_RESOURCE)
              : Map.of();
      if (!reasons.isEmpty()) {
        resources.put(resource.id(), reasons);
      }
    }
    return new Suppressions(reasons(template.root(), EVERYWHERE), resources);
  }

  private static Map<String, String> reasons(Node.Mapping holder, List<String> path) {
    Optional<Node.Mapping> found = Optional.of(holder);
    for (String step : path) {
      found = found.flatMap(mapping -> mapping.mapping(step));
    }
    Map<String, String> reasons = new TreeMap<>();
    for (Entry entry : found.map(Node.Mapping::entries).orElse(List.of())) {
      if (entry.value().target() instanceof Node.Scalar reason) {
        reasons.put(entry.name(), reason.value());
      }
    }
    return reasons;
  }

  /**
   * The template's text with these suppressions in place of its own. Those of resources that the
   * template does not write out one by one, as of a loop, have no place in it.
   */
  public static String write(TemplateSource template, Suppressions wanted) {
    Suppressions written = read(template);
    List<Change> changes = new ArrayList<>();
    if (!written.rules().equals(wanted.rules())) {
      put(template.root(), EVERYWHERE, json(wanted.rules())).ifPresent(changes::add);
    }
    for (SourceResource resource : template.resources()) {
      Map<String, String> now = wanted.resources().getOrDefault(resource.id(), Map.of());
      boolean same = now.equals(written.resources().getOrDefault(resource.id(), Map.of()));
      if (!same && resource.own() && resource.entry().value() instanceof Node.Mapping body) {
        put(body, AT_RESOURCE, json(now)).ifPresent(changes::add);
      }
    }
    if (changes.isEmpty()) {
      return template.source().text();
    }
    TextEdits edits = new TextEdits();
    Changing.of(template, edits).apply(changes);
    return edits.apply(template.source().text());
  }

  private static Json.Obj json(Map<String, String> reasons) {
    Json.Obj json = Json.Obj.EMPTY;
    for (Map.Entry<String, String> entry : new TreeMap<>(reasons).entrySet()) {
      json = json.with(entry.getKey(), entry.getValue());
    }
    return json;
  }

  /** Puts a value at the end of a path, or takes it away where it is empty. */
  private static Optional<Change> put(Node.Mapping holder, List<String> path, Json.Obj value) {
    Optional<Entry> entry = holder.entry(path.getFirst());
    if (entry.isEmpty()) {
      return value.isEmpty() ? Optional.empty() : Optional.of(added(holder, path, value));
    }
    List<String> rest = tail(path);
    if (!rest.isEmpty() && entry.get().value() instanceof Node.Mapping inner) {
      return value.isEmpty() && isAlone(inner, rest)
          ? Optional.of(removed(holder, entry.get()))
          : put(inner, rest, value);
    }
    if (!rest.isEmpty() && entry.get().value() instanceof Node.Alias) {
      return Optional.empty();
    }
    return Optional.of(
        value.isEmpty()
            ? removed(holder, entry.get())
            : new Change.Replace(entry.get().value(), nested(rest, value)));
  }

  /** Whether the path leads through objects that hold nothing else. */
  private static boolean isAlone(Node.Mapping holder, List<String> path) {
    if (holder.entries().size() != 1 || holder.entry(path.getFirst()).isEmpty()) {
      return false;
    }
    return path.size() == 1
        || holder.mapping(path.getFirst()).filter(m -> isAlone(m, tail(path))).isPresent();
  }

  private static List<String> tail(List<String> path) {
    return path.subList(1, path.size());
  }

  private static Change added(Node.Mapping holder, List<String> path, Json.Obj value) {
    Change.Elements elements = new Change.Elements(holder);
    int last = holder.entries().size() - 1;
    Json.Obj inner = nested(tail(path), value);
    elements.added().add(new Change.Added(last, Optional.of(path.getFirst()), inner));
    return elements;
  }

  private static Change removed(Node.Mapping holder, Entry entry) {
    Change.Elements elements = new Change.Elements(holder);
    elements.removed().add(holder.entries().indexOf(entry));
    return elements;
  }

  private static Json.Obj nested(List<String> path, Json.Obj value) {
    Json.Obj nested = value;
    for (String step : path.reversed()) {
      nested = Json.of(step, nested);
    }
    return nested;
  }
}
