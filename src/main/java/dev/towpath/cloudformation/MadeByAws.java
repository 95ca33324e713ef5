package dev.towpath.cloudformation;

import dev.towpath.model.Containment;
import dev.towpath.model.ElasticIpAssociation;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.ManagedPolicy;
import dev.towpath.model.NetworkInterfaceAttachment;
import dev.towpath.model.PrefixList;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGatewayAttachment;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What AWS makes by itself and a template must not: the local route of every table, routes that a
 * gateway endpoint puts into its tables or a gateway propagates, the network interfaces of services
 * and the primary ones of instances, AWS's own prefix lists and managed policies.
 */
final class MadeByAws {
  private static final Pattern POLICY = Pattern.compile("arn:aws[a-z-]*:iam::aws:policy/\\S+");

  private MadeByAws() {}

  /** Whether a template must leave the resource out. */
  static boolean is(Topology topology, Resource resource) {
    return switch (resource) {
      case Route route -> isLocal(route) || isOfEndpoint(topology, route) || route.isPropagated();
      case ElasticNetworkInterface card ->
          card.isManaged() || Containment.ownerOf(topology, card).isPresent();
      case NetworkInterfaceAttachment attachment -> attachment.isPrimary();
      case ElasticIpAssociation association ->
          topology
              .get(association.networkInterface(), ElasticNetworkInterface.class)
              .filter(ElasticNetworkInterface::isManaged)
              .isPresent();
      case TransitGatewayAttachment attachment -> attachment.isOfOther();
      case PrefixList list -> list.isOfAws();
      case ManagedPolicy policy -> POLICY.matcher(policy.id().value()).matches();
      default -> false;
    };
  }

  /** The ARNs of AWS's managed policies that a role has and the design shows as resources. */
  static List<String> policiesOf(Topology topology, Role role) {
    return topology
        .referrers(role.id(), ManagedPolicy.class)
        .filter(policy -> policy.roles().contains(Ref.<Role>to(role.id())))
        .map(policy -> policy.id().value())
        .filter(id -> POLICY.matcher(id).matches())
        .toList();
  }

  private static boolean isLocal(Route route) {
    return route.gateway().equals(new Ref.Outside<>("local"));
  }

  private static boolean isOfEndpoint(Topology topology, Route route) {
    return route.gateway().target().flatMap(id -> topology.get(id, VpcEndpoint.class)).isPresent();
  }
}
