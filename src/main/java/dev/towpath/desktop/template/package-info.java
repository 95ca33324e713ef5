/**
 * A template beside the canvas: its text, the values it is looked at with, how it was understood.
 */
@NullMarked
package dev.towpath.desktop.template;

import org.jspecify.annotations.NullMarked;
