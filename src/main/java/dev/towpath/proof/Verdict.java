package dev.towpath.proof;

import dev.towpath.model.Message;

/** Whether a flow gets where it must. */
public sealed interface Verdict {

  /** Network and policies let it through. */
  record Reaches() implements Verdict {}

  /** Something stops it. */
  record Blocked(Message cause) implements Verdict {}

  /** Cannot be told: why, and what would settle it. */
  record Unknown(Message reason, Message remedy) implements Verdict {}
}
