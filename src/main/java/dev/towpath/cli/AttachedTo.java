package dev.towpath.cli;

import dev.towpath.iam.PolicyType;
import dev.towpath.model.Json;
import java.util.List;
import java.util.Locale;

/** What a policy is for, as the command line names it. */
enum AttachedTo {
  RESOURCE(PolicyType.RESOURCE),
  IDENTITY(PolicyType.IDENTITY),
  SCP(PolicyType.SERVICE_CONTROL),
  RCP(PolicyType.RESOURCE_CONTROL),
  ENDPOINT(PolicyType.ENDPOINT),
  TRUST(PolicyType.TRUST);

  private final PolicyType type;

  AttachedTo(PolicyType type) {
    this.type = type;
  }

  PolicyType type() {
    return type;
  }

  /** A policy that says whom it means is one of a resource, another one of a user or role. */
  static AttachedTo guess(Json policy) {
    List<Json> statements =
        policy instanceof Json.Obj object ? object.list("Statement") : List.of();
    boolean named =
        statements.stream()
            .anyMatch(s ->
                s instanceof Json.Obj statement
                    && (statement.get("Principal").isPresent()
                        || statement.get("NotPrincipal").isPresent()));
    return named ? RESOURCE : IDENTITY;
  }

  /** As it is written after {@code --type}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
