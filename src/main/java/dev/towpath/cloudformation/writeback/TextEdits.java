package dev.towpath.cloudformation.writeback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a text, all of them by offsets of the text as it was. */
final class TextEdits {
  private record Edit(int start, int end, String text) {}

  private final List<Edit> edits = new ArrayList<>();

  /** Replaces a part. */
  void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  /** Removes a part. */
  void remove(int start, int end) {
    replace(start, end, "");
  }

  /** Puts a text in; of two at one place the earlier one stands first. */
  void insert(int offset, String text) {
    replace(offset, offset, text);
  }

  /** The text afterwards. Where two parts overlap, what both remove is removed once. */
  String apply(String text) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::start));
    StringBuilder out = new StringBuilder(text.length() + 256);
    int done = 0;
    for (Edit edit : sorted) {
      if (edit.start() > done) {
        out.append(text, done, edit.start());
      }
      out.append(edit.text());
      done = Math.max(done, edit.end());
    }
    return out.append(text, done, text.length()).toString();
  }
}
