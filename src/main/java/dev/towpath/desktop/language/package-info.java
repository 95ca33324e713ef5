/** The language of the window, switchable while it is open. */
@NullMarked
package dev.towpath.desktop.language;

import org.jspecify.annotations.NullMarked;
