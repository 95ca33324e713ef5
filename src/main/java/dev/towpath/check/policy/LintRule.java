package dev.towpath.check.policy;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.iam.LintFinding;
import dev.towpath.iam.LintSeverity;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports the lints of one subject, by the ids of IAM Access Analyzer. What another rule says
 * better is in none of the subjects.
 */
public final class LintRule extends DocumentedRule<Resource> {
  private static final Pattern ID_OF_OTHER_KIND = Pattern.compile("[a-z]+-(?:[0-9a-f]{8,17}|\\*)");
  private static final Pattern STEP = Pattern.compile("\\[\"(.*?)\"]|\\[(\\d{1,6})]|([^.\\[]+)");
  private final Set<String> lints;

  LintRule(String id, Severity severity, Set<String> lints) {
    super(
        Resource.class,
        id,
        severity,
        "IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
        "2026-11-23");
    this.lints = lints;
  }

  /** The ids of the lints that it reports. */
  Set<String> lints() {
    return lints;
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    if (PolicyText.of(resource).findAny().isEmpty()) {
      return Stream.empty();
    }
    return review.topology().fact(new PolicyLints(resource.id())).stream()
        .flatMap(of -> of.lints().stream())
        .filter(lint -> lints.contains(lint.id()) && !isSaidElsewhere(lint))
        .map(lint -> report(resource, lint));
  }

  private Finding report(Resource resource, LintFinding lint) {
    Object where =
        lint.path().isEmpty() ? Message.of("check", "lint.document") : place(lint.path());
    return finding(resource, resource, lint.message(), where).with(severity(lint.severity()));
  }

  /** A path as people read it: {@code Statement 1 > Condition > Bool > aws:SecureTransport}. */
  private static String place(String path) {
    StringBuilder place = new StringBuilder();
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      if (step.group(2) != null) {
        place.append(' ').append(Integer.parseInt(step.group(2)) + 1);
      } else {
        place.append(place.isEmpty() ? "" : " > ");
        place.append(step.group(1) != null ? step.group(1) : step.group(3));
      }
    }
    return place.toString();
  }

  private static Severity severity(LintSeverity severity) {
    return switch (severity) {
      case ERROR -> Severity.ERROR;
      case SECURITY_WARNING, WARNING -> Severity.WARNING;
      case SUGGESTION -> Severity.INFO;
    };
  }

  /**
   * Whether {@link VpcAndEndpointMixedUp} or {@link StatementIncomplete} reports the same value.
   */
  private static boolean isSaidElsewhere(LintFinding lint) {
    boolean mixedUp =
        lint.id().endsWith("_FORMAT")
            && lint.id().startsWith("INVALID_VPC")
            && lint.message().arguments().stream()
                .anyMatch(a -> ID_OF_OTHER_KIND.matcher(a.toString()).matches());
    return mixedUp || lint.path().endsWith(".Effect");
  }
}
