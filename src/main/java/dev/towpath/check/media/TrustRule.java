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
import dev.towpath.proof.Trust;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the trust policy of a channel's or an input's role must let MediaLive do. */
abstract class TrustRule extends DocumentedRule<Resource> {
  /** Who takes the role on. */
  protected static final String SERVICE = "medialive.amazonaws.com";

  TrustRule(String id, Severity severity, String verified) {
    super(
        Resource.class,
        id,
        severity,
        "medialive/latest/ug/trusted-entity-requirements.html",
        verified);
  }

  /** Whether the role's trust policy does not let MediaLive do it for the channel or input. */
  abstract boolean lacks(Trust trust, Role role, Resource served);

  @Override
  public final Stream<Finding> check(Resource resource, Review review) {
    return switch (resource) {
      case Channel c -> check(review.topology(), c, c.role()).stream();
      case Input i -> check(review.topology(), i, i.role()).stream();
      default -> Stream.empty();
    };
  }

  private Optional<Finding> check(Topology topology, Resource served, Ref<Role> ref) {
    return topology
        .get(ref, Role.class)
        .filter(role -> lacks(Trust.in(topology), role, served))
        .map(role ->
            finding(List.of(role, served), role, served, SERVICE)
                .with(Fix.of(new TrustService(role.id(), SERVICE), "trustService", SERVICE)));
  }
}
