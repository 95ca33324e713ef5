package dev.towpath.account.live;

import dev.towpath.account.Unread;
import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3control.S3ControlClient;

/** The access points of a bucket that channels send to, with their policies. */
final class AccessPointReading {
  private static final String NO_POLICY = "NoSuchAccessPointPolicy";

  private final S3ControlClient control;
  private final Calls calls;

  AccessPointReading(S3ControlClient control, Calls calls) {
    this.control = control;
    this.calls = calls;
  }

  /** S3 asks for the account's number; nothing can be asked where that was not told. */
  void of(String bucket) {
    Optional<String> account =
        calls.list("CallerIdentity").stream()
            .flatMap(identity -> identity.text("Account").stream())
            .findFirst();
    AllowedOperation operation = AllowedOperation.LIST_ACCESS_POINTS;
    account.ifPresent(number ->
        calls
            .all(
                operation,
                bucket,
                "AccessPointList",
                control.listAccessPointsPaginator(r -> r.accountId(number).bucket(bucket)))
            .ifPresent(all -> all.forEach(point -> accessPoint(number, (Json.Obj) point))));
  }

  private void accessPoint(String account, Json.Obj listed) {
    String name = listed.text("Name").orElse("");
    AllowedOperation operation = AllowedOperation.GET_ACCESS_POINT;
    Json.Obj point =
        calls
            .one(
                operation,
                name,
                () -> SdkJson.of(control.getAccessPoint(r -> r.accountId(account).name(name))))
            .orElseGet(() ->
                listed.with(
                    "PublicAccessBlockConfiguration", Unread.of(operation.qualified(), "")));
    calls.keep(operation, "AccessPoints", List.of(withPolicy(account, name, point)));
  }

  /** S3 answers with an error where there is no policy. */
  private Json.Obj withPolicy(String account, String name, Json.Obj point) {
    AllowedOperation operation = AllowedOperation.GET_ACCESS_POINT_POLICY;
    try {
      String policy = control.getAccessPointPolicy(r -> r.accountId(account).name(name)).policy();
      return policy == null ? point : point.with("Policy", Json.of(policy));
    } catch (SdkException e) {
      String code = Failure.code(e);
      if (code.equals(NO_POLICY)) {
        return point;
      }
      calls.miss(operation, name, code);
      return point.with("Policy", Unread.of(operation.qualified(), code));
    }
  }
}
