package dev.towpath.model;

/** A MediaConnect flow that feeds an input. */
public record InputFlow(
    @Property(name = "FlowArn", attribute = "FlowArn") Ref<MediaConnectFlow> flow, Json.Obj others)
    implements Structure {}
