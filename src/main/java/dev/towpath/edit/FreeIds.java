package dev.towpath.edit;

import dev.towpath.model.KindDeclaration;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashSet;
import java.util.Set;

/** Hands out ids that neither a design's resources nor its own earlier answers have. */
public final class FreeIds {
  private final Topology topology;
  private final Set<ResourceId> given = new HashSet<>();

  /** Ids free in a topology. */
  public FreeIds(Topology topology) {
    this.topology = topology;
  }

  /** An id named after the kind, such as {@code Subnet2}. */
  public ResourceId of(KindDeclaration kind) {
    return of(kind.name());
  }

  /** The base itself where it is free, else the base with the lowest free number from 2. */
  public ResourceId of(String base) {
    ResourceId id = ResourceId.of(base);
    for (int number = 2; topology.contains(id) || given.contains(id); number++) {
      id = ResourceId.of(base + number);
    }
    given.add(id);
    return id;
  }
}
