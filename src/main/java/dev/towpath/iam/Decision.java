package dev.towpath.iam;

import dev.towpath.model.Message;
import java.util.Optional;

/**
 * Whether a call is let through, and what decided.
 *
 * @param outcome the decision
 * @param reason what kind of thing decided
 * @param type the policy that decided, where one did
 * @param statement its statement, by Sid or else number from 1, where one decided
 */
public record Decision(
    Outcome outcome, Reason reason, Optional<PolicyType> type, Optional<String> statement) {

  /** The decision. */
  public enum Outcome {
    /** Let through. */
    ALLOWED,
    /** A statement denies it, or S3 Block Public Access does. */
    EXPLICIT_DENY,
    /** Nothing that must allow it does. */
    IMPLICIT_DENY,
    /** It depends on a value that is not known. */
    UNKNOWN
  }

  /** What decided. */
  public enum Reason {
    /** A statement of a policy. */
    STATEMENT,
    /** No statement of this policy allows the call, and one must. */
    NO_ALLOW,
    /** Neither the caller's policies nor the resource's allow the call, and one of them must. */
    NO_ALLOW_IN_EITHER,
    /** The root user of an account needs no policy. */
    ROOT,
    /** The root user of the bucket's account may always read and change its policy. */
    ROOT_KEEPS_BUCKET_POLICY,
    /** Only principals of the bucket's account may read and change its policy. */
    OTHER_ACCOUNT,
    /** S3 Block Public Access on a bucket with a public policy. */
    PUBLIC_ACCESS_BLOCKED
  }

  static Decision of(Outcome outcome, Reason reason) {
    return new Decision(outcome, reason, Optional.empty(), Optional.empty());
  }

  static Decision noAllow(PolicyType type) {
    return new Decision(
        Outcome.IMPLICIT_DENY, Reason.NO_ALLOW, Optional.of(type), Optional.empty());
  }

  static Decision by(Outcome outcome, PolicyType type, Optional<Statement> statement) {
    return new Decision(
        outcome, Reason.STATEMENT, Optional.of(type), statement.flatMap(Statement::label));
  }

  /** The decision in words. */
  public Message message() {
    String key = "decision." + outcome.name() + "." + reason.name();
    return Message.of(
        "iam",
        key,
        type.<Object>map(t -> Message.of("iam", "policy." + t.name())).orElse(""),
        statement.orElse(""));
  }
}
