package dev.towpath.account.difference;

import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How two designs differ.
 *
 * @param left one design
 * @param right the other
 * @param matching which resources are the same thing
 * @param resources what differs: first what both have, by id on the left, then what only one has
 */
public record Difference(
    Design left, Design right, Matching matching, List<ResourceDifference> resources) {
  /** Copies the list. */
  public Difference {
    resources = List.copyOf(resources);
  }

  /** Compares two designs; where figures are drawn does not count. */
  public static Difference between(Design left, Design right) {
    Side a = new Side(left);
    Side b = new Side(right);
    Matching matching = new Matching(a, b);
    List<ResourceDifference> found = new ArrayList<>();
    for (Resource resource : a.resources()) {
      counterpart(matching, b, resource)
          .ifPresent(other -> {
            Json.Obj one = a.normal(resource, matching.names(a));
            Json.Obj two = b.normal(other, matching.names(b));
            List<PropertyDifference> properties = Comparison.of(resource, one, two);
            if (!properties.isEmpty()) {
              found.add(
                  new ResourceDifference(Optional.of(resource), Optional.of(other), properties));
            }
          });
    }
    Implied impliedLeft = new Implied(left.topology());
    for (Resource resource : a.resources()) {
      if (matching.onRight(resource.id()).isEmpty() && !impliedLeft.is(resource)) {
        found.add(new ResourceDifference(Optional.of(resource), Optional.empty(), List.of()));
      }
    }
    Implied impliedRight = new Implied(right.topology());
    for (Resource resource : b.resources()) {
      if (matching.onLeft(resource.id()).isEmpty() && !impliedRight.is(resource)) {
        found.add(new ResourceDifference(Optional.empty(), Optional.of(resource), List.of()));
      }
    }
    return new Difference(left, right, matching, found);
  }

  private static Optional<Resource> counterpart(Matching matching, Side right, Resource resource) {
    return matching.onRight(resource.id()).flatMap(id -> right.topology().get(id));
  }

  /** Whether both designs mean the same resources. */
  public boolean isEmpty() {
    return resources.isEmpty() && homes().isEmpty();
  }

  /**
   * The designs' accounts and Regions where they differ; the account that new designs begin with is
   * a stand-in for any.
   */
  public Optional<Homes> homes() {
    Home a = left.home();
    Home b = right.home();
    boolean accounts =
        a.account().equals(b.account()) || !Identities.isReal(a) || !Identities.isReal(b);
    return accounts && a.region().equals(b.region())
        ? Optional.empty()
        : Optional.of(new Homes(a, b));
  }

  /** The accounts and Regions of two designs. */
  public record Homes(Home left, Home right) {}

  /** What differs about a resource of the left design. */
  public Optional<ResourceDifference> ofLeft(ResourceId id) {
    return resources.stream()
        .filter(r -> r.left().filter(resource -> resource.id().equals(id)).isPresent())
        .findFirst();
  }
}
