/**
 * What a VPC does with a packet, IPv4 and IPv6: groups, ACLs, routes, gateways, endpoints, peers. A
 * {@link dev.towpath.network.Walk} leads it from {@link dev.towpath.network.Place} to place, there
 * and back; what a component says is a {@link dev.towpath.model.Fact}, worked out once. No policies
 * live here, and no knowledge of what flows are for.
 */
@NullMarked
package dev.towpath.network;

import org.jspecify.annotations.NullMarked;
