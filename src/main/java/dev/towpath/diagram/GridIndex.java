package dev.towpath.diagram;

import dev.towpath.model.Box;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Finds what touches a box without looking at everything. Keeps the order of its elements. */
public final class GridIndex<T> {
  private static final double CELL = 512;
  private static final long MANY_CELLS = 64;

  private final List<T> elements;
  private final Function<T, Box> boxOf;
  private final Map<Long, List<Integer>> cells = new HashMap<>();
  private final List<Integer> large = new ArrayList<>();

  /** Indexes the elements by their boxes. */
  public GridIndex(List<T> elements, Function<T, Box> boxOf) {
    this.elements = elements;
    this.boxOf = boxOf;
    for (int i = 0; i < elements.size(); i++) {
      Box box = boxOf.apply(elements.get(i));
      if (cellsOf(box) > MANY_CELLS) {
        large.add(i);
      } else {
        int element = i;
        forEachCell(box, cell -> cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(element));
      }
    }
  }

  /** The elements that touch the box, in their order. */
  public List<T> in(Box box) {
    if (cellsOf(box) > 4L * (cells.size() + 1)) {
      return elements.stream().filter(e -> touches(boxOf.apply(e), box)).toList();
    }
    BitSet found = new BitSet(elements.size());
    large.forEach(found::set);
    forEachCell(box, cell -> cells.getOrDefault(cell, List.of()).forEach(found::set));
    return found.stream()
        .mapToObj(elements::get)
        .filter(e -> touches(boxOf.apply(e), box))
        .toList();
  }

  /** Hands over the elements that touch the box, in no order, some perhaps more than once. */
  void visit(Box box, Consumer<T> action) {
    for (int i : large) {
      visit(i, box, action);
    }
    for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
      for (long column = cell(box.x()); column <= cell(box.right()); column++) {
        List<Integer> here = cells.get(key(row, column));
        if (here != null) {
          for (int i : here) {
            visit(i, box, action);
          }
        }
      }
    }
  }

  private void visit(int element, Box box, Consumer<T> action) {
    T candidate = elements.get(element);
    if (touches(boxOf.apply(candidate), box)) {
      action.accept(candidate);
    }
  }

  private static long key(long row, long column) {
    // mixed, for the hash code of a long would make one of all cells along a diagonal
    return ((row << 32) ^ (column & 0xffffffffL)) * 0x9e3779b97f4a7c15L;
  }

  private static boolean touches(Box a, Box b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }

  private static long cell(double coordinate) {
    return (long) Math.floor(coordinate / CELL);
  }

  private static long cellsOf(Box box) {
    return (cell(box.right()) - cell(box.x()) + 1) * (cell(box.bottom()) - cell(box.y()) + 1);
  }

  private static void forEachCell(Box box, LongConsumer action) {
    for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
      for (long column = cell(box.x()); column <= cell(box.right()); column++) {
        action.accept(key(row, column));
      }
    }
  }
}
