package dev.towpath.cli;

import dev.towpath.account.difference.Beside;
import dev.towpath.account.difference.Other;
import dev.towpath.account.difference.ResourceDifference;
import dev.towpath.account.difference.Row;
import dev.towpath.account.difference.ThreeWay;
import dev.towpath.model.Base;
import dev.towpath.model.Design;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who has changed what since a base.
 *
 * @param base the base; empty where there is none, so that nobody can tell
 * @param rows the rows by resource and property
 */
record Changes(Optional<Base> base, Map<String, Row> rows) {
  static Changes of(Design left, Design right, Optional<Base> base) {
    Map<String, Row> rows = new HashMap<>();
    if (base.isPresent()) {
      Other other = new Other(Other.Kind.PROJECT, right.name(), right);
      for (Row row : ThreeWay.of(left, List.of(other), base).rows()) {
        rows.put(key(row.inDesign(), row.resource().id().value(), row.path()), row);
      }
    }
    return new Changes(base, rows);
  }

  private static String key(boolean left, String id, String path) {
    return left + " " + id + " " + path;
  }

  /** The row about a property, or about the resource where the path is empty. */
  Optional<Row> row(ResourceDifference difference, String path) {
    boolean left = difference.left().isPresent();
    return Optional.ofNullable(rows.get(key(left, difference.resource().id().value(), path)));
  }

  /** What the right side has to it. */
  Optional<Beside> beside(ResourceDifference difference, String path) {
    return row(difference, path).map(row -> row.sides().getFirst());
  }
}
