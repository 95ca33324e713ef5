/**
 * The project file, its autosave and its recovery. Damaged or newer files are never overwritten.
 */
@NullMarked
package dev.towpath.document;

import org.jspecify.annotations.NullMarked;
