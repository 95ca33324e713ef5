package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.InputVpc;
import dev.towpath.model.Ref;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcOutput;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each pipeline's VPC input and VPC output must be in one Availability Zone. */
public final class InputZones extends DocumentedRule<Channel> {
  /** The rule. */
  public InputZones() {
    super(
        Channel.class,
        "TP3025",
        Severity.ERROR,
        "medialive/latest/ug/vpc-out-caseb.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    Topology topology = review.topology();
    return channel.inputAttachments().stream()
        .flatMap(a -> topology.get(a.input(), Input.class).stream())
        .flatMap(i -> check(topology, channel, i));
  }

  private Stream<Finding> check(Topology topology, Channel channel, Input input) {
    List<Ref<Subnet>> out = channel.vpc().map(VpcOutput::subnets).orElse(List.of());
    List<Ref<Subnet>> in = input.vpc().map(InputVpc::subnets).orElse(List.of());
    return IntStream.range(0, Math.min(out.size(), in.size()))
        .boxed()
        .flatMap(pipeline ->
            topology.get(out.get(pipeline), Subnet.class).stream()
                .flatMap(o ->
                    topology.get(in.get(pipeline), Subnet.class).stream()
                        .filter(i -> differ(o.availabilityZone(), i.availabilityZone()))
                        .map(i ->
                            finding(
                                List.of(channel, input, o, i),
                                channel,
                                pipeline,
                                zone(o),
                                input,
                                zone(i)))));
  }

  private static boolean differ(Value<String> a, Value<String> b) {
    return a.known().isPresent() && b.known().isPresent() && !a.equals(b);
  }

  private static String zone(Subnet subnet) {
    return subnet.availabilityZone().or("?");
  }
}
