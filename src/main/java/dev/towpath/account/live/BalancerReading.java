package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;

/** Load balancers with their listeners, and target groups with what is registered in them. */
final class BalancerReading {
  /** Things a page, and whose tags one call tells (Elastic Load Balancing API Reference). */
  private static final int PAGE = 400;

  private static final int TAGGED = 20;

  private final ElasticLoadBalancingV2Client balancers;
  private final Calls calls;

  BalancerReading(ElasticLoadBalancingV2Client balancers, Calls calls) {
    this.balancers = balancers;
    this.calls = calls;
  }

  /** The lists, in any order. */
  List<Runnable> lists() {
    return List.of(
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_LOAD_BALANCERS,
                "LoadBalancers",
                "LoadBalancers",
                balancers.describeLoadBalancersPaginator(r -> r.pageSize(PAGE))),
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_TARGET_GROUPS,
                "TargetGroups",
                "TargetGroups",
                balancers.describeTargetGroupsPaginator(r -> r.pageSize(PAGE))));
  }

  /** What has to be asked for each of them by itself, and the tags of all. */
  List<Runnable> details() {
    List<Runnable> details = new ArrayList<>();
    List<String> tagged = new ArrayList<>();
    for (Json.Obj balancer : calls.list("LoadBalancers")) {
      balancer
          .text("LoadBalancerArn")
          .ifPresent(arn -> {
            tagged.add(arn);
            details.add(() -> listeners(arn));
          });
    }
    for (Json.Obj group : calls.list("TargetGroups")) {
      group
          .text("TargetGroupArn")
          .ifPresent(arn -> {
            tagged.add(arn);
            details.add(() -> targets(arn));
          });
    }
    for (int from = 0; from < tagged.size(); from += TAGGED) {
      List<String> some = tagged.subList(from, Math.min(tagged.size(), from + TAGGED));
      details.add(() -> tags(some));
    }
    return details;
  }

  private void listeners(String balancer) {
    AllowedOperation operation = AllowedOperation.DESCRIBE_LISTENERS;
    calls
        .all(
            operation,
            balancer,
            "Listeners",
            balancers.describeListenersPaginator(r -> r.loadBalancerArn(balancer)))
        .ifPresent(all ->
            calls.keep(operation, "Listeners", all.stream().map(Json.Obj.class::cast).toList()));
  }

  private void targets(String group) {
    AllowedOperation operation = AllowedOperation.DESCRIBE_TARGET_HEALTH;
    Optional<Json.Obj> health =
        calls.one(
            operation,
            group,
            () -> SdkJson.of(balancers.describeTargetHealth(r -> r.targetGroupArn(group))));
    health.ifPresent(
        told -> calls.keep(operation, "TargetHealth", List.of(told.with("TargetGroupArn", group))));
  }

  private void tags(List<String> arns) {
    AllowedOperation operation = AllowedOperation.DESCRIBE_BALANCER_TAGS;
    calls
        .one(operation, "", () -> SdkJson.of(balancers.describeTags(r -> r.resourceArns(arns))))
        .ifPresent(told ->
            calls.keep(operation, "TagDescriptions", Calls.objects(told, "TagDescriptions")));
  }
}
