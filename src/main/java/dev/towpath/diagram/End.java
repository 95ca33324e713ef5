package dev.towpath.diagram;

import dev.towpath.model.ResourceId;

/** What a connector begins or ends at. */
public sealed interface End {
  /** The resource's figure. */
  record OfFigure(ResourceId id) implements End {}

  /** The chip of a network interface that the owner has in a subnet; numbered from 0. */
  record OfChip(ResourceId owner, ResourceId subnet, int number) implements End {}

  /** At a figure. */
  static End at(ResourceId id) {
    return new OfFigure(id);
  }

  /** The resource whose figure or chip it is. */
  default ResourceId resource() {
    return switch (this) {
      case OfFigure(ResourceId id) -> id;
      case OfChip(ResourceId owner, ResourceId _, int _) -> owner;
    };
  }
}
