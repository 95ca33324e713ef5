package dev.towpath.proof;

import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.network.Hop;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Who can still do what with a bucket under its policy, before the policy is written.
 *
 * @param bucket the bucket
 * @param cells the decisions for each caller, in the order of {@link #ACTIONS}
 */
public record LockOut(Bucket bucket, SequencedMap<Caller, List<Cell>> cells) {
  /** What is asked of each caller. */
  public static final List<String> ACTIONS =
      List.of(
          "s3:GetBucketPolicy",
          "s3:PutBucketPolicy",
          "s3:DeleteBucketPolicy",
          "s3:PutObject",
          "s3:GetObject",
          "s3:ListBucket");

  /** Copies the decisions. */
  public LockOut {
    cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
  }

  /** Whom to ask for. */
  public enum Kind {
    /** The root user of the bucket's account. */
    ROOT,
    /** An administrator with full rights, outside the VPC. */
    ADMINISTRATOR,
    /** A deployment role with full rights, outside the VPC. */
    DEPLOYMENT,
    /** A role or user of the account that the policy names, with full rights, outside the VPC. */
    NAMED,
    /** A channel's role, from the channel's interfaces. */
    CHANNEL,
    /** A role of the design with its own rights, outside the VPC. */
    ROLE,
    /** An instance with full rights in a subnet. */
    INSTANCE,
    /** A caller of another account with full rights there. */
    OTHER_ACCOUNT
  }

  /** How a call ends. */
  public enum Outcome {
    /** It is let through. */
    ALLOWED,
    /** A statement denies it. */
    DENIED,
    /** Nothing allows it. */
    NOT_ALLOWED,
    /** The network does not carry it. */
    NO_WAY,
    /** It depends on what is not known. */
    UNKNOWN
  }

  /**
   * Somebody who calls.
   *
   * @param kind who
   * @param name what people call it
   * @param resource the channel or subnet that it stands for, where it stands for one
   */
  public record Caller(Kind kind, Message name, Optional<ResourceId> resource) {}

  /**
   * One decision.
   *
   * @param why what decided, in words
   * @param statement the bucket policy's statement, by Sid or number, where it decided
   */
  public record Cell(String action, Outcome outcome, Message why, Optional<String> statement) {
    /** What it comes to, whatever refuses it. */
    public Hop.Result means() {
      return switch (outcome) {
        case ALLOWED -> Hop.Result.PASSES;
        case DENIED, NOT_ALLOWED, NO_WAY -> Hop.Result.STOPS;
        case UNKNOWN -> Hop.Result.UNKNOWN;
      };
    }
  }

  /** Who was asked for. */
  public List<Caller> callers() {
    return List.copyOf(cells.sequencedKeySet());
  }

  /** The decision for a caller and action; throws where nobody asked for them. */
  public Cell cell(Caller caller, String action) {
    return Objects.requireNonNull(cells.get(caller)).get(ACTIONS.indexOf(action));
  }

  /** The callers of a kind. */
  public List<Caller> callers(Kind kind) {
    return callers().stream().filter(c -> c.kind() == kind).toList();
  }

  /** Whether the caller can repair the policy: write another one or delete it. */
  public boolean canRepair(Caller caller) {
    return cell(caller, "s3:PutBucketPolicy").outcome() == Outcome.ALLOWED
        || cell(caller, "s3:DeleteBucketPolicy").outcome() == Outcome.ALLOWED;
  }

  /** Decides all calls on a bucket of a design. */
  public static LockOut simulate(Design design, Bucket bucket) {
    return design.topology().fact(new LockOutOf(bucket.id(), LockOutOf.Who.ALL));
  }

  /** Decides the calls of those outside VPCs alone, which costs no walk through the network. */
  public static LockOut simulateOutside(Design design, Bucket bucket) {
    return design.topology().fact(new LockOutOf(bucket.id(), LockOutOf.Who.OUTSIDE));
  }
}
