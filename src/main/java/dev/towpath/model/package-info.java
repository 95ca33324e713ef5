/**
 * The values: designs, topologies, one record for each resource kind, ids, CIDRs, JSON and texts.
 * Everything here is immutable; nothing here analyses, reads a file or knows a display. Each kind
 * is declared once, by its record.
 */
@NullMarked
package dev.towpath.model;

import org.jspecify.annotations.NullMarked;
