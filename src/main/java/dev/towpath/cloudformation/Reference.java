package dev.towpath.cloudformation;

import dev.towpath.model.Json;

/**
 * What a function names: a resource, a parameter or a pseudo parameter.
 *
 * @param name such as {@code Vpc} or {@code AWS::Region}
 * @param attribute such as {@code Arn}; empty for what {@code Ref} returns
 */
record Reference(String name, String attribute) {
  /** What {@code Ref} returns for the name. */
  static Reference to(String name) {
    return new Reference(name, "");
  }

  /** Whether this is one of CloudFormation's own parameters. */
  boolean isPseudo() {
    return name.startsWith("AWS::");
  }

  /** {@code Ref} or {@code Fn::GetAtt}. */
  Json.Obj json() {
    return attribute.isEmpty()
        ? Json.of("Ref", name)
        : Json.of("Fn::GetAtt", Json.list(Json.of(name), Json.of(attribute)));
  }

  /** As {@code Fn::Sub} writes it between braces. */
  String inSub() {
    return attribute.isEmpty() ? name : name + "." + attribute;
  }
}
