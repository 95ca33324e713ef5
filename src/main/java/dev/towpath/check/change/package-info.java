/** The rules about what an edit does to resources that are deployed already. */
@NullMarked
package dev.towpath.check.change;

import org.jspecify.annotations.NullMarked;
