package dev.towpath.account;

import dev.towpath.model.Json;

/**
 * Stands in a property whose value AWS did not tell. It has the form of an intrinsic function that
 * nothing can resolve, so that the analysis finds the value unknown, a project file keeps it, and a
 * template with it is refused instead of being wrong.
 */
public final class Unread {
  /** The function's name. */
  public static final String FUNCTION = "Fn::Unread";

  private Unread() {}

  /** The value that a call of the operation would have told. */
  public static Json of(String operation, String code) {
    return Json.of(FUNCTION, code.isEmpty() ? operation : operation + " " + code);
  }

  /** The value that an operation would have told, with the reason why it did not. */
  static Json of(Answers answers, String operation) {
    return of(operation, answers.reason(operation));
  }
}
