/** Rules about the design as such: references, required properties, allowed values. */
@NullMarked
package dev.towpath.check.design;

import org.jspecify.annotations.NullMarked;
