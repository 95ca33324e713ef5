/**
 * A design without its names: what tells whose it is gets replaced, the same everywhere, and what
 * the analysis goes by stays.
 */
@NullMarked
package dev.towpath.account.share;

import org.jspecify.annotations.NullMarked;
