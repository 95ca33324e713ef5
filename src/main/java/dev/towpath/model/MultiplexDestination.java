package dev.towpath.model;

/** The program of a multiplex that an output group feeds. */
public record MultiplexDestination(
    @Property(name = "MultiplexId") Ref<Multiplex> multiplex,
    @Property(name = "ProgramName") Value<String> programName,
    Json.Obj others)
    implements Structure {}
