package dev.towpath.check;

/**
 * A finding that the design's people have decided not to be told.
 *
 * @param reason why, in their words
 * @param everywhere whether the rule is switched off for the whole design
 */
public record Suppressed(Finding finding, String reason, boolean everywhere) {}
