package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.InputSecurityGroup;
import java.util.stream.Stream;

/** An input security group has at most ten blocks. */
public final class TooManySenders extends DocumentedRule<InputSecurityGroup> {
  private static final int MOST = 10;

  /** The rule. */
  public TooManySenders() {
    super(
        InputSecurityGroup.class,
        "TP3042",
        Severity.ERROR,
        "medialive/latest/ug/working-with-input-security-groups.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(InputSecurityGroup group, Review review) {
    int blocks = group.whitelistRules().size();
    return blocks > MOST ? Stream.of(finding(group, group, blocks)) : Stream.empty();
  }
}
