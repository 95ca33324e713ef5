/**
 * What a design costs each month where its parts cost by the hour or gigabyte, and what of it is
 * idle.
 */
@NullMarked
package dev.towpath.check.cost;

import org.jspecify.annotations.NullMarked;
