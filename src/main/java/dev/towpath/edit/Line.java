package dev.towpath.edit;

import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A line as it is drawn between two figures.
 *
 * @param source the resource that says so: a route, an association, or one of the two themselves
 */
public record Line(ResourceId source, ResourceId from, ResourceId to) {
  /** Whether its source still names what it joins. */
  public boolean holds(Topology topology) {
    Optional<Resource> says = topology.get(source);
    if (says.isEmpty()) {
      return false;
    }
    Set<ResourceId> named = new HashSet<>(References.of(says.get()));
    named.add(source);
    return named.contains(from) && named.contains(to);
  }

  /** Whether the source stands for the line alone and is neither of its ends. */
  boolean isJoint() {
    return !source.equals(from) && !source.equals(to);
  }

  /** The end that the source names, where the source is the other one. */
  ResourceId far() {
    return source.equals(from) ? to : from;
  }
}
