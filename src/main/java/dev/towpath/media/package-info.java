/**
 * What each MediaLive output and input needs from the network, as flows. Says where, never whether.
 */
@NullMarked
package dev.towpath.media;

import org.jspecify.annotations.NullMarked;
