package dev.towpath.document;

import dev.towpath.model.Design;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A design that a program left behind when it ended without saving.
 *
 * @param file where the copy lies
 * @param design the design
 * @param original the document that it was opened from, where it was saved before
 * @param at when the copy was written
 */
public record Recovered(Path file, Design design, Optional<Path> original, Instant at) {}
