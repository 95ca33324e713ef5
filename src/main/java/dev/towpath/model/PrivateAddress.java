package dev.towpath.model;

/** A private IPv4 address of a network interface. */
public record PrivateAddress(
    @Property(name = "Primary", required = true) Value<Boolean> primary,
    @Property(name = "PrivateIpAddress", required = true) Value<String> privateIpAddress,
    Json.Obj others)
    implements Structure {}
