package dev.towpath.diagram;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks and shortens text so that it never runs out of its figure or ends within a letter. */
final class TextFitting {
  private static final String ELLIPSIS = "…";

  /** Japanese characters that do not begin a line (JIS X 4051). */
  private static final String NEVER_FIRST = "、。・ー）」ぁぃぅぇぉっゃゅょァィゥェォッャュョン";

  private final TextMeasure measure;

  TextFitting(TextMeasure measure) {
    this.measure = measure;
  }

  /** The text, or its beginning with an ellipsis; empty where not even that fits. */
  String fit(String text, double width, double size, boolean bold) {
    if (measure.width(text, size, bold) <= width) {
      return text;
    }
    List<Integer> ends = boundaries(BreakIterator.getCharacterInstance(Locale.ROOT), text);
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (measure.width(shortened(text, ends.get(middle)), size, bold) <= width) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? "" : shortened(text, ends.get(low - 1));
  }

  private static String shortened(String text, int end) {
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** The text on at most that many lines, the last shortened where it must be. */
  List<String> wrap(String text, double width, int lines, double size, boolean bold) {
    List<String> out = new ArrayList<>();
    String left = text.strip();
    while (out.size() < lines - 1 && measure.width(left, size, bold) > width) {
      int end = bestBreak(left, width, size, bold);
      if (end <= 0) {
        break;
      }
      out.add(left.substring(0, end).strip());
      left = left.substring(end).strip();
    }
    out.add(fit(left, width, size, bold));
    return out;
  }

  /** The break that makes two lines of about one length; the last that fits where two are few. */
  private int bestBreak(String text, double width, double size, boolean bold) {
    int last = 0;
    int best = 0;
    double smallest = Double.MAX_VALUE;
    for (int end = 1; end < text.length(); end++) {
      double first = measure.width(text.substring(0, end).stripTrailing(), size, bold);
      if (first > width) {
        break;
      }
      if (mayBreak(text, end)) {
        last = end;
        double second = measure.width(text.substring(end).strip(), size, bold);
        if (second <= width && Math.abs(first - second) <= smallest) {
          smallest = Math.abs(first - second);
          best = end;
        }
      }
    }
    return best > 0 ? best : last;
  }

  /** Names break after punctuation, before a hump, between East Asian characters. */
  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isSurrogate(before) || Character.isSurrogate(after)) {
      return false;
    }
    boolean punctuation = " -_./:".indexOf(before) >= 0;
    boolean hump = Character.isLowerCase(before) && Character.isUpperCase(after);
    boolean eastAsian = before >= 0x3041 && after >= 0x3041 && NEVER_FIRST.indexOf(after) < 0;
    return punctuation || hump || eastAsian;
  }

  private static List<Integer> boundaries(BreakIterator iterator, String text) {
    iterator.setText(text);
    List<Integer> ends = new ArrayList<>();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      ends.add(end);
    }
    return ends;
  }
}
