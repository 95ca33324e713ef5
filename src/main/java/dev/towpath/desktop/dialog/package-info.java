/** Questions and news to the user. */
@NullMarked
package dev.towpath.desktop.dialog;

import org.jspecify.annotations.NullMarked;
