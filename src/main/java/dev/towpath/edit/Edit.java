package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;

/**
 * A change to a design: a pure function with a name. The same value is a command, a fix, an undo
 * step and a test case.
 */
public interface Edit {
  /** What the user did, for the undo menu; a short imperative such as "Move 3 figures". */
  Message label();

  /** The design after the edit; the same design where nothing changes. */
  Design apply(Design design);
}
