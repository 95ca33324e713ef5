package dev.towpath.model;

/** A target of a target group: an instance or an address, and the port there. */
public record TargetDescription(
    @Property(name = "Id", required = true) Ref<Instance> instance,
    @Property(name = "Port") Value<Integer> port,
    @Property(name = "AvailabilityZone") Value<String> availabilityZone,
    Json.Obj others)
    implements Structure {}
