/** Rules about policies: of buckets, endpoints and roles. */
@NullMarked
package dev.towpath.check.policy;

import org.jspecify.annotations.NullMarked;
