package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.ExemptRoles;
import dev.towpath.edit.NarrowDenyToObjectWrites;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.proof.LockOut;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bucket's policy shuts its own administrators out of repairing it. */
public final class OwnerLockedOut extends PolicyRule {
  private static final List<String> REPAIR = List.of("s3:PutBucketPolicy", "s3:DeleteBucketPolicy");
  private static final Json ADMINISTRATOR =
      Json.of("Fn::Sub", "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/Administrator");

  /** The rule. */
  public OwnerLockedOut() {
    super(
        "TP4003",
        Severity.WARNING,
        "AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    if (policy.usage() != PolicyText.Usage.BUCKET || !hasDeny(policy)) {
      return Stream.empty();
    }
    return review
        .topology()
        .get(((BucketPolicy) policy.owner()).bucket(), Bucket.class)
        .flatMap(b -> check(review, policy, b))
        .stream();
  }

  private static boolean hasDeny(PolicyText policy) {
    return policy.statements().anyMatch(s -> s.json().text("Effect").equals(Optional.of("Deny")));
  }

  private Optional<Finding> check(Review review, PolicyText policy, Bucket bucket) {
    Design design = Design.empty("").with(review.topology());
    LockOut outside = LockOut.simulateOutside(design, bucket);
    if (outside.callers(LockOut.Kind.ADMINISTRATOR).stream()
        .noneMatch(c -> isLockedOut(outside, c))) {
      return Optional.empty();
    }
    LockOut lockOut = LockOut.simulate(design, bucket);
    List<LockOut.Caller> lockedOut =
        lockOut.callers().stream().filter(c -> isLockedOut(lockOut, c)).toList();
    LockOut.Cell decisive = lockOut.cell(lockedOut.getFirst(), REPAIR.getFirst());
    List<String> denied =
        LockOut.ACTIONS.stream()
            .filter(a -> lockOut.cell(lockedOut.getFirst(), a).outcome() == LockOut.Outcome.DENIED)
            .toList();
    Finding finding =
        finding(
            List.of(policy.owner(), bucket),
            bucket,
            decisive.statement().orElse("?"),
            names(lockedOut),
            denied,
            names(lockOut.callers().stream().filter(lockOut::canRepair).toList()));
    return Optional.of(withFixes(policy, decisive.statement().orElse(""), finding));
  }

  private static boolean isLockedOut(LockOut lockOut, LockOut.Caller caller) {
    // Other accounts may never repair a policy, whatever it says.
    return caller.kind() != LockOut.Kind.OTHER_ACCOUNT
        && REPAIR.stream()
            .allMatch(a -> lockOut.cell(caller, a).outcome() == LockOut.Outcome.DENIED);
  }

  private static List<Message> names(List<LockOut.Caller> callers) {
    return callers.stream().map(LockOut.Caller::name).toList();
  }

  private static Finding withFixes(PolicyText policy, String label, Finding finding) {
    Optional<Integer> number =
        policy
            .statements()
            .filter(s -> s.json().text("Sid").orElse(Integer.toString(s.number())).equals(label))
            .map(PolicyText.Statement::number)
            .findFirst();
    return number
        .map(n ->
            finding
                .with(
                    Fix.of(
                        new ExemptRoles(policy.owner().id(), n, List.of(ADMINISTRATOR)),
                        "exemptRoles"))
                .with(Fix.of(new NarrowDenyToObjectWrites(policy.owner().id(), n), "narrowDeny")))
        .orElse(finding);
  }
}
