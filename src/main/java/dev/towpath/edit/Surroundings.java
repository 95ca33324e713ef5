package dev.towpath.edit;

import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.Optional;

/**
 * Where a thing is dropped.
 *
 * @param home account and Region there
 * @param vpc the VPC around the place
 * @param subnet the subnet around the place
 * @param zone the Availability Zone whose frame is around the place
 */
record Surroundings(Home home, Optional<Vpc> vpc, Optional<Subnet> subnet, Optional<String> zone) {

  /** The surroundings within a resource's figure, or of the free canvas where there is none. */
  static Surroundings of(Design design, Optional<ResourceId> container, Optional<String> zone) {
    Topology topology = design.topology();
    Optional<Resource> around = container.flatMap(topology::get);
    Optional<Subnet> subnet =
        around.flatMap(resource ->
            resource instanceof Subnet self
                ? Optional.of(self)
                : Containment.parent(topology, resource)
                    .filter(Subnet.class::isInstance)
                    .map(Subnet.class::cast));
    return new Surroundings(
        around.map(Resource::home).orElse(design.home()),
        around.flatMap(resource -> Containment.vpcAround(topology, resource)),
        subnet,
        zone);
  }
}
