package dev.towpath.model;

/** One block of a prefix list. */
public record PrefixListEntry(
    @Property(name = "Cidr", required = true) Value<Cidr> cidr,
    @Property(name = "Description") Value<String> description,
    Json.Obj others)
    implements Structure {}
