package dev.towpath.model;

import java.util.List;

/** What a load balancer sends connections to. {@code Ref} returns its ARN. */
@Kind(
    type = "AWS::ElasticLoadBalancingV2::TargetGroup",
    within = "VpcId",
    icon = "target-group",
    name = "Name")
public record TargetGroup(
    ResourceId id,
    @Property(name = "VpcId", replaces = true) Ref<Vpc> vpc,
    @Property(name = "Name", replaces = true) Value<String> name,
    @Property(
            name = "Protocol",
            replaces = true,
            values = {
              "TCP",
              "UDP",
              "TCP_UDP",
              "TLS",
              "HTTP",
              "HTTPS",
              "GENEVE",
              "QUIC",
              "TCP_QUIC"
            })
        Value<String> protocol,
    @Property(name = "Port", replaces = true) Value<Integer> port,
    @Property(
            name = "TargetType",
            replaces = true,
            values = {"instance", "ip", "lambda", "alb"})
        Value<String> targetType,
    @Property(name = "Targets") List<TargetDescription> targets,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public TargetGroup {
    targets = List.copyOf(targets);
  }
}
