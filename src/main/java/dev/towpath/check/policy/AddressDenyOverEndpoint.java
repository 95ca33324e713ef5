package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Deny outside of certain public addresses hits every request that comes through a VPC endpoint,
 * where aws:SourceIp is missing and a negated operator therefore holds.
 */
public final class AddressDenyOverEndpoint extends PolicyRule {
  private static final String KEY = "aws:sourceip";
  private static final Set<String> OF_ENDPOINTS =
      Set.of("aws:sourcevpce", "aws:sourcevpc", "aws:vpcsourceip", "aws:viaawsservice");

  /** The rule. */
  public AddressDenyOverEndpoint() {
    super("TP4034", Severity.WARNING, "vpc/latest/privatelink/vpc-endpoints-s3.html", "2026-11-24");
  }

  @Override
  protected Stream<Finding> check(PolicyText policy, Review review) {
    if (policy.usage() != PolicyText.Usage.BUCKET) {
      return Stream.empty();
    }
    return policy
        .statements()
        .filter(s -> s.json().text("Effect").equals(Optional.of("Deny")))
        .filter(s -> keys(s.json(), "NotIpAddress").contains(KEY))
        .filter(s ->
            s.json().object("Condition").fields().keySet().stream()
                .flatMap(operator -> keys(s.json(), operator).stream())
                .noneMatch(OF_ENDPOINTS::contains))
        .map(s -> finding(policy.owner(), s.title(), policy.owner()));
  }

  private static Set<String> keys(Json.Obj statement, String operator) {
    return statement.object("Condition").object(operator).fields().keySet().stream()
        .map(key -> key.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
