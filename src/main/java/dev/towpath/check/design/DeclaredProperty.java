package dev.towpath.check.design;

import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Value;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A declared property where a resource holds it, in itself or in one of its structures.
 *
 * @param declaration what the property is
 * @param holder the resource or structure
 */
public record DeclaredProperty(PropertyDeclaration declaration, Object holder) {
  /** All of a resource, those of its structures too. */
  public static Stream<DeclaredProperty> of(Resource resource) {
    return of(Kinds.of(resource), resource);
  }

  private static Stream<DeclaredProperty> of(KindDeclaration kind, Object holder) {
    return kind.properties().stream()
        .flatMap(property ->
            Stream.concat(
                Stream.of(new DeclaredProperty(property, holder)),
                property.structures(holder).stream()
                    .flatMap(structure -> of(Kinds.of(structure.getClass()), structure))));
  }

  /** CloudFormation's name. */
  public String name() {
    return declaration.name();
  }

  /** Its value, where it is no reference, list or structure. */
  public Optional<Value<?>> value() {
    return declaration.get(holder) instanceof Value<?> value
        ? Optional.of(value)
        : Optional.empty();
  }

  /** The references that it holds. */
  public Stream<Ref<?>> references() {
    return declaration.references(holder).stream();
  }
}
