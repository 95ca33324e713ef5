/**
 * Changes to a design as pure functions with a name, and the history of what was done. No file, no
 * display.
 */
@NullMarked
package dev.towpath.edit;

import org.jspecify.annotations.NullMarked;
