package dev.towpath.model;

/** The interface of a MediaConnect flow that an output leaves by. */
public record MediaConnectInterfaceAttachment(
    @Property(name = "VpcInterfaceName") Value<String> vpcInterfaceName, Json.Obj others)
    implements Structure {}
