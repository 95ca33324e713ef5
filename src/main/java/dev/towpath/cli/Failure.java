package dev.towpath.cli;

import dev.towpath.model.Message;

/** A command cannot do what was asked, for a reason that the user can act on. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Message reason;

  Failure(Message reason) {
    super(reason.key());
    this.reason = reason;
  }

  static Failure of(String key, Object... arguments) {
    return new Failure(Message.of("cli", key, arguments));
  }

  /** What, where, what to do. */
  Message reason() {
    return reason;
  }
}
