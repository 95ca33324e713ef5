package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.VpcOutput;
import java.util.stream.Stream;

/** A channel's VPC output names no subnet. */
public final class VpcOutputWithoutSubnets extends DocumentedRule<Channel> {
  /** The rule. */
  public VpcOutputWithoutSubnets() {
    super(
        Channel.class,
        "TP3001",
        Severity.ERROR,
        "medialive/latest/ug/delivery-out-vpc.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.vpc().stream()
        .filter(v -> v.subnets().isEmpty() && !isFormula(v))
        .map(_ -> finding(channel, channel));
  }

  private static boolean isFormula(VpcOutput output) {
    return output.others().get("SubnetIds").filter(json -> !json.equals(Json.list())).isPresent();
  }
}
