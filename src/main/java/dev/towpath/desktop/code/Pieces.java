package dev.towpath.desktop.code;

import dev.towpath.desktop.code.Piece.Look;
import java.util.ArrayList;
import java.util.List;

/** Collects the pieces of a line from left to right. */
final class Pieces {
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  Pieces(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Where the next piece begins. */
  int at() {
    return at;
  }

  /** What comes next, up to there, looks like that; pieces that look alike become one. */
  void upTo(int end, Look look) {
    if (end <= at) {
      return;
    }
    boolean alike = !pieces.isEmpty() && pieces.getLast().look() == look;
    int start = alike ? pieces.removeLast().start() : at;
    pieces.add(new Piece(start, end, look));
    at = end;
  }

  List<Piece> all() {
    return List.copyOf(pieces);
  }
}
