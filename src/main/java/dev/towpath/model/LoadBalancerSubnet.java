package dev.towpath.model;

/** A subnet of a load balancer with the address that it has there. */
public record LoadBalancerSubnet(
    @Property(name = "SubnetId", required = true) Ref<Subnet> subnet,
    @Property(name = "AllocationId", attribute = "AllocationId") Ref<ElasticIp> allocation,
    @Property(name = "PrivateIPv4Address") Value<String> privateIpv4Address,
    @Property(name = "IPv6Address") Value<String> ipv6Address,
    Json.Obj others)
    implements Structure {}
