/** Rules about the parts of a VPC: addresses, route tables, gateways, endpoints, filters. */
@NullMarked
package dev.towpath.check.vpc;

import org.jspecify.annotations.NullMarked;
