package dev.towpath.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * A declared property.
 *
 * @param shape what form its value has
 * @param name CloudFormation's name
 * @param required whether CloudFormation insists on it
 * @param replaces whether a change replaces the resource
 * @param values the allowed values, empty for any
 * @param attribute the attribute that a reference takes, empty for {@code Ref}
 * @param element for a reference the record it names, for a structure the structure's record, else
 *     the plain type
 * @param kinds for a reference the records that it may name
 * @param accessor reads the component
 * @param index the component's position
 */
public record PropertyDeclaration(
    Shape shape,
    String name,
    boolean required,
    boolean replaces,
    List<String> values,
    String attribute,
    Class<?> element,
    List<Class<?>> kinds,
    RecordComponent accessor,
    int index) {

  /** The forms of property values. */
  public enum Shape {
    /** {@code Value<String>}. */
    TEXT,
    /** {@code Value<Integer>}. */
    INTEGER,
    /** {@code Value<Boolean>}. */
    BOOLEAN,
    /** {@code Value<Cidr>}. */
    CIDR,
    /** {@code Value<Json>}. */
    JSON,
    /** {@code Ref<…>}. */
    REFERENCE,
    /** {@code List<Ref<…>>}. */
    REFERENCES,
    /** {@code List<Value<String>>}. */
    TEXTS,
    /** {@code Optional<…>} of a structure. */
    STRUCTURE,
    /** {@code List<…>} of a structure. */
    STRUCTURES
  }

  static PropertyDeclaration read(RecordComponent component, Property property, int index) {
    Type type = component.getGenericType();
    Class<?> outer = raw(type);
    Type inner = argument(type);
    Shape shape;
    Class<?> element = raw(inner);
    if (outer == Value.class) {
      shape = plain(element);
    } else if (outer == Ref.class) {
      shape = Shape.REFERENCE;
    } else if (outer == Optional.class) {
      shape = Shape.STRUCTURE;
    } else if (element == Ref.class) {
      shape = Shape.REFERENCES;
      element = raw(argument(inner));
    } else {
      shape = element == Value.class ? Shape.TEXTS : Shape.STRUCTURES;
    }
    return new PropertyDeclaration(
        shape,
        property.name(),
        property.required(),
        property.replaces(),
        List.of(property.values()),
        property.attribute(),
        element,
        property.to().length > 0 ? List.of(property.to()) : List.of(element),
        component,
        index);
  }

  private static Shape plain(Class<?> type) {
    if (type == Integer.class) {
      return Shape.INTEGER;
    }
    if (type == Boolean.class) {
      return Shape.BOOLEAN;
    }
    if (type == Cidr.class) {
      return Shape.CIDR;
    }
    return type == Json.class ? Shape.JSON : Shape.TEXT;
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  /**
   * The component's value in a record of the declaration: a {@link Value}, {@link Ref}, list or
   * optional structure.
   */
  public Object get(Object record) {
    try {
      return accessor.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }

  /** Whether a reference of this property may name the resource. */
  public boolean accepts(Resource resource) {
    return kinds.stream().anyMatch(kind -> kind.isInstance(resource));
  }

  /** The references that the component holds directly. */
  @SuppressWarnings("unchecked") // the shape says what the component is
  public List<Ref<?>> references(Object record) {
    return switch (shape) {
      case REFERENCE -> List.of((Ref<?>) get(record));
      case REFERENCES -> (List<Ref<?>>) get(record);
      default -> List.of();
    };
  }

  /** The structures that the component holds. */
  @SuppressWarnings("unchecked") // the shape says what the component is
  public List<Structure> structures(Object record) {
    return switch (shape) {
      case STRUCTURE -> ((Optional<Structure>) get(record)).stream().toList();
      case STRUCTURES -> (List<Structure>) get(record);
      default -> List.of();
    };
  }
}
