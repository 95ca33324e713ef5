package dev.towpath.model;

/**
 * A resource of a type without a record: drawn as a neutral box, kept and written back as it is.
 */
public record OtherResource(ResourceId id, String type, Rest rest) implements Resource {}
