/** Edits of a design back into the template's text, where no line changes that need not. */
@NullMarked
package dev.towpath.cloudformation.writeback;

import org.jspecify.annotations.NullMarked;
