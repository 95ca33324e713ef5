/**
 * What a VPC does with a packet: groups, ACLs, routes, gateways, endpoints. Knows nothing of
 * policies or media.
 */
@NullMarked
package dev.towpath.network;

import org.jspecify.annotations.NullMarked;
