package dev.towpath.desktop.inspector;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where AWS documents a type. */
final class DocumentationLinks {
  private static final String BASE =
      "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-";
  private static final Pattern TYPE = Pattern.compile("AWS::[A-Za-z0-9]+::[A-Za-z0-9]+");

  private DocumentationLinks() {}

  /** The type's page in the CloudFormation Template Reference; empty for what is not AWS's own. */
  static Optional<URI> of(String type) {
    return Optional.of(type)
        .filter(t -> TYPE.matcher(t).matches())
        .map(t -> t.substring("AWS::".length()).replace("::", "-").toLowerCase(Locale.ROOT))
        .map(page -> URI.create(BASE + page + ".html"));
  }
}
