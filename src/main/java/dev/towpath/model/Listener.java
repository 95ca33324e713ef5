package dev.towpath.model;

/** A port on which a load balancer takes connections, and what it does with them. */
@Kind(type = "AWS::ElasticLoadBalancingV2::Listener", within = "LoadBalancerArn", part = true)
public record Listener(
    ResourceId id,
    @Property(name = "LoadBalancerArn", required = true, replaces = true)
        Ref<LoadBalancer> loadBalancer,
    @Property(name = "Port") Value<Integer> port,
    @Property(
            name = "Protocol",
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
    @Property(name = "DefaultActions", required = true) Value<Json> defaultActions,
    Rest rest)
    implements Resource {}
