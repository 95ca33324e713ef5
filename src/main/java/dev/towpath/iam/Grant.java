package dev.towpath.iam;

/**
 * How closely a policy's Principal names the caller. It decides what else must allow the call
 * within one account (IAM User Guide, "How AWS enforcement code logic evaluates requests").
 */
enum Grant {
  /** Names the caller's account, which leaves the grant to the account's identity policies. */
  ACCOUNT,
  /** Names the role of the session: boundary and session policy must allow as well. */
  ROLE,
  /** Names the user, the session itself or everyone: nothing else must allow. */
  DIRECT
}
