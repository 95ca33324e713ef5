package dev.towpath.network;

import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Resources that belong to another one, such as a table's routes, with those of which nobody can
 * say whose they are: to leave them out would be a guess.
 */
record Parts(Topology topology) {

  /** The parts that are the owner's, or may be. */
  <R extends Resource> Stream<R> of(
      ResourceId owner, Class<R> kind, Function<? super R, ? extends Ref<?>> property) {
    return topology.all(kind).filter(part -> Link.of(property.apply(part), owner) != Link.NONE);
  }

  /** The parts of a type that are the owner's, or may be. */
  Stream<Resource> of(ResourceId owner, String type, String property) {
    return topology.resources().stream()
        .filter(other -> Kinds.typeOf(other).equals(type))
        .filter(other -> link(other, property, owner) != Link.NONE);
  }

  /** Whether what a part leads to surely belongs to another VPC, so that the part does as well. */
  <R extends Resource> boolean isElsewhere(
      Ref<R> ref, Class<R> kind, Function<? super R, Ref<Vpc>> vpcOf, Ref<Vpc> here) {
    Optional<ResourceId> other =
        topology.get(ref, kind).flatMap(resource -> vpcOf.apply(resource).target());
    return other.isPresent() && here.target().isPresent() && !other.equals(here.target());
  }

  /** Whether a property, which may be a list, names the owner. */
  static Link link(Resource part, String property, ResourceId owner) {
    Json named = Properties.get(part, property).orElse(new Json.Nul());
    return named.elements().stream()
        .map(json -> Link.of(json, owner))
        .min(Link::compareTo)
        .orElse(Link.NONE);
  }
}
