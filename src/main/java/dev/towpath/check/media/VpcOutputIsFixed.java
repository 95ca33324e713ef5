package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A deployed channel's VPC output cannot be changed any more. */
public final class VpcOutputIsFixed extends DocumentedRule<Channel> {
  private static final Pattern DEPLOYED = Pattern.compile("\\d+");

  /** The rule. */
  public VpcOutputIsFixed() {
    super(
        Channel.class,
        "TP3015",
        Severity.INFO,
        "medialive/latest/ug/vpc-out-change.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.vpc().isPresent() && DEPLOYED.matcher(channel.id().value()).matches()
        ? Stream.of(finding(channel, channel))
        : Stream.empty();
  }
}
