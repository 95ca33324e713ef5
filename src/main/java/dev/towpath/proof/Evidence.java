package dev.towpath.proof;

import dev.towpath.model.Message;
import java.net.URI;
import java.time.LocalDate;

/**
 * A dated fact with its source.
 *
 * @param id stable, such as {@code field-report-2021}
 * @param date when it was published or seen
 * @param statement what it says
 * @param speaks for the flow to reach, against it, or neither
 * @param link where it can be read
 */
public record Evidence(String id, LocalDate date, Message statement, Speaks speaks, URI link) {
  /** Which verdict a fact speaks for. */
  public enum Speaks {
    /** For <i>reaches</i>. */
    FOR,
    /** For <i>blocked</i>. */
    AGAINST,
    /** For neither. */
    NEITHER
  }
}
