package dev.towpath.iam;

import java.util.Optional;

/**
 * What one policy says to a request.
 *
 * @param outcome what it says
 * @param statement the statement that decided, by its Sid or else its number from 1; for {@code
 *     UNKNOWN} the first one that could not be told; empty for {@code SILENT}
 */
public record StatementResult(Outcome outcome, Optional<String> statement) {

  /** What a policy says. */
  public enum Outcome {
    /** A statement allows and none denies. */
    ALLOWS,
    /** A statement denies. */
    DENIES,
    /** No statement is about the request. */
    SILENT,
    /** It depends on a value that is not known. */
    UNKNOWN
  }
}
