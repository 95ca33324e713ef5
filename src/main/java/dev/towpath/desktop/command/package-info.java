/** Everything the user can do, as a list that menus, toolbar, palette and keys derive from. */
@NullMarked
package dev.towpath.desktop.command;

import org.jspecify.annotations.NullMarked;
