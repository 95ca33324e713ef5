/**
 * A scan or import merged into an open design: what the user has placed stays, new things wait,
 * vanished ones are marked. No SDK and no network here.
 */
@NullMarked
package dev.towpath.account.merge;

import org.jspecify.annotations.NullMarked;
