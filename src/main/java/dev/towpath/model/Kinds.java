package dev.towpath.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All declared kinds, in the order in which {@link Resource} permits them. */
public final class Kinds {
  private static final List<KindDeclaration> ALL =
      Stream.of(Resource.class.getPermittedSubclasses())
          .filter(type -> type != OtherResource.class)
          .map(KindDeclaration::read)
          .toList();
  private static final Map<String, KindDeclaration> BY_TYPE = new LinkedHashMap<>();
  private static final ClassValue<KindDeclaration> BY_RECORD =
      new ClassValue<>() {
        @Override
        protected KindDeclaration computeValue(Class<?> type) {
          return KindDeclaration.read(type);
        }
      };

  static {
    ALL.forEach(kind -> BY_TYPE.put(kind.type(), kind));
  }

  private Kinds() {}

  /** Every kind. */
  public static List<KindDeclaration> all() {
    return ALL;
  }

  /** The kind of a CloudFormation type. */
  public static Optional<KindDeclaration> ofType(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  /** The declaration of a kind's or structure's record. */
  public static KindDeclaration of(Class<?> record) {
    return BY_RECORD.get(record);
  }

  /**
   * The declaration of a resource's kind; that of {@link OtherResource} has neither annotation nor
   * properties.
   */
  public static KindDeclaration of(Resource resource) {
    return of(resource.getClass());
  }

  /** CloudFormation's type of a resource. */
  public static String typeOf(Resource resource) {
    return resource instanceof OtherResource other ? other.type() : of(resource).type();
  }
}
