package dev.towpath.model;

/** An IPv6 address of a network interface. */
public record Ipv6Address(
    @Property(name = "Ipv6Address", required = true) Value<String> address, Json.Obj others)
    implements Structure {}
