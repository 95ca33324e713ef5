package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives a role more permissions, as one inline policy more.
 *
 * @param actions such as {@code ec2:CreateNetworkInterface}
 * @param resources what they may act on: text or intrinsic functions
 */
public record AddRolePermissions(ResourceId role, List<String> actions, List<Json> resources)
    implements Edit {
  private static final String POLICIES = "Policies";

  /** Copies the lists. */
  public AddRolePermissions {
    actions = List.copyOf(actions);
    resources = List.copyOf(resources);
  }

  @Override
  public Message label() {
    return Message.of("edit", "addPermissions", role.value());
  }

  @Override
  public Design apply(Design design) {
    return design
        .topology()
        .get(role, Role.class)
        .map(r -> design.with(Properties.with(r, POLICIES, policies(r))))
        .orElse(design);
  }

  private Json policies(Role owner) {
    List<Json> policies = new ArrayList<>(Properties.of(owner).list(POLICIES));
    Set<String> names = new HashSet<>();
    owner.policies().forEach(p -> p.policyName().known().ifPresent(names::add));
    String name = "channel-permissions";
    for (int number = 2; names.contains(name); number++) {
      name = "channel-permissions-" + number;
    }
    Json.Obj statement =
        Json.of("Effect", "Allow")
            .with("Action", Json.texts(actions))
            .with("Resource", new Json.Arr(resources));
    Json.Obj document = Json.of("Version", "2012-10-17").with("Statement", Json.list(statement));
    policies.add(Json.of("PolicyName", name).with("PolicyDocument", document));
    return new Json.Arr(policies);
  }
}
