/** Reads a live account with the AWS SDK, by read-only calls of one allow-list. */
@NullMarked
package dev.towpath.account.live;

import org.jspecify.annotations.NullMarked;
