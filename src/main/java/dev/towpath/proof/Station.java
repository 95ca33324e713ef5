package dev.towpath.proof;

import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;

/**
 * Something that opens connections from within a VPC.
 *
 * @param resource the resource: an instance, a channel, or a subnet for any instance in it
 * @param name what people call it
 * @param at the interface that its connections leave by
 */
public record Station(ResourceId resource, Message name, NetworkInterface at) {}
