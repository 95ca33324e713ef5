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
      MetadataEdits.put(template.root(), EVERYWHERE, json(wanted.rules())).ifPresent(changes::add);
    }
    for (SourceResource resource : template.resources()) {
      Map<String, String> now = wanted.resources().getOrDefault(resource.id(), Map.of());
      boolean same = now.equals(written.resources().getOrDefault(resource.id(), Map.of()));
      if (!same && resource.own() && resource.entry().value() instanceof Node.Mapping body) {
        MetadataEdits.put(body, AT_RESOURCE, json(now)).ifPresent(changes::add);
      }
    }
    return MetadataEdits.text(template, changes);
  }

  private static Json.Obj json(Map<String, String> reasons) {
    Json.Obj json = Json.Obj.EMPTY;
    for (Map.Entry<String, String> entry : new TreeMap<>(reasons).entrySet()) {
      json = json.with(entry.getKey(), entry.getValue());
    }
    return json;
  }
}
