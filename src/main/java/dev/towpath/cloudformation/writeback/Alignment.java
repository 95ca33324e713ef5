package dev.towpath.cloudformation.writeback;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;

/** Which items of a list are which items of its edited form: a longest common subsequence. */
final class Alignment {
  /** An item that is in both; each index rises from pair to pair. */
  record Pair(int before, int after) {}

  private static final int LARGEST = 4_000_000;

  private Alignment() {}

  /** The equal items. */
  static List<Pair> of(List<Json> before, List<Json> after) {
    List<Pair> pairs = new ArrayList<>();
    int start = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      pairs.add(new Pair(start, start++));
    }
    int tail = 0;
    while (tail < shorter - start
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Json> left = before.subList(start, before.size() - tail);
    List<Json> right = after.subList(start, after.size() - tail);
    if ((long) left.size() * right.size() <= LARGEST) {
      middle(left, right, start, pairs);
    }
    for (int i = tail; i > 0; i--) {
      pairs.add(new Pair(before.size() - i, after.size() - i));
    }
    return pairs;
  }

  private static void middle(List<Json> left, List<Json> right, int start, List<Pair> pairs) {
    int[][] longest = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        longest[i][j] =
            left.get(i).equals(right.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      if (left.get(i).equals(right.get(j))) {
        pairs.add(new Pair(start + i++, start + j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
