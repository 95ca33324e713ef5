package dev.towpath.model;

/** The SRT listener that an input calls, one a pipeline. */
public record SrtCallerSource(
    @Property(name = "SrtListenerAddress") Value<String> srtListenerAddress,
    @Property(name = "SrtListenerPort") Value<String> srtListenerPort,
    @Property(name = "StreamId") Value<String> streamId,
    @Property(name = "MinimumLatency") Value<Integer> minimumLatency,
    Json.Obj others)
    implements Structure {}
