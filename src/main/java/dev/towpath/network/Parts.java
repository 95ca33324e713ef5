package dev.towpath.network;

import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Resources that belong to another one, such as a table's routes, with those of which nobody can
 * say whose they are: to leave them out would be a guess.
 */
record Parts(Topology topology) {

  /**
   * The parts that are the owner's, or may be, by id.
   *
   * @param name CloudFormation's name of the property
   */
  <R extends Resource> List<R> of(
      ResourceId owner,
      Class<R> kind,
      String name,
      Function<? super R, ? extends Ref<?>> property) {
    return ofAny(owner, kind, name, part -> List.of(property.apply(part)));
  }

  /** The same where the property is a list. */
  <R extends Resource> List<R> ofAny(
      ResourceId owner,
      Class<R> kind,
      String name,
      Function<? super R, ? extends List<? extends Ref<?>>> property) {
    return Stream.concat(topology.referrers(owner, kind), topology.loose(kind, name))
        .filter(part -> link(property.apply(part), owner) != Link.NONE)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .distinct()
        .toList();
  }

  /** Whether one of the references leads to the owner. */
  static Link link(List<? extends Ref<?>> refs, ResourceId owner) {
    Link nearest = Link.NONE;
    for (Ref<?> ref : refs) {
      Link link = Link.of(ref, owner);
      nearest = link.compareTo(nearest) < 0 ? link : nearest;
    }
    return nearest;
  }

  /** Whether what a part leads to surely belongs to another VPC, so that the part does as well. */
  <R extends Resource> boolean isElsewhere(
      Ref<R> ref, Class<R> kind, Function<? super R, Ref<Vpc>> vpcOf, Ref<Vpc> here) {
    Optional<ResourceId> other =
        topology.get(ref, kind).flatMap(resource -> vpcOf.apply(resource).target());
    return other.isPresent() && here.target().isPresent() && !other.equals(here.target());
  }
}
