/** The JavaFX window. Shows and gathers; analysis, files and AWS live elsewhere. */
@NullMarked
package dev.towpath.desktop;

import org.jspecify.annotations.NullMarked;
