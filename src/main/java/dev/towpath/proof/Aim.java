package dev.towpath.proof;

import dev.towpath.model.Message;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import dev.towpath.model.Vpc;
import java.util.Optional;

/**
 * Something that can be reached at a port.
 *
 * @param resource the resource; empty for a host outside the design
 * @param name what people call it
 * @param target where a connection from a VPC goes
 * @param outside where a connection from the internet goes
 * @param protocol {@code tcp} or {@code udp}
 * @param port from 0 to 65535
 * @param bound what else the way must be for the connection to arrive
 */
record Aim(
    Optional<ResourceId> resource,
    Message name,
    Target target,
    Target outside,
    String protocol,
    int port,
    Bound bound) {

  /** What a way must be beyond carrying packets. */
  sealed interface Bound {
    /** Nothing. */
    record Free() implements Bound {}

    /** Through this endpoint. */
    record Through(ResourceId endpoint) implements Bound {}

    /** From this VPC, through an endpoint of it. */
    record FromVpc(Ref<Vpc> vpc) implements Bound {}

    /** What comes behind the way to the internet is not known. */
    record Beyond(Message why) implements Bound {}
  }

  static Aim of(Optional<ResourceId> resource, Message name, Target target, WhoCan.Service at) {
    return new Aim(resource, name, target, target, at.protocol(), at.port(), new Bound.Free());
  }

  /** This, reached from the internet elsewhere than from a VPC. */
  Aim outside(Target other) {
    return new Aim(resource, name, target, other, protocol, port, bound);
  }

  /** This, where the way must be so. */
  Aim bound(Bound other) {
    return new Aim(resource, name, target, outside, protocol, port, other);
  }
}
