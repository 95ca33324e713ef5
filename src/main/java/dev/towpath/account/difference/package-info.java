/**
 * What differs between designs: which resources of two are the same thing, and what each says of
 * it. Compares what properties mean, not how they are written. No SDK and no network here.
 */
@NullMarked
package dev.towpath.account.difference;

import org.jspecify.annotations.NullMarked;
