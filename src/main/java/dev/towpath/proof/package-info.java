/** Joins flows, paths, policies and evidence into a verdict with its whole argument. */
@NullMarked
package dev.towpath.proof;

import org.jspecify.annotations.NullMarked;
