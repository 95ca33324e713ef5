/** Findings and flows below the canvas, with their details. */
@NullMarked
package dev.towpath.desktop.problems;

import org.jspecify.annotations.NullMarked;
