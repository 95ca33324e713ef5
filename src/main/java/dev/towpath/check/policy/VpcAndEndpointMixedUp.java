package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.check.vpc.EndpointService;
import dev.towpath.edit.UseEndpointId;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.OtherResource;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A condition compares the endpoint with something that is none, or the VPC with what is no VPC.
 */
public final class VpcAndEndpointMixedUp extends PolicyRule {
  private static final String ENDPOINT = "aws:SourceVpce";
  private static final String VPC = "aws:SourceVpc";
  private static final Pattern ID = Pattern.compile("([a-z]+-)(?:[0-9a-f]{8,17}|\\*)");

  /** The rule. */
  public VpcAndEndpointMixedUp() {
    super(
        "TP4001",
        Severity.ERROR,
        "IAM/latest/UserGuide/reference_policies_condition-keys.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    return policy
        .statements()
        .flatMap(ConditionValue::of)
        .flatMap(value -> check(review, policy, value).stream());
  }

  private Optional<Finding> check(Review review, PolicyText policy, ConditionValue value) {
    boolean wantsEndpoint = value.isOf(ENDPOINT);
    if ((!wantsEndpoint && !value.isOf(VPC)) || value.operator().equals("Null")) {
      return Optional.empty();
    }
    String wanted = wantsEndpoint ? "vpce-" : "vpc-";
    return wrong(review, wantsEndpoint ? VpcEndpoint.class : Vpc.class, wanted, value.value())
        .map(shown ->
            finding(
                policy.owner(),
                value.statement().title(),
                policy.owner(),
                value.key(),
                shown,
                wanted))
        .map(finding ->
            wantsEndpoint && isInPolicyDocument(policy)
                ? withFixes(review, policy, value, finding)
                : finding);
  }

  /** What stands there in place of an id of the wanted kind; empty where it may be right. */
  private static Optional<String> wrong(
      Review review, Class<? extends Resource> kind, String prefix, Json value) {
    if (value instanceof Json.Str(String text)) {
      Matcher matcher = ID.matcher(text);
      return matcher.matches() && !matcher.group(1).equals(prefix)
          ? Optional.of(text)
          : Optional.empty();
    }
    return value instanceof Json.Obj object
        ? References.direct(object)
            .flatMap(review.topology()::get)
            .filter(r -> !kind.isInstance(r) && !(r instanceof OtherResource))
            .map(Names::of)
        : Optional.empty();
  }

  private static boolean isInPolicyDocument(PolicyText policy) {
    return policy.usage() == PolicyText.Usage.BUCKET || policy.usage() == PolicyText.Usage.ENDPOINT;
  }

  private static Finding withFixes(
      Review review, PolicyText policy, ConditionValue value, Finding finding) {
    Finding result = finding;
    for (VpcEndpoint endpoint : candidates(review, value.value())) {
      result =
          result.with(
              Fix.of(
                  new UseEndpointId(
                      policy.owner().id(),
                      value.statement().number(),
                      value.value(),
                      endpoint.id()),
                  "useEndpointId",
                  Names.of(endpoint)));
    }
    return result;
  }

  /** The endpoints for S3, of the VPC that was named by mistake where one was. */
  private static List<VpcEndpoint> candidates(Review review, Json wrong) {
    Optional<ResourceId> named =
        wrong instanceof Json.Obj object
            ? References.direct(object)
            : wrong.asText().flatMap(review.resolver()::named).map(Resource::id);
    List<VpcEndpoint> all =
        review
            .topology()
            .all(VpcEndpoint.class)
            .filter(e ->
                EndpointService.of(review.resolver(), e)
                    .filter(s -> s.name().equals("s3"))
                    .isPresent())
            .toList();
    List<VpcEndpoint> ofVpc =
        all.stream().filter(e -> named.filter(id -> e.vpc().isTo(id)).isPresent()).toList();
    return ofVpc.isEmpty() ? all : ofVpc;
  }
}
