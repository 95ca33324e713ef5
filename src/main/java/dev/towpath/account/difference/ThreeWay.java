package dev.towpath.account.difference;

import dev.towpath.account.difference.ResourceDifference.Where;
import dev.towpath.model.Base;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A design beside other sides, such as its template and the account: what they do not agree on, by
 * resource and property, and who has left the state in which they agreed.
 *
 * @param design the design
 * @param others the other sides
 * @param rows what they do not agree on
 */
public record ThreeWay(Design design, List<Other> others, List<Row> rows) {
  /** Copies the lists. */
  public ThreeWay {
    others = List.copyOf(others);
    rows = List.copyOf(rows);
  }

  /** Compares a design with other sides, by the base that it keeps. */
  public static ThreeWay of(Design design, List<Other> others) {
    return of(design, others, Base.of(design));
  }

  /** Compares a design with other sides, by a base. */
  public static ThreeWay of(Design design, List<Other> others, Optional<Base> base) {
    Table table =
        new Table(design, others, base.map(then -> new Since(then.design(), design, others)));
    for (int side = 0; side < others.size(); side++) {
      table.add(side);
    }
    return new ThreeWay(design, others, table.rows());
  }

  private static final class Table {
    private final List<Other> others;
    private final Optional<Since> since;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<List<Integer>, Matching> between = new HashMap<>();

    Table(Design design, List<Other> others, Optional<Since> since) {
      this.others = others;
      this.since = since;
      others.forEach(other -> differences.add(Difference.between(design, other.design())));
    }

    List<Row> rows() {
      return List.copyOf(rows.values());
    }

    void add(int side) {
      for (ResourceDifference one : differences.get(side).resources()) {
        if (one.where() == Where.ONLY_RIGHT) {
          addForeign(side, one.resource());
        } else if (one.where() == Where.ONLY_LEFT) {
          addMissing(side, one.resource());
        } else {
          one.properties().forEach(property -> addProperty(side, one.resource(), property));
        }
      }
    }

    private void addMissing(int side, Resource resource) {
      if (others.get(side).sees().test(resource)) {
        Optional<Cell> then = since.flatMap(s -> s.resourceThen(resource));
        Change who = since.map(s -> s.ofMissing(resource)).orElse(Change.UNTOLD);
        row(
            ownKey(resource, ""),
            new Row(resource, true, "", Optional.empty(), then, same(resource)));
        put(ownKey(resource, ""), side, new Cell.Missing(), who);
      }
    }

    private void addProperty(int side, Resource resource, PropertyDifference property) {
      String path = property.path();
      Optional<Cell> then = since.flatMap(s -> s.propertyThen(resource, path, side));
      Change who = since.map(s -> s.ofProperty(resource, path, side)).orElse(Change.UNTOLD);
      row(
          ownKey(resource, path),
          new Row(resource, true, path, property.left(), then, same(resource)));
      put(ownKey(resource, path), side, new Cell.Says(property.right(), property.certain()), who);
    }

    private static String ownKey(Resource resource, String path) {
      return "own " + resource.id() + " " + path;
    }

    private static String foreignKey(ResourceId id) {
      return "foreign " + id;
    }

    private void row(String key, Row fresh) {
      rows.putIfAbsent(key, fresh);
    }

    /** What the sides have to a resource of the design, until they are heard. */
    private List<Beside> same(Resource resource) {
      return differences.stream()
          .map(difference ->
              new Beside(
                  new Cell.Same(), Change.UNTOLD, difference.matching().counterpart(resource.id())))
          .toList();
    }

    private void put(String key, int side, Cell cell, Change who) {
      Row before = rows.get(key);
      if (before != null) {
        Beside now = before.sides().get(side).with(cell, who);
        put(key, side, now);
      }
    }

    private void put(String key, int side, Beside beside) {
      rows.computeIfPresent(
          key,
          (_, row) -> {
            List<Beside> sides = new ArrayList<>(row.sides());
            sides.set(side, beside);
            return new Row(
                row.resource(), row.inDesign(), row.path(), row.own(), row.base(), sides);
          });
    }

    private Matching matching(int one, int two) {
      return between.computeIfAbsent(
          List.of(one, two),
          _ ->
              new Matching(new Side(others.get(one).design()), new Side(others.get(two).design())));
    }

    /** What the design lacks stands in one row, on whichever sides it is. */
    private void addForeign(int side, Resource resource) {
      Change who = since.map(s -> s.ofForeign(resource, side)).orElse(Change.UNTOLD);
      for (int earlier = 0; earlier < side; earlier++) {
        Optional<ResourceId> known = matching(earlier, side).onLeft(resource.id());
        String key = known.map(Table::foreignKey).orElse("");
        if (rows.containsKey(key)) {
          Sameness by =
              known
                  .flatMap(matching(earlier, side)::counterpart)
                  .map(Counterpart::by)
                  .orElse(Sameness.ID);
          put(key, side, there(resource, by, who));
          return;
        }
      }
      Optional<Cell> then = since.flatMap(s -> s.foreignThen(resource, side));
      List<Beside> sides =
          new ArrayList<>(
              Collections.nCopies(
                  others.size(), Beside.SAME.with(new Cell.Missing(), Change.UNTOLD)));
      sides.set(side, there(resource, Sameness.ID, who));
      row(
          foreignKey(resource.id()),
          new Row(resource, false, "", Optional.<Json>empty(), then, sides));
    }

    private static Beside there(Resource resource, Sameness by, Change who) {
      Counterpart itself = new Counterpart(resource.id(), by, List.of());
      return new Beside(new Cell.There(), who, Optional.of(itself));
    }
  }
}
