package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.networkfirewall.NetworkFirewallClient;

/** Firewalls of AWS Network Firewall, each with its policy. */
final class FirewallReading {
  private static final int PAGE = 100;

  private final NetworkFirewallClient firewalls;
  private final Calls calls;

  FirewallReading(NetworkFirewallClient firewalls, Calls calls) {
    this.firewalls = firewalls;
    this.calls = calls;
  }

  /** The list tells no more than names, so each firewall and policy is asked for as well. */
  void firewalls() {
    calls.pages(
        AllowedOperation.LIST_FIREWALLS,
        "Firewalls",
        "FirewallNames",
        firewalls.listFirewallsPaginator(r -> r.maxResults(PAGE)));
    for (Json.Obj name : calls.list("FirewallNames")) {
      name.text("FirewallArn").ifPresent(this::firewall);
    }
    Set<String> policies = new TreeSet<>();
    for (Json.Obj firewall : calls.list("Firewalls")) {
      firewall.object("Firewall").text("FirewallPolicyArn").ifPresent(policies::add);
    }
    policies.forEach(this::policy);
  }

  private void firewall(String arn) {
    AllowedOperation operation = AllowedOperation.DESCRIBE_FIREWALL;
    calls
        .one(operation, arn, () -> SdkJson.of(firewalls.describeFirewall(r -> r.firewallArn(arn))))
        .ifPresent(told -> calls.keep(operation, "Firewalls", List.of(told)));
  }

  private void policy(String arn) {
    AllowedOperation operation = AllowedOperation.DESCRIBE_FIREWALL_POLICY;
    calls
        .one(
            operation,
            arn,
            () -> SdkJson.of(firewalls.describeFirewallPolicy(r -> r.firewallPolicyArn(arn))))
        .ifPresent(told -> calls.keep(operation, "FirewallPolicies", List.of(told)));
  }
}
