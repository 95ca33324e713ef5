package dev.towpath.desktop.code;

/**
 * Lines in a row.
 *
 * @param first from 0
 * @param last from 0, with it
 */
public record Lines(int first, int last) {
  /** Whether the line is one of them. */
  public boolean has(int line) {
    return first <= line && line <= last;
  }
}
