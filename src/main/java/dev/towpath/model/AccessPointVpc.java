package dev.towpath.model;

/** The VPC to which an access point is confined. */
public record AccessPointVpc(
    @Property(name = "VpcId", replaces = true) Ref<Vpc> vpc, Json.Obj others)
    implements Structure {}
