package dev.towpath.network;

import dev.towpath.model.ElasticIp;
import dev.towpath.model.ElasticIpAssociation;
import dev.towpath.model.Instance;
import dev.towpath.model.Names;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an interface has a public IPv4 address, without which it is no one on the internet. */
sealed interface PublicAddress {
  /** An Elastic IP address. */
  record Elastic(ResourceId address, String name) implements PublicAddress {}

  /** One that the subnet gives to instances at launch. */
  record AtLaunch() implements PublicAddress {}

  /** None. */
  record Missing() implements PublicAddress {}

  /** The design leaves it open. */
  record Open() implements PublicAddress {}

  /** The address of an interface. */
  static PublicAddress of(Topology topology, PlacedInterface placed) {
    NetworkInterface own = placed.networkInterface();
    if (own.publicAddress().isPresent()) {
      return elastic(topology, own.publicAddress().get());
    }
    Optional<Instance> instance = topology.get(own.owner(), Instance.class);
    // MediaLive's interfaces do not take the address that the subnet would give to an instance.
    return instance.isEmpty() ? new Missing() : of(topology, instance.get(), placed);
  }

  private static PublicAddress elastic(Topology topology, ResourceId id) {
    boolean there =
        topology.get(id, ElasticIp.class).isPresent() || id.value().startsWith("eipalloc-");
    return there ? new Elastic(id, Names.of(topology, id)) : new Open();
  }

  private static PublicAddress of(Topology topology, Instance instance, PlacedInterface placed) {
    Optional<PublicAddress> elastic =
        Stream.<Resource>concat(
                topology.all(ElasticIp.class), topology.all(ElasticIpAssociation.class))
            .map(resource -> given(resource, instance))
            .filter(address -> !(address instanceof Missing))
            .min(Comparator.comparing(address -> address instanceof Elastic ? 0 : 1));
    if (elastic.isPresent()) {
      return elastic.get();
    }

    Value<Boolean> atLaunch = placed.subnet().mapPublicIpOnLaunch();
    if (atLaunch.isAbsent()) {
      return new Missing();
    }
    return atLaunch
        .known()
        .<PublicAddress>map(on -> on ? new AtLaunch() : new Missing())
        .orElseGet(Open::new);
  }

  private static PublicAddress given(Resource resource, Instance instance) {
    return switch (Parts.link(resource, "InstanceId", instance.id())) {
      case SURE -> new Elastic(resource.id(), Names.of(resource));
      case MAYBE -> new Open();
      case NONE -> new Missing();
    };
  }
}
