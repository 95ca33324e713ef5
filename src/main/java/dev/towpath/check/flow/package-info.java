/** Rules about flows: what is blocked, what is unknown, what takes a dear or fragile way. */
@NullMarked
package dev.towpath.check.flow;

import org.jspecify.annotations.NullMarked;
