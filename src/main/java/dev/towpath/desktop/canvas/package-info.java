/**
 * The canvas: paints a drawing, and turns what pointer and keys do on it into edits. One class a
 * gesture, one class a painter.
 */
@NullMarked
package dev.towpath.desktop.canvas;

import org.jspecify.annotations.NullMarked;
