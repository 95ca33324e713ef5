package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Input;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Feeds an input by a MediaConnect flow. An input of another type becomes one of type MEDIACONNECT,
 * which has neither addresses nor senders nor a VPC of its own, and needs a role.
 */
record FeedByFlow(ResourceId flow, ResourceId input) implements Edit {
  private static final String TYPE = "MEDIACONNECT";
  private static final String FLOWS = "MediaConnectFlows";

  @Override
  public Message label() {
    return Message.of("edit", "connect.feedByFlow", flow.value(), input.value());
  }

  @Override
  public Design apply(Design design) {
    Optional<Input> present = design.topology().get(input, Input.class);
    if (present.isEmpty() || !design.topology().contains(flow)) {
      return design;
    }
    boolean already = present.get().type().equals(Value.of(TYPE));
    Json.Obj properties =
        already ? Properties.of(present.get()) : converted(Properties.of(present.get()));
    List<Json> flows = new ArrayList<>(properties.list(FLOWS));
    flows.add(Json.of("FlowArn", Blanks.attribute(flow, "FlowArn")));
    Json.Obj fed = properties.with(FLOWS, new Json.Arr(flows));
    return design.with(Properties.replace(present.get(), withRole(design, fed)));
  }

  private static Json.Obj converted(Json.Obj properties) {
    Json.Obj plain = properties;
    for (String other :
        List.of(
            "Destinations",
            "InputSecurityGroups",
            "Sources",
            "SrtSettings",
            "InputDevices",
            "Vpc")) {
      plain = plain.without(other);
    }
    return plain.with("Type", TYPE);
  }

  private static Json.Obj withRole(Design design, Json.Obj properties) {
    Optional<Role> role =
        design.topology().all(Role.class).filter(FreshMedia::isForMediaLive).findFirst();
    return properties.get("RoleArn").isPresent() || role.isEmpty()
        ? properties
        : properties.with("RoleArn", Blanks.attribute(role.get().id(), "Arn"));
  }
}
