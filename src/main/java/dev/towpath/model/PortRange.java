package dev.towpath.model;

/** Ports from and to, both included. */
public record PortRange(
    @Property(name = "From") Value<Integer> from,
    @Property(name = "To") Value<Integer> to,
    Json.Obj others)
    implements Structure {}
