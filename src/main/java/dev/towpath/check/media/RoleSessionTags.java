package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.TrustService;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import dev.towpath.proof.Trust;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * MediaLive tags the session that it opens with a role. AWS's notes on troubleshooting want {@code
 * sts:TagSession} in the trust policy beside {@code sts:AssumeRole}; what MediaLive does without it
 * is not documented.
 */
public final class RoleSessionTags extends DocumentedRule<Resource> {
  private static final String SERVICE = "medialive.amazonaws.com";

  /** The rule. */
  public RoleSessionTags() {
    super(
        Resource.class,
        "TP3087",
        Severity.WARNING,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return switch (resource) {
      case Channel c -> check(review.topology(), c, c.role()).stream();
      case Input i -> check(review.topology(), i, i.role()).stream();
      default -> Stream.empty();
    };
  }

  private Optional<Finding> check(Topology topology, Resource served, Ref<Role> ref) {
    Trust trust = Trust.in(topology);
    return topology
        .get(ref, Role.class)
        .filter(role -> trust.of(role, SERVICE, served).result() == Hop.Result.PASSES)
        .filter(role -> trust.ofTags(role, SERVICE, served).result() == Hop.Result.STOPS)
        .map(role ->
            finding(List.of(role, served), role, served, SERVICE)
                .with(Fix.of(new TrustService(role.id(), SERVICE), "trustService", SERVICE)));
  }
}
