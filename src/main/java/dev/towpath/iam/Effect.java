package dev.towpath.iam;

/** What a statement does with the requests that it matches. */
public enum Effect {
  /** Lets them through, unless a statement anywhere denies them. */
  ALLOW,
  /** Stops them, whatever else allows them. */
  DENY,
  /** Written with a function that is not resolved, or not as AWS accepts it. */
  UNKNOWN
}
