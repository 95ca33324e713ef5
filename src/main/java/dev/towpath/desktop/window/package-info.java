/** The main window and how its panels are laid out. */
@NullMarked
package dev.towpath.desktop.window;

import org.jspecify.annotations.NullMarked;
