package dev.towpath.cli;

import dev.towpath.model.Design;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import java.util.List;
import java.util.Optional;

/** Finds the resource that an argument means. */
final class NamedResource {
  private NamedResource() {}

  /** The resource of that id, else the only one of that name. */
  static Resource of(Design design, String asked) throws Failure {
    return of(design, Resource.class, asked);
  }

  /** The resource of that kind. */
  static <R extends Resource> R of(Design design, Class<R> kind, String asked) throws Failure {
    List<R> all =
        design.topology().resources().stream().filter(kind::isInstance).map(kind::cast).toList();
    Optional<R> byId = all.stream().filter(r -> r.id().value().equals(asked)).findFirst();
    if (byId.isPresent()) {
      return byId.get();
    }
    List<R> named = all.stream().filter(r -> Names.of(r).equals(asked)).toList();
    return switch (named.size()) {
      case 0 -> throw Failure.of("resource.none", asked);
      case 1 -> named.getFirst();
      default ->
          throw Failure.of(
              "resource.several", asked, named.stream().map(r -> r.id().value()).toList());
    };
  }
}
