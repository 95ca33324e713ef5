/** The open design beside its template and the account: what differs, and which side to take. */
@NullMarked
package dev.towpath.desktop.review;

import org.jspecify.annotations.NullMarked;
