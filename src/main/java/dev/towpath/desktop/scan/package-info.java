/** Reading an account from the window: what to scan, how it gets on, what could not be read. */
@NullMarked
package dev.towpath.desktop.scan;

import org.jspecify.annotations.NullMarked;
