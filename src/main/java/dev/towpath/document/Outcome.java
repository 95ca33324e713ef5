package dev.towpath.document;

import dev.towpath.model.Design;

/** What opening a file gives. */
public sealed interface Outcome {

  /** A design. */
  record Opened(Design design) implements Outcome {}

  /** The reason why there is none; the file is as it was. */
  record Refused(Problem problem) implements Outcome {}
}
