package dev.towpath.iam;

/** One value of a condition, ready to be compared with what a request carries. */
@FunctionalInterface
interface ValueTest {
  /** A value that can be compared with nothing, such as a text that is no number. */
  ValueTest NEVER = (_, _) -> Truth.FALSE;

  /** A value that an unresolved function stands for. */
  ValueTest UNRESOLVED = (_, _) -> Truth.UNKNOWN;

  /** Whether the request's value fits. */
  Truth fits(String value, Request request);
}
