package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Input;
import dev.towpath.model.InputAttachment;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import java.util.List;
import java.util.Optional;

/** Ends a relation between two resources; both stay. */
record Disconnect(Link link, String from, String to) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "disconnect", from, to);
  }

  @Override
  public Design apply(Design design) {
    return switch (link.kind()) {
      case ROUTE_TABLE -> withoutAssociation(design, SubnetRouteTableAssociation.class);
      case NETWORK_ACL -> withoutAssociation(design, SubnetNetworkAclAssociation.class);
      case ROUTE -> without(design, ResourceId.of(link.part()));
      case ENDPOINT_ROUTE_TABLE -> removed(design, "RouteTableIds");
      case ENDPOINT_SUBNET -> removed(design, "SubnetIds");
      case SECURITY_GROUP ->
          removed(removed(design, "SecurityGroupIds"), "Vpc", "SecurityGroupIds");
      case VPC_OUTPUT, VPC_INPUT -> withoutInterface(design);
      case PUBLIC_ADDRESS -> removed(design, "Vpc", "PublicAddressAllocationIds");
      case OUTPUT -> new RemoveOutput(link.from(), link.part()).apply(design);
      case MEDIA_FLOW -> withoutFlow(design);
      case INPUT -> withoutInput(design);
      case INPUT_SECURITY_GROUP -> removed(design, "InputSecurityGroups");
      case ROLE -> cleared(design, "RoleArn");
      case BUCKET_POLICY -> new ForgetEndpoint(link.from(), link.to()).apply(design);
    };
  }

  private <R extends Resource> Design withoutAssociation(Design design, Class<R> kind) {
    List<R> associations =
        design
            .topology()
            .referrers(link.from(), kind)
            .filter(a -> design.topology().referrers(link.to(), kind).anyMatch(a::equals))
            .toList();
    Design result = design;
    for (R association : associations) {
      result = without(result, association.id());
    }
    return result;
  }

  private static Design without(Design design, ResourceId id) {
    return design.with(design.topology().without(id));
  }

  private Design removed(Design design, String... path) {
    return new RemoveReference(link.from(), List.of(path), link.to()).apply(design);
  }

  private Design cleared(Design design, String property) {
    return design
        .topology()
        .get(link.from())
        .map(resource -> design.with(Properties.with(resource, property, new Json.Nul())))
        .orElse(design);
  }

  /** Without its last subnet, a channel's or input's VPC settings mean nothing. */
  private Design withoutInterface(Design design) {
    Design result = removed(design, "Vpc", "SubnetIds");
    boolean last =
        result
            .topology()
            .get(link.from())
            .flatMap(resource -> Properties.get(resource, "Vpc"))
            .filter(vpc -> vpc instanceof Json.Obj o && o.get("SubnetIds").isEmpty())
            .isPresent();
    return last ? cleared(result, "Vpc") : result;
  }

  private Design withoutFlow(Design design) {
    Optional<Input> input = design.topology().get(link.to(), Input.class);
    if (input.isEmpty()) {
      return design;
    }
    List<Json> kept =
        input.get().mediaConnectFlows().stream()
            .filter(fed -> !fed.flow().isTo(link.from()))
            .<Json>map(Properties::of)
            .toList();
    Json value = kept.isEmpty() ? new Json.Nul() : new Json.Arr(kept);
    return design.with(Properties.with(input.get(), "MediaConnectFlows", value));
  }

  private Design withoutInput(Design design) {
    Optional<Channel> channel = design.topology().get(link.to(), Channel.class);
    if (channel.isEmpty()) {
      return design;
    }
    List<Json> kept =
        channel.get().inputAttachments().stream()
            .filter(attachment -> !attachment.input().isTo(link.from()))
            .map(Disconnect::json)
            .toList();
    Json value = kept.isEmpty() ? new Json.Nul() : new Json.Arr(kept);
    return design.with(Properties.with(channel.get(), "InputAttachments", value));
  }

  private static Json json(InputAttachment attachment) {
    return Properties.of(attachment);
  }
}
