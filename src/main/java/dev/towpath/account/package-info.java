/** An AWS account as resources of a design. */
@NullMarked
package dev.towpath.account;

import org.jspecify.annotations.NullMarked;
