package dev.towpath.check.media;

import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.proof.RoleGrants;
import java.util.List;

/** What a channel's or input's role may do, as far as its policies are in the design. */
final class RolePermissions {
  private final RoleGrants grants;
  private final Role role;

  RolePermissions(Topology topology, Role role) {
    this.grants = RoleGrants.in(topology);
    this.role = role;
  }

  /** The actions that surely no policy of the role allows on a resource. */
  List<String> missing(List<String> actions, String resource) {
    return actions.stream().filter(action -> grants.surelyLacks(role, action, resource)).toList();
  }
}
