package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.EgressRule;
import dev.towpath.model.IngressRule;
import dev.towpath.model.Message;
import dev.towpath.model.SecurityGroup;
import java.util.List;
import java.util.stream.Stream;

/** A security group has more rules in a direction than the quota lets it have. */
public final class TooManyGroupRules extends DocumentedRule<SecurityGroup> {
  /** For each direction and family; a rule to a prefix list counts as {@link ListWeight} says. */
  private static final int QUOTA = 60;

  /** The rule. */
  public TooManyGroupRules() {
    super(
        SecurityGroup.class,
        "TP2042",
        Severity.WARNING,
        "vpc/latest/userguide/amazon-vpc-limits.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(SecurityGroup group, Review review) {
    List<IngressRule> in = GroupRules.inward(review.topology(), group);
    List<EgressRule> out = GroupRules.outward(review.topology(), group);
    long listsIn =
        in.stream()
            .mapToLong(r -> ListWeight.of(review.topology(), r.sourcePrefixListId()) - 1)
            .sum();
    long listsOut =
        out.stream()
            .mapToLong(r -> ListWeight.of(review.topology(), r.destinationPrefixListId()) - 1)
            .sum();
    return Stream.concat(
        report(
            group,
            "acl.inbound",
            in.size() + listsIn,
            in.stream().filter(r -> !r.cidrIpv6().isAbsent()).count()),
        report(
            group,
            "acl.outbound",
            out.size() + listsOut,
            out.stream().filter(r -> !r.cidrIpv6().isAbsent()).count()));
  }

  private Stream<Finding> report(SecurityGroup group, String direction, long all, long ipv6) {
    long most = Math.max(ipv6, all - ipv6);
    return most > QUOTA
        ? Stream.of(finding(group, group, most, Message.of("check", direction), QUOTA))
        : Stream.empty();
  }
}
