package dev.towpath.check.media;

import dev.towpath.check.Severity;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.network.Hop;
import dev.towpath.proof.Trust;

/** MediaLive must be able to assume the role of a channel or input. */
public final class RoleTrust extends TrustRule {
  /** The rule. */
  public RoleTrust() {
    super("TP3020", Severity.ERROR, "2026-11-23");
  }

  @Override
  boolean lacks(Trust trust, Role role, Resource served) {
    return trust.of(role, SERVICE, served).result() == Hop.Result.STOPS;
  }
}
