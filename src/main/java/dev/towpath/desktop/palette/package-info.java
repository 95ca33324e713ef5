/** The kinds that can be drawn, and the tree of what has been. */
@NullMarked
package dev.towpath.desktop.palette;

import org.jspecify.annotations.NullMarked;
