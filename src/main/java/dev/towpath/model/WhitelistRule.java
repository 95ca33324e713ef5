package dev.towpath.model;

/** One block of senders. */
public record WhitelistRule(@Property(name = "Cidr") Value<Cidr> cidr, Json.Obj others)
    implements Structure {}
