package dev.towpath.desktop.start;

import java.util.List;

/** A group of ways to a design. */
public record StartSection(String titleKey, List<Card> cards) {
  /** Copies the cards. */
  public StartSection {
    cards = List.copyOf(cards);
  }

  /**
   * One way.
   *
   * @param id unique on the page
   * @param usable whether it can be gone; the detail then says why not
   */
  public record Card(
      String id, String icon, String title, String detail, boolean usable, Runnable action) {}
}
