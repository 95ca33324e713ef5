package dev.towpath.account.difference;

import dev.towpath.account.difference.ResourceDifference.Where;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A design beside other sides, such as its template and the account: what they do not agree on, by
 * resource and property.
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

  /** Compares a design with other sides. */
  public static ThreeWay of(Design design, List<Other> others) {
    Table table = new Table(design, others);
    for (int side = 0; side < others.size(); side++) {
      table.add(side);
    }
    return new ThreeWay(design, others, table.rows());
  }

  private static final class Table {
    private final Design design;
    private final List<Other> others;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<List<Integer>, Matching> between = new HashMap<>();

    Table(Design design, List<Other> others) {
      this.design = design;
      this.others = others;
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
          if (others.get(side).sees().test(one.resource())) {
            put(one.resource(), true, "", Optional.empty(), side, new Cell.Missing());
          }
        } else {
          for (PropertyDifference property : one.properties()) {
            Cell says = new Cell.Says(property.right(), property.certain());
            put(one.resource(), true, property.path(), property.left(), side, says);
          }
        }
      }
    }

    private void put(
        Resource resource, boolean inDesign, String path, Optional<Json> own, int side, Cell cell) {
      String key = inDesign + " " + resource.id() + " " + path;
      Row before =
          rows.computeIfAbsent(
              key,
              _ ->
                  new Row(
                      resource,
                      inDesign,
                      path,
                      own,
                      others.stream().<Cell>map(_ -> new Cell.Same()).toList()));
      List<Cell> cells = new ArrayList<>(before.cells());
      cells.set(side, cell);
      rows.put(key, new Row(before.resource(), inDesign, path, before.own(), cells));
    }

    private Matching matching(int one, int two) {
      return between.computeIfAbsent(
          List.of(one, two),
          _ ->
              new Matching(new Side(others.get(one).design()), new Side(others.get(two).design())));
    }

    /** What the design lacks stands in one row, on whichever sides it is. */
    private void addForeign(int side, Resource resource) {
      for (int earlier = 0; earlier < side; earlier++) {
        Optional<ResourceId> known = matching(earlier, side).onLeft(resource.id());
        Optional<Row> row =
            known.map(id -> rows.get(false + " " + id + " ")).filter(r -> !r.inDesign());
        if (row.isPresent()) {
          put(row.get().resource(), false, "", Optional.empty(), side, new Cell.There());
          return;
        }
      }
      put(resource, false, "", Optional.empty(), side, new Cell.There());
      for (int other = 0; other < others.size(); other++) {
        Row row = rows.get(false + " " + resource.id() + " ");
        if (row != null && row.cells().get(other) instanceof Cell.Same) {
          put(resource, false, "", Optional.empty(), other, new Cell.Missing());
        }
      }
    }
  }
}
