package dev.towpath.check.media;

import dev.towpath.check.Severity;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.network.Hop;
import dev.towpath.proof.Trust;

/**
 * MediaLive tags the session that it opens with a role. AWS's notes on troubleshooting want {@code
 * sts:TagSession} in the trust policy beside {@code sts:AssumeRole}; what MediaLive does without it
 * is not documented.
 */
public final class RoleSessionTags extends TrustRule {
  /** The rule. */
  public RoleSessionTags() {
    super("TP3087", Severity.WARNING, "2026-11-24");
  }

  @Override
  boolean lacks(Trust trust, Role role, Resource served) {
    return trust.of(role, SERVICE, served).result() == Hop.Result.PASSES
        && trust.ofTags(role, SERVICE, served).result() == Hop.Result.STOPS;
  }
}
