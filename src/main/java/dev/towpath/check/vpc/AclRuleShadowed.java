package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An entry of a network ACL that is never reached, since one with a lower number takes all its
 * packets.
 */
public final class AclRuleShadowed extends DocumentedRule<NetworkAcl> {
  /** The rule. */
  public AclRuleShadowed() {
    super(
        NetworkAcl.class,
        "TP2037",
        Severity.WARNING,
        "vpc/latest/userguide/vpc-network-acls.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(NetworkAcl acl, Review review) {
    return Stream.of(false, true)
        .flatMap(egress -> check(acl, AclEntries.of(review.topology(), acl, egress), egress));
  }

  private Stream<Finding> check(NetworkAcl acl, List<NetworkAclEntry> entries, boolean egress) {
    List<NetworkAclEntry> known = entries.stream().filter(AclEntries::isKnown).toList();
    return IntStream.range(1, known.size())
        .boxed()
        .flatMap(i ->
            known.subList(0, i).stream()
                .filter(earlier -> isShadowed(known.get(i), earlier))
                .findFirst()
                .map(earlier -> report(acl, known.get(i), earlier, egress))
                .stream());
  }

  private static boolean isShadowed(NetworkAclEntry entry, NetworkAclEntry earlier) {
    return !earlier.ruleNumber().equals(entry.ruleNumber())
        && !earlier.ruleAction().equals(entry.ruleAction())
        && AclEntries.covers(earlier, entry);
  }

  private Finding report(
      NetworkAcl acl, NetworkAclEntry entry, NetworkAclEntry earlier, boolean egress) {
    return finding(
        List.of(acl, entry, earlier),
        acl,
        Message.of("check", egress ? "acl.outbound" : "acl.inbound"),
        entry.ruleNumber().or(0),
        earlier.ruleNumber().or(0));
  }
}
