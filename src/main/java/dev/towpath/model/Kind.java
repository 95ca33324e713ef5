package dev.towpath.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record as a resource kind. Palette, inspector, project file and templates derive from
 * it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {
  /** CloudFormation's type, such as {@code AWS::EC2::Subnet}. */
  String type();

  /**
   * The property that says which resource contains or owns this one; empty for a kind that stands
   * in its Region.
   */
  String within() default "";

  /** Whether this kind has no figure of its own and shows with the resource that owns it. */
  boolean part() default false;

  /** Icon in {@code assets/icons}, without its ending; empty for a part. */
  String icon() default "";

  /**
   * Shelf of the palette: {@code network}, {@code security}, {@code storage}, {@code compute} or
   * {@code media}; blank for a kind that is read and kept but not drawn anew.
   */
  String shelf() default "network";

  /** Whether figures of other kinds stand inside this one's. */
  boolean container() default false;

  /** The property that names the resource for people; the tag {@code Name} where empty. */
  String name() default "";

  /** How AWS's own ids of this kind begin, such as {@code vpc-}; empty where AWS has no such id. */
  String idPrefix() default "";

  /**
   * The ARN, with {@code ${Partition}}, {@code ${Region}}, {@code ${Account}} and {@code ${Id}}
   * (what {@code Ref} returns) and the names of text properties; empty where the kind has none.
   */
  String arn() default "";
}
