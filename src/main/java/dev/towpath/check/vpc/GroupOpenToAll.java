package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Cidr;
import dev.towpath.model.IngressRule;
import dev.towpath.model.Message;
import dev.towpath.model.SecurityGroup;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A security group lets everyone on the internet in by all protocols, SSH or Remote Desktop. */
public final class GroupOpenToAll extends DocumentedRule<SecurityGroup> {
  private static final Map<Integer, String> ADMINISTRATION =
      new TreeMap<>(Map.of(22, "SSH (22)", 3389, "RDP (3389)"));

  /** The rule. */
  public GroupOpenToAll() {
    super(
        SecurityGroup.class,
        "TP2035",
        Severity.WARNING,
        "vpc/latest/userguide/security-group-rules.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(SecurityGroup group, Review review) {
    return GroupRules.inward(review.topology(), group).stream()
        .filter(GroupOpenToAll::isFromAnywhere)
        .flatMap(rule -> opened(rule).stream())
        .distinct()
        .map(what -> finding(group, group, what));
  }

  private static boolean isFromAnywhere(IngressRule rule) {
    return rule.cidrIp().known().equals(Optional.of(Cidr.ANY_IPV4))
        || rule.cidrIpv6().known().equals(Optional.of(Cidr.ANY_IPV6));
  }

  private static Optional<Object> opened(IngressRule rule) {
    String protocol = rule.ipProtocol().or("");
    if (protocol.equals("-1")) {
      return Optional.of(Message.of("check", "group.everything"));
    }
    if (!protocol.equals("tcp") && !protocol.equals("6")) {
      return Optional.empty();
    }
    return ADMINISTRATION.entrySet().stream()
        .filter(service -> covers(rule, service.getKey()))
        .<Object>map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean covers(IngressRule rule, int port) {
    return rule.fromPort().known().filter(from -> from <= port).isPresent()
        && rule.toPort().known().filter(to -> to >= port).isPresent();
  }
}
