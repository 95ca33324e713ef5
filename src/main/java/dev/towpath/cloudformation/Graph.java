package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which resource of a template waits for which, by reference or by {@code DependsOn}. */
final class Graph {
  private final Map<String, Set<String>> edges;

  private Graph(Map<String, Set<String>> edges) {
    this.edges = edges;
  }

  /** The graph of resources by logical id. */
  static Graph of(Map<String, Json.Obj> resources) {
    Map<String, Set<String>> edges = new LinkedHashMap<>();
    resources.forEach((id, body) -> edges.put(id, named(body)));
    edges.values().forEach(targets -> targets.retainAll(edges.keySet()));
    return new Graph(edges);
  }

  /** The names in a value's functions and in {@code DependsOn}. */
  static Set<String> named(Json.Obj body) {
    Set<ResourceId> ids = new LinkedHashSet<>();
    References.collect(body, ids);
    Set<String> names = new LinkedHashSet<>();
    ids.forEach(id -> names.add(id.value()));
    body.list("DependsOn").forEach(name -> name.asText().ifPresent(names::add));
    return names;
  }

  /** Adds that one waits for another. */
  void add(String from, String to) {
    edges.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
  }

  /** Whether one waits, at any distance, for another; everything waits for itself. */
  boolean reaches(String from, String to) {
    Set<String> seen = new LinkedHashSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(to)) {
        return true;
      }
      edges.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(open::push);
    }
    return false;
  }

  /** Resources that wait for each other in a circle; empty where none do. */
  List<String> circle() {
    Map<String, Set<String>> left = new HashMap<>();
    edges.forEach((id, targets) -> left.put(id, new LinkedHashSet<>(targets)));
    boolean shrinks = true;
    while (shrinks) {
      Set<String> free = new LinkedHashSet<>();
      left.forEach((id, targets) -> {
        if (targets.stream().noneMatch(left::containsKey)) {
          free.add(id);
        }
      });
      shrinks = left.keySet().removeAll(free);
    }
    return edges.keySet().stream()
        .filter(id ->
            edges.getOrDefault(id, Set.of()).stream()
                .anyMatch(t -> left.containsKey(t) && reaches(t, id)))
        .toList();
  }
}
