package dev.towpath.model;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which findings a design's people have decided not to be told again, each with the reason. They
 * stand among what the document says besides.
 *
 * @param rules the reasons of the rules that are switched off, by rule
 * @param resources the reasons at a resource, by rule
 */
public record Suppressions(
    Map<String, String> rules, Map<ResourceId, Map<String, String>> resources) {
  private static final String KEY = "suppressions";
  private static final String RULES = "rules";
  private static final String RESOURCES = "resources";

  /** Copies the maps. */
  public Suppressions {
    rules = Map.copyOf(rules);
    resources = Map.copyOf(resources);
  }

  /** Those of a design; what in it has no readable form is passed over. */
  public static Suppressions of(Design design) {
    Json.Obj written = design.others().object(KEY);
    Map<ResourceId, Map<String, String>> resources = new TreeMap<>();
    written
        .object(RESOURCES)
        .fields()
        .forEach((id, rules) -> {
          if (!id.isBlank() && rules instanceof Json.Obj object) {
            resources.put(ResourceId.of(id), reasons(object));
          }
        });
    return new Suppressions(reasons(written.object(RULES)), resources);
  }

  private static Map<String, String> reasons(Json.Obj written) {
    Map<String, String> reasons = new TreeMap<>();
    written
        .fields()
        .forEach((rule, why) -> why.asText().ifPresent(text -> reasons.put(rule, text)));
    return reasons;
  }

  /** The design with these in place of those that it had. */
  public Design in(Design design) {
    Json.Obj atResources = Json.Obj.EMPTY;
    for (Map.Entry<ResourceId, Map<String, String>> entry : new TreeMap<>(resources).entrySet()) {
      if (!entry.getValue().isEmpty()) {
        atResources = atResources.with(entry.getKey().value(), json(entry.getValue()));
      }
    }
    Json.Obj written = json(rules).isEmpty() ? Json.Obj.EMPTY : Json.of(RULES, json(rules));
    written = atResources.isEmpty() ? written : written.with(RESOURCES, atResources);
    Json.Obj others =
        written.isEmpty() ? design.others().without(KEY) : design.others().with(KEY, written);
    return new Design(design.name(), design.home(), design.topology(), design.diagram(), others);
  }

  private static Json.Obj json(Map<String, String> reasons) {
    Json.Obj json = Json.Obj.EMPTY;
    SequencedMap<String, String> sorted = new TreeMap<>(reasons);
    for (Map.Entry<String, String> entry : sorted.entrySet()) {
      json = json.with(entry.getKey(), entry.getValue());
    }
    return json;
  }

  /** Whether nothing is suppressed. */
  public boolean isEmpty() {
    return rules.isEmpty() && resources.isEmpty();
  }

  /** Whether the rule is switched off for the whole design. */
  public boolean isOff(String rule) {
    return rules.containsKey(rule);
  }

  /** Why a rule's findings about a resource are not told; empty where they are. */
  public Optional<String> reason(String rule, ResourceId resource) {
    return Optional.ofNullable(rules.get(rule))
        .or(() -> Optional.ofNullable(resources.getOrDefault(resource, Map.of()).get(rule)));
  }

  /** With a rule switched off. */
  public Suppressions withOff(String rule, String reason) {
    Map<String, String> more = new TreeMap<>(rules);
    more.put(rule, reason);
    return new Suppressions(more, resources);
  }

  /** With a rule silent at a resource. */
  public Suppressions with(String rule, ResourceId resource, String reason) {
    Map<String, String> more = new TreeMap<>(resources.getOrDefault(resource, Map.of()));
    more.put(rule, reason);
    return at(resource, more);
  }

  /** With nothing that keeps a rule silent at a resource, the switch for all of them included. */
  public Suppressions without(String rule, ResourceId resource) {
    Map<String, String> fewer = new TreeMap<>(rules);
    fewer.remove(rule);
    Map<String, String> here = new TreeMap<>(resources.getOrDefault(resource, Map.of()));
    here.remove(rule);
    return new Suppressions(fewer, at(resource, here).resources());
  }

  /**
   * These after what they rest on has become another: what they say beyond the base stays, what
   * they have taken from the base stays away.
   *
   * @param base what they began with
   * @param next what is in the place of the base now
   */
  public Suppressions following(Suppressions base, Suppressions next) {
    Map<ResourceId, Map<String, String>> all = new TreeMap<>(next.resources);
    Stream.concat(base.resources.keySet().stream(), resources.keySet().stream())
        .distinct()
        .forEach(id -> {
          Map<String, String> merged =
              following(
                  resources.getOrDefault(id, Map.of()),
                  base.resources.getOrDefault(id, Map.of()),
                  next.resources.getOrDefault(id, Map.of()));
          all.put(id, merged);
          if (merged.isEmpty()) {
            all.remove(id);
          }
        });
    return new Suppressions(following(rules, base.rules, next.rules), all);
  }

  private static Map<String, String> following(
      Map<String, String> own, Map<String, String> base, Map<String, String> next) {
    Map<String, String> merged = new TreeMap<>(next);
    base.forEach((rule, _) -> {
      if (!own.containsKey(rule)) {
        merged.remove(rule);
      }
    });
    own.forEach((rule, reason) -> {
      if (!reason.equals(base.get(rule))) {
        merged.put(rule, reason);
      }
    });
    return merged;
  }

  /** With other ids of resources. */
  public Suppressions renamed(Map<ResourceId, ResourceId> names) {
    Map<ResourceId, Map<String, String>> all = new TreeMap<>();
    resources.forEach((id, reasons) -> all.put(names.getOrDefault(id, id), reasons));
    return new Suppressions(rules, all);
  }

  private Suppressions at(ResourceId resource, Map<String, String> reasons) {
    Map<ResourceId, Map<String, String>> changed = new TreeMap<>(resources);
    changed.put(resource, Map.copyOf(reasons));
    if (reasons.isEmpty()) {
      changed.remove(resource);
    }
    return new Suppressions(rules, changed);
  }
}
