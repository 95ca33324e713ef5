package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For what AWS made a network interface, as far as the answers about others tell. */
final class InterfaceOwners {
  /** EC2 names the attachment in the description of the interfaces that it makes for it. */
  private static final Pattern ATTACHMENT = Pattern.compile(".*\\b(tgw-attach-[0-9a-z]+)\\b.*");

  private final Inventory inventory;
  private final Map<String, Json> owners = new HashMap<>();

  InterfaceOwners(Answers answers, Inventory inventory) {
    this.inventory = inventory;
    for (Json.Obj endpoint : answers.list("VpcEndpoints")) {
      Translation.texts(endpoint, "NetworkInterfaceIds")
          .forEach(card -> put("endpoint", endpoint.text("VpcEndpointId"), card));
    }
    for (Json.Obj nat : answers.list("NatGateways")) {
      Translation.texts(nat, "NatGatewayAddresses", "NetworkInterfaceId")
          .forEach(card -> put("nat", nat.text("NatGatewayId"), card));
    }
    for (Json.Obj channel : answers.list("Channels")) {
      Translation.texts(channel.object("Vpc"), "NetworkInterfaceIds")
          .forEach(card -> put("channel", channel.text("Id"), card));
    }
    for (Json.Obj flow : answers.list("Flows")) {
      FlowAnswers.interfacesOf(flow).forEach(card -> put("flow", flow.text("FlowArn"), card));
    }
    for (Json.Obj input : answers.list("Inputs")) {
      MediaAnswers.interfacesOf(input).forEach(card -> put("input", input.text("Id"), card));
    }
  }

  private void put(String kind, Optional<String> owner, String card) {
    owner
        .filter(id -> inventory.find(kind, id).isPresent())
        .ifPresent(id -> owners.put(card, inventory.ref(kind, id)));
  }

  /** A reference to the owner of an interface. */
  Optional<Json> of(Json.Obj card) {
    Optional<Json> named =
        card.text("NetworkInterfaceId").flatMap(id -> Optional.ofNullable(owners.get(id)));
    return named.or(() -> attachment(card));
  }

  private Optional<Json> attachment(Json.Obj card) {
    Matcher matcher = ATTACHMENT.matcher(card.text("Description").orElse(""));
    return matcher.matches() && inventory.find("attachment", matcher.group(1)).isPresent()
        ? Optional.of(inventory.ref("attachment", matcher.group(1)))
        : Optional.empty();
  }
}
