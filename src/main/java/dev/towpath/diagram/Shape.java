package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/** A part of a drawing that is painted, culled and hit as one. */
public sealed interface Shape {
  /** All that it covers. */
  Box bounds();

  /** What is painted, in order. */
  List<Item> items();

  /**
   * A resource's figure.
   *
   * @param header the strip with its name; the whole box for a symbol
   * @param container whether other figures stand in it
   * @param badge the mark at its upper right corner
   */
  record Figure(
      ResourceId id,
      Box box,
      Box header,
      boolean container,
      List<Item> items,
      Optional<Item.Mark> badge)
      implements Shape {
    @Override
    public Box bounds() {
      return badge.isPresent() ? box.union(badge.get().box()) : box;
    }
  }

  /** A network interface at the lower edge of its subnet; the number is its pipeline or order. */
  record Chip(End.OfChip end, Box box, List<Item> items) implements Shape {
    @Override
    public Box bounds() {
      return box;
    }
  }

  /**
   * A frame that no resource stands for: account, Region, Availability Zone, or the tray of new
   * things.
   *
   * @param zone the zone's name, where it is one
   */
  record Frame(String name, Optional<String> zone, Box box, List<Item> items) implements Shape {
    @Override
    public Box bounds() {
      return box;
    }
  }

  /** An orthogonal connector; its items are its label. */
  record Connector(Link link, List<Point> points, Box bounds, List<Item> items) implements Shape {}
}
