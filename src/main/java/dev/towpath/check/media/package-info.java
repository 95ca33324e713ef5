/** Rules about MediaLive channels and inputs: VPC output, destinations, output groups, role. */
@NullMarked
package dev.towpath.check.media;

import org.jspecify.annotations.NullMarked;
