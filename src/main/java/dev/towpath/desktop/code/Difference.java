package dev.towpath.desktop.code;

import java.util.List;

/**
 * What has to be replaced in lines for them to become others; nothing else is touched, so that
 * cursor and view stay where they are.
 *
 * @param from where it begins
 * @param to where it ends in the lines as they were
 * @param text what comes in its place
 */
record Difference(Place from, Place to, String text) {

  /** The least that has to be replaced. */
  static Difference of(List<String> before, List<String> after) {
    int first = 0;
    int most = Math.min(before.size(), after.size());
    while (first < most && before.get(first).equals(after.get(first))) {
      first++;
    }
    int same = 0;
    while (same < most - first
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    List<String> old = before.subList(first, before.size() - same);
    List<String> now = after.subList(first, after.size() - same);
    if (old.isEmpty() && now.isEmpty()) {
      return new Difference(new Place(0, 0), new Place(0, 0), "");
    }
    if (old.isEmpty() || now.isEmpty()) {
      return whole(before, old.size(), now, first);
    }
    int column = commonStart(old.getFirst(), now.getFirst());
    String lastOld = old.getLast();
    String lastNow = now.getLast();
    int left = Math.min(lastOld.length(), lastNow.length());
    int tail = commonEnd(lastOld, lastNow, left);
    if (old.size() == 1 || now.size() == 1) {
      tail = Math.min(tail, left - column);
      tail = Math.max(tail, 0);
    }
    String text = String.join("\n", now);
    return new Difference(
        new Place(first, column),
        new Place(first + old.size() - 1, lastOld.length() - tail),
        text.substring(column, text.length() - tail));
  }

  /** Lines that go or come as a whole, with the line end before or after them. */
  private static Difference whole(List<String> before, int gone, List<String> now, int first) {
    boolean atEnd = first + gone == before.size();
    String text = String.join("\n", now);
    if (atEnd && first == 0) {
      return new Difference(new Place(0, 0), new Place(0, 0), text);
    }
    if (atEnd) {
      Place end = new Place(first - 1, before.get(first - 1).length());
      Place last = new Place(before.size() - 1, before.getLast().length());
      return new Difference(end, last, now.isEmpty() ? "" : "\n" + text);
    }
    return new Difference(
        new Place(first, 0), new Place(first + gone, 0), now.isEmpty() ? "" : text + "\n");
  }

  private static int commonStart(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int at = 0;
    while (at < most && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    // both halves of a character beyond the basic plane go together
    return at > 0 && Character.isHighSurrogate(one.charAt(at - 1)) ? at - 1 : at;
  }

  private static int commonEnd(String one, String other, int most) {
    int count = 0;
    while (count < most
        && one.charAt(one.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
      count++;
    }
    return count > 0 && Character.isLowSurrogate(one.charAt(one.length() - count))
        ? count - 1
        : count;
  }

  boolean isNothing() {
    return from.equals(to) && text.isEmpty();
  }
}
