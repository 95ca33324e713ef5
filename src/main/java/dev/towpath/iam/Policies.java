package dev.towpath.iam;

import java.util.List;
import java.util.Optional;

/**
 * All policies that bear on a call.
 *
 * @param identity those of the caller: user, groups or role
 * @param resource that of the resource, where there is one
 * @param endpoint that of the VPC endpoint, where the call goes through one
 * @param boundary the caller's permissions boundary; empty where there is none
 * @param session those passed when the role was assumed; empty where there are none
 * @param scp the service control policies over the caller's account, a list for each level from the
 *     root of the organization down to the account; empty where there are none
 * @param rcp the resource control policies over the resource's account, likewise
 * @param restrictPublicBuckets S3 Block Public Access, setting RestrictPublicBuckets, on the bucket
 *     or its account
 */
public record Policies(
    List<Policy> identity,
    Optional<Policy> resource,
    Optional<Policy> endpoint,
    List<Policy> boundary,
    List<Policy> session,
    List<List<Policy>> scp,
    List<List<Policy>> rcp,
    boolean restrictPublicBuckets) {

  /** No policy at all. */
  public static final Policies NONE =
      new Policies(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          false);

  /** Copies the lists; a policy that must say whom it means is unknown where it does not. */
  public Policies {
    resource = resource.map(Policy::ofNamedPrincipals);
    endpoint = endpoint.map(Policy::ofNamedPrincipals);
    identity = List.copyOf(identity);
    boundary = List.copyOf(boundary);
    session = List.copyOf(session);
    scp = scp.stream().map(List::copyOf).toList();
    rcp =
        rcp.stream().map(level -> level.stream().map(Policy::ofNamedPrincipals).toList()).toList();
  }

  /** These, with other policies of the caller. */
  public Policies withIdentity(Policy... policies) {
    return new Policies(
        List.of(policies), resource, endpoint, boundary, session, scp, rcp, restrictPublicBuckets);
  }

  /** These, with another policy of the resource. */
  public Policies withResource(Policy policy) {
    return new Policies(
        identity,
        Optional.of(policy),
        endpoint,
        boundary,
        session,
        scp,
        rcp,
        restrictPublicBuckets);
  }

  /** These, for a call through an endpoint with this policy. */
  public Policies withEndpoint(Policy policy) {
    return new Policies(
        identity,
        resource,
        Optional.of(policy),
        boundary,
        session,
        scp,
        rcp,
        restrictPublicBuckets);
  }

  /** These, with a permissions boundary. */
  public Policies withBoundary(Policy policy) {
    return new Policies(
        identity, resource, endpoint, List.of(policy), session, scp, rcp, restrictPublicBuckets);
  }
}
