/**
 * Where things are drawn: automatic layout and the drawing, a display list that any surface can
 * paint.
 */
@NullMarked
package dev.towpath.diagram;

import org.jspecify.annotations.NullMarked;
