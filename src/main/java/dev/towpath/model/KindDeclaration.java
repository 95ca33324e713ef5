package dev.towpath.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a record says of itself as a kind or structure, read once by reflection.
 *
 * @param record the record
 * @param kind the annotation; empty for a structure
 * @param properties in the order of the record's components
 */
public record KindDeclaration(
    Class<?> record, Optional<Kind> kind, List<PropertyDeclaration> properties) {

  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> record) {
          try {
            return record.getDeclaredConstructor(
                Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException("the declaration of " + record + " is wrong", e);
          }
        }
      };

  static KindDeclaration read(Class<?> record) {
    List<PropertyDeclaration> properties = new ArrayList<>();
    RecordComponent[] components = record.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Property property = components[i].getAnnotation(Property.class);
      if (property != null) {
        properties.add(PropertyDeclaration.read(components[i], property, i));
      }
    }
    return new KindDeclaration(
        record, Optional.ofNullable(record.getAnnotation(Kind.class)), List.copyOf(properties));
  }

  /** The record's simple name, such as {@code Subnet}; keys of texts carry it. */
  public String name() {
    return record.getSimpleName();
  }

  /** CloudFormation's type; empty text for a structure. */
  public String type() {
    return kind.map(Kind::type).orElse("");
  }

  /** Whether the kind has no figure of its own. */
  public boolean isPart() {
    return kind.map(Kind::part).orElse(false);
  }

  /** The property of that CloudFormation name. */
  public Optional<PropertyDeclaration> property(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }

  /** The property that says which resource contains or owns this kind. */
  public Optional<PropertyDeclaration> within() {
    return kind.map(Kind::within).filter(name -> !name.isEmpty()).flatMap(this::property);
  }

  /** The property that names the resource for people; empty where the tag {@code Name} does. */
  public Optional<PropertyDeclaration> nameProperty() {
    return kind.map(Kind::name).filter(name -> !name.isEmpty()).flatMap(this::property);
  }

  /**
   * A new record of this declaration: every property's value in their order, the other components
   * given.
   */
  Object create(List<Object> values, Object... others) {
    try {
      Constructor<?> constructor = CONSTRUCTORS.get(record);
      Object[] arguments = new Object[constructor.getParameterCount()];
      if (others.length == 2) {
        arguments[0] = others[0];
      }
      arguments[arguments.length - 1] = others[others.length - 1];
      for (int i = 0; i < values.size(); i++) {
        arguments[properties.get(i).index()] = values.get(i);
      }
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the declaration of " + record + " is wrong", e);
    }
  }

  /** Names of the declared properties. */
  public List<String> propertyNames() {
    return properties.stream().map(PropertyDeclaration::name).collect(Collectors.toList());
  }
}
