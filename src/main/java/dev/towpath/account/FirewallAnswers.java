package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Firewalls of AWS Network Firewall with their policies. */
final class FirewallAnswers {
  private final Answers answers;
  private final Inventory inventory;

  FirewallAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  static Optional<String> arnOf(Json.Obj told) {
    return told.object("Firewall").text("FirewallArn");
  }

  static Optional<String> policyArnOf(Json.Obj told) {
    return told.object("FirewallPolicyResponse").text("FirewallPolicyArn");
  }

  void add() {
    answers.list("Firewalls").forEach(this::firewall);
    answers.list("FirewallPolicies").forEach(this::policy);
  }

  private void firewall(Json.Obj told) {
    Json.Obj firewall = told.object("Firewall");
    List<Json> subnets = new ArrayList<>();
    for (Json.Obj mapping : Translation.objects(firewall, "SubnetMappings")) {
      subnets.add(
          new Translation(mapping)
              .put("SubnetId", inventory.ref("subnet", mapping.text("SubnetId").orElse("")))
              .same("IPAddressType")
              .done());
    }
    inventory.add(
        "AWS::NetworkFirewall::Firewall",
        "firewall",
        arnOf(told).orElse(""),
        new Translation(firewall)
            .same("FirewallName")
            .put(
                "FirewallPolicyArn",
                inventory.ref("firewallPolicy", firewall.text("FirewallPolicyArn").orElse("")))
            .put("VpcId", firewall.text("VpcId").map(id -> inventory.ref("vpc", id)))
            .putList("SubnetMappings", new Json.Arr(subnets))
            .put(
                "TransitGatewayId",
                firewall.text("TransitGatewayId").map(id -> inventory.ref("tgw", id)))
            .put("Description", AccountReader.text(firewall, "Description"))
            .same("DeleteProtection", "SubnetChangeProtection", "FirewallPolicyChangeProtection")
            .tags("Tags")
            .done(),
        new Translation(told.object("FirewallStatus"))
            .observed("Status", Observation.STATE)
            .done());
  }

  private void policy(Json.Obj told) {
    Json.Obj about = told.object("FirewallPolicyResponse");
    inventory.add(
        "AWS::NetworkFirewall::FirewallPolicy",
        "firewallPolicy",
        policyArnOf(told).orElse(""),
        new Translation(about)
            .same("FirewallPolicyName")
            .put("FirewallPolicy", told.get("FirewallPolicy"))
            .put("Description", AccountReader.text(about, "Description"))
            .tags("Tags")
            .done());
  }
}
