package dev.towpath.cloudformation;

import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;

/**
 * What AWS makes by itself and a template must not: the local route of every table, and the routes
 * that a gateway endpoint puts into its tables.
 */
final class MadeByAws {
  private MadeByAws() {}

  /** Whether a template must leave the resource out. */
  static boolean is(Topology topology, Resource resource) {
    return resource instanceof Route route
        && (route.gateway().equals(new Ref.Outside<>("local"))
            || route
                .gateway()
                .target()
                .flatMap(id -> topology.get(id, VpcEndpoint.class))
                .isPresent());
  }
}
