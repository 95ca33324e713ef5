/** The form for what is selected, derived from the declaration of its kind. */
@NullMarked
package dev.towpath.desktop.inspector;

import org.jspecify.annotations.NullMarked;
