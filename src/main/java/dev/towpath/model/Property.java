package dev.towpath.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a record component as a CloudFormation property. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Property {
  /** CloudFormation's name. */
  String name();

  /** Whether CloudFormation insists on it. */
  boolean required() default false;

  /** Whether a change replaces the resource (CloudFormation's "Update requires: Replacement"). */
  boolean replaces() default false;

  /** The values that AWS allows; empty for any. */
  String[] values() default {};

  /**
   * The attribute of the named resource that the property takes; empty for what {@code Ref}
   * returns.
   */
  String attribute() default "";

  /** The kinds that a {@code Ref<Resource>} may name. */
  Class<? extends Resource>[] to() default {};
}
