/** What is shown before a design is open. */
@NullMarked
package dev.towpath.desktop.start;

import org.jspecify.annotations.NullMarked;
