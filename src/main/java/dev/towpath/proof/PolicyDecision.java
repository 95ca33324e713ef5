package dev.towpath.proof;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.network.Hop;
import java.util.Optional;

/**
 * What one policy says to a call.
 *
 * @param owner the resource that holds the policy: endpoint, bucket policy or role
 * @param result lets on, stops, or cannot be told
 * @param what the deciding statement in words
 * @param statement the statement's Sid or its number from 1, where one decided
 */
public record PolicyDecision(
    ResourceId owner, Hop.Result result, Message what, Optional<String> statement) {}
