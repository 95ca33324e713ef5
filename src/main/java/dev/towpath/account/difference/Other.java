package dev.towpath.account.difference;

import dev.towpath.model.Design;

/**
 * A side that the open design is compared with.
 *
 * @param kind where it comes from
 * @param name what people call it: a file, an account and Region
 * @param design what it says
 */
public record Other(Kind kind, String name, Design design) {
  /** Where a side comes from. */
  public enum Kind {
    ACCOUNT,
    TEMPLATE,
    PROJECT
  }
}
