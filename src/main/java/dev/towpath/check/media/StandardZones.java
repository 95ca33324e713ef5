package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Message;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcOutput;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A STANDARD channel with VPC output needs two subnets in two Availability Zones. */
public final class StandardZones extends DocumentedRule<Channel> {
  /** The rule. */
  public StandardZones() {
    super(
        Channel.class,
        "TP3002",
        Severity.ERROR,
        "medialive/latest/ug/delivery-out-vpc.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    if (!Pipelines.of(channel).equals(Optional.of(2))) {
      return Stream.empty();
    }
    return channel.vpc().stream().flatMap(v -> check(review.topology(), channel, v).stream());
  }

  private Optional<Finding> check(Topology topology, Channel channel, VpcOutput output) {
    if (output.subnets().size() == 1) {
      return Optional.of(finding(channel, channel, Message.of("check", "zones.oneSubnet")));
    }
    List<Subnet> subnets =
        output.subnets().stream().flatMap(s -> topology.get(s, Subnet.class).stream()).toList();
    if (subnets.size() != 2 || output.subnets().size() != 2) {
      return Optional.empty();
    }
    Value<String> zone = subnets.getFirst().availabilityZone();
    boolean same = !zone.isAbsent() && zone.equals(subnets.getLast().availabilityZone());
    return same
        ? Optional.of(
            finding(
                List.of(channel, subnets.getFirst(), subnets.getLast()),
                channel,
                Message.of("check", "zones.oneZone")))
        : Optional.empty();
  }
}
