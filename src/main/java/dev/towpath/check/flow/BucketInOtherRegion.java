package dev.towpath.check.flow;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.stream.Stream;

/** A channel writes to a bucket of another Region, which no gateway endpoint carries. */
public final class BucketInOtherRegion extends DocumentedRule<Channel> {
  /** The rule. */
  public BucketInOtherRegion() {
    super(
        Channel.class,
        "TP1006",
        Severity.WARNING,
        "vpc/latest/privatelink/gateway-endpoints.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    Topology topology = review.topology();
    String home = channel.home().region();
    return review.flows(channel).stream()
        .filter(flow -> flow.source().inVpc().isPresent())
        .flatMap(flow -> ToS3.of(flow).stream())
        .filter(s3 -> !s3.region().equals(home))
        .flatMap(s3 ->
            s3.resource().flatMap(topology::get).stream()
                .map(bucket ->
                    finding(List.of(channel, bucket), channel, home, bucket, s3.region())))
        .distinct();
  }
}
