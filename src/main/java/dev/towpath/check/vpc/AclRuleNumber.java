package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Resource;
import java.util.List;
import java.util.stream.Stream;

/** An entry of a network ACL has a number that AWS does not take. */
public final class AclRuleNumber extends DocumentedRule<NetworkAclEntry> {
  private static final int HIGHEST = 32_766;

  /** The rule. */
  public AclRuleNumber() {
    super(
        NetworkAclEntry.class,
        "TP2040",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-network-acls.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(NetworkAclEntry entry, Review review) {
    Resource acl =
        review
            .topology()
            .get(entry.networkAcl(), NetworkAcl.class)
            .<Resource>map(a -> a)
            .orElse(entry);
    return entry.ruleNumber().known().stream()
        .filter(number -> number < 1 || number > HIGHEST)
        .map(number -> finding(List.of(entry, acl), acl, number, HIGHEST));
  }
}
