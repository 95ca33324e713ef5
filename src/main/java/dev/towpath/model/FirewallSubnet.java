package dev.towpath.model;

/** A subnet in which a firewall has an endpoint. */
public record FirewallSubnet(
    @Property(name = "SubnetId", required = true) Ref<Subnet> subnet,
    @Property(
            name = "IPAddressType",
            values = {"IPV4", "IPV6", "DUALSTACK"})
        Value<String> ipAddressType,
    Json.Obj others)
    implements Structure {}
