package dev.towpath.account.difference;

import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import java.util.function.Predicate;

/**
 * A side that the open design is compared with.
 *
 * @param kind where it comes from
 * @param name what people call it: a file, an account and Region
 * @param design what it says
 * @param sees whether it would show a resource of the open design, were it there
 */
public record Other(Kind kind, String name, Design design, Predicate<Resource> sees) {
  /** A side that shows all that it has. */
  public Other(Kind kind, String name, Design design) {
    this(kind, name, design, _ -> true);
  }

  /** Where a side comes from. */
  public enum Kind {
    ACCOUNT,
    TEMPLATE,
    PROJECT
  }
}
