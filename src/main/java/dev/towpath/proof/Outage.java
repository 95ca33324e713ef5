package dev.towpath.proof;

import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Containment;
import dev.towpath.model.IamPolicy;
import dev.towpath.model.Json;
import dev.towpath.model.ManagedPolicy;
import dev.towpath.model.Properties;
import dev.towpath.model.Ref;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.RoleInlinePolicy;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A topology some of whose resources are off.
 *
 * @param off all that is off
 * @param topology what is left
 */
record Outage(Set<ResourceId> off, Topology topology) {
  private static final List<String> POLICIES =
      List.of("PolicyDocument", "Policies", "AssumeRolePolicyDocument");

  /** With these resources off, and what is inside them. */
  static Outage of(Topology topology, Collection<ResourceId> resources) {
    Set<ResourceId> off = withContents(topology, resources);
    for (ResourceId id : Set.copyOf(off)) {
      topology
          .referrers(id, VpcEndpoint.class)
          .filter(endpoint -> isAllOff(endpoint, off))
          .forEach(endpoint -> off.add(endpoint.id()));
    }
    Topology left = topology;
    for (ResourceId id : off) {
      for (Resource referrer : topology.referrers(id).toList()) {
        if (!off.contains(referrer.id())) {
          Resource now = left.get(referrer.id()).orElse(referrer);
          left = left.with(remaining(topology, now, off));
        }
      }
      left = left.without(id);
    }
    return new Outage(Set.copyOf(off), left);
  }

  private static Set<ResourceId> withContents(Topology topology, Collection<ResourceId> resources) {
    Set<ResourceId> off = new LinkedHashSet<>();
    Deque<ResourceId> open = new ArrayDeque<>(resources);
    while (!open.isEmpty()) {
      ResourceId id = open.removeFirst();
      if (topology.contains(id) && off.add(id)) {
        topology.get(id).stream()
            .flatMap(resource -> Containment.children(topology, resource))
            .map(Resource::id)
            .forEach(open::add);
      }
    }
    return off;
  }

  /** Whether an interface endpoint has no interface left. */
  private static boolean isAllOff(VpcEndpoint endpoint, Set<ResourceId> off) {
    return !endpoint.subnets().isEmpty()
        && endpoint.subnets().stream().allMatch(s -> isOff(s, off));
  }

  private static boolean isOff(Ref<Subnet> subnet, Set<ResourceId> off) {
    return subnet.target().filter(off::contains).isPresent();
  }

  /**
   * What is left of a resource: an endpoint without its interfaces in subnets that are off, and
   * policies with the ids that they were deployed with.
   */
  private static Resource remaining(Topology topology, Resource resource, Set<ResourceId> off) {
    return switch (resource) {
      case VpcEndpoint endpoint -> withPolicies(topology, withoutSubnets(endpoint, off));
      case BucketPolicy policy -> withPolicies(topology, policy);
      case Role role -> withPolicies(topology, role);
      case IamPolicy policy -> withPolicies(topology, policy);
      case RoleInlinePolicy policy -> withPolicies(topology, policy);
      case ManagedPolicy policy -> withPolicies(topology, policy);
      default -> resource;
    };
  }

  private static VpcEndpoint withoutSubnets(VpcEndpoint endpoint, Set<ResourceId> off) {
    Set<Json> gone =
        endpoint.subnets().stream()
            .filter(s -> isOff(s, off))
            .flatMap(s -> s.target().stream())
            .map(id -> (Json) Json.of("Ref", id.value()))
            .collect(Collectors.toSet());
    if (gone.isEmpty()) {
      return endpoint;
    }
    List<Json> left =
        Properties.of(endpoint).list("SubnetIds").stream().filter(s -> !gone.contains(s)).toList();
    return Properties.with(endpoint, "SubnetIds", new Json.Arr(left));
  }

  private static <R extends Resource> R withPolicies(Topology topology, R resource) {
    Resolver resolver = new Resolver(topology);
    R result = resource;
    for (String property : POLICIES) {
      Json written = Properties.of(result).get(property).orElseGet(Json.Nul::new);
      Json resolved = resolver.resolve(written, resource.home());
      if (!resolved.equals(written)) {
        result = Properties.with(result, property, resolved);
      }
    }
    return result;
  }
}
