package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.check.design.DeclaredProperty;
import dev.towpath.model.Cidr;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Json;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.Value;
import java.util.Optional;
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
    return DeclaredProperty.of(resource)
        .filter(property -> property.declaration().shape() == PropertyDeclaration.Shape.CIDR)
        .flatMap(property ->
            wrong(resource, property)
                .map(shown -> finding(resource, resource, property.name(), shown))
                .stream());
  }

  private static Optional<Object> wrong(Resource resource, DeclaredProperty property) {
    boolean ipv6 = property.name().contains("Ipv6");
    return switch (property.value().orElseThrow()) {
      case Value.Formula<?>(Json.Str(String text)) -> Optional.of(text);
      case Value.Known<?>(Cidr block)
          when block.isIpv6() && !ipv6 && !(resource instanceof InputSecurityGroup) ->
          Optional.of(block);
      case Value.Known<?>(Cidr block) when !block.isIpv6() && ipv6 -> Optional.of(block);
      default -> Optional.empty();
    };
  }
}
