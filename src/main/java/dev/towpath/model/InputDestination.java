package dev.towpath.model;

/** Where senders push to; an RTMP stream name is {@code application/instance}. */
public record InputDestination(
    @Property(name = "StreamName") Value<String> streamName, Json.Obj others)
    implements Structure {}
