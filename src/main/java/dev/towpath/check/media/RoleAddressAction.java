package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.AddRolePermissions;
import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.stream.Stream;

/** A channel with Elastic IP addresses must associate them. */
public final class RoleAddressAction extends DocumentedRule<Channel> {
  private static final List<String> ACTION = List.of("ec2:AssociateAddress");

  /** The rule. */
  public RoleAddressAction() {
    super(
        Channel.class,
        "TP3019",
        Severity.ERROR,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    if (channel.vpc().filter(v -> !v.publicAddresses().isEmpty()).isEmpty()) {
      return Stream.empty();
    }
    Topology topology = review.topology();
    return topology.get(channel.role(), Role.class).stream()
        .filter(r -> isMissing(topology, channel, r))
        .map(r -> report(channel, r));
  }

  private static boolean isMissing(Topology topology, Channel channel, Role role) {
    String address =
        "arn:%s:ec2:%s:%s:elastic-ip/eipalloc-0123456789abcdef0"
            .formatted(
                channel.home().partition(), channel.home().region(), channel.home().account());
    return !new RolePermissions(topology, role).missing(ACTION, address).isEmpty();
  }

  private Finding report(Channel channel, Role role) {
    AddRolePermissions fix = new AddRolePermissions(role.id(), ACTION, List.of(Json.of("*")));
    return finding(List.of(role, channel), role, channel)
        .with(Fix.of(fix, "addPermissions", ACTION));
  }
}
