package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Cidr;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.Value;
import java.util.stream.Stream;

/** A text stands where a block of addresses must, in any property of any resource. */
public final class BlockInvalid extends DocumentedRule<Resource> {
  /** The rule. */
  public BlockInvalid() {
    super(
        Resource.class,
        "TP2005",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-cidr-blocks.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return check(resource, Kinds.of(resource), resource);
  }

  private Stream<Finding> check(Resource resource, KindDeclaration kind, Object record) {
    return kind.properties().stream()
        .flatMap(property ->
            property.shape() == PropertyDeclaration.Shape.CIDR
                ? check(resource, property, (Value<?>) property.get(record))
                : property.structures(record).stream()
                    .flatMap(s -> check(resource, Kinds.of(s.getClass()), s)));
  }

  private Stream<Finding> check(Resource resource, PropertyDeclaration property, Value<?> value) {
    boolean ipv6 = property.name().contains("Ipv6");
    return switch (value) {
      case Value.Formula<?>(Json.Str(String text)) ->
          Stream.of(finding(resource, resource, property.name(), text));
      case Value.Known<?>(Cidr block)
          when block.isIpv6() && !ipv6 && !(resource instanceof InputSecurityGroup) ->
          Stream.of(finding(resource, resource, property.name(), block));
      case Value.Known<?>(Cidr block) when !block.isIpv6() && ipv6 ->
          Stream.of(finding(resource, resource, property.name(), block));
      default -> Stream.empty();
    };
  }
}
