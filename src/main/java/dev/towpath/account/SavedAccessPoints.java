package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;

/** Puts access points together with their policies, which come by another call. */
final class SavedAccessPoints {
  private static final String OPERATION = "s3:GetAccessPointPolicy";
  private static final String NO_POLICY = "NoSuchAccessPointPolicy";

  private final List<Json.Obj> policies;
  private final List<Json.Obj> failures;

  /**
   * From what a folder holds.
   *
   * @param policies each with the name of its access point
   * @param failures what calls gave in place of an answer
   */
  SavedAccessPoints(List<Json.Obj> policies, List<Json.Obj> failures) {
    this.policies = policies;
    this.failures = failures;
  }

  Json.Obj withPolicy(Json.Obj point) {
    Optional<String> name = point.text("Name");
    Optional<Json> told =
        policies.stream()
            .filter(policy -> policy.text("AccessPoint").equals(name))
            .findFirst()
            .flatMap(policy -> policy.get("AccessPointPolicy"));
    String failed =
        failures.stream()
            .filter(failure -> failure.text("Operation").equals(Optional.of(OPERATION)))
            .filter(failure -> failure.text("Subject").equals(name))
            .flatMap(failure -> failure.text("Code").stream())
            .findFirst()
            .orElse("NotSaved");
    if (told.isPresent()) {
      return point.with("Policy", told.get());
    }
    return failed.equals(NO_POLICY) ? point : point.with("Policy", Unread.of(OPERATION, failed));
  }
}
