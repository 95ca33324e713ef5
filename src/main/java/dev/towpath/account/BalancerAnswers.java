package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Load balancers, their listeners, and target groups with what is registered in them. */
final class BalancerAnswers {
  private static final String HEALTH = "elasticloadbalancing:DescribeTargetHealth";
  private static final String ARN = "TargetGroupArn";

  private final Answers answers;
  private final Inventory inventory;

  BalancerAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    answers.list("LoadBalancers").forEach(this::balancer);
    answers.list("TargetGroups").forEach(this::group);
    answers.list("Listeners").forEach(this::listener);
  }

  private void balancer(Json.Obj balancer) {
    String arn = balancer.text("LoadBalancerArn").orElse("");
    List<String> groups = Translation.texts(balancer, "SecurityGroups");
    List<Json> mappings = mappings(balancer);
    Translation properties =
        new Translation(balancer)
            .renamed("LoadBalancerName", "Name")
            .same("Type", "Scheme", "IpAddressType")
            .putList("SecurityGroups", inventory.attributes("group", groups, "GroupId"));
    if (mappings.isEmpty()) {
      properties.putList(
          "Subnets",
          inventory.refs("subnet", Translation.texts(balancer, "AvailabilityZones", "SubnetId")));
    } else {
      properties.putList("SubnetMappings", new Json.Arr(mappings));
    }
    inventory.add(
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "balancer",
        arn,
        properties.tags(tagged(arn), "Tags").done(),
        new Translation(balancer.object("State")).observed("Code", Observation.STATE).done());
  }

  /** Subnets with the addresses chosen for them; none where AWS chose all addresses. */
  private List<Json> mappings(Json.Obj balancer) {
    List<Json> mappings = new ArrayList<>();
    boolean chosen = false;
    for (Json.Obj zone : Translation.objects(balancer, "AvailabilityZones")) {
      Json.Obj address =
          Translation.objects(zone, "LoadBalancerAddresses").stream()
              .findFirst()
              .orElse(Json.Obj.EMPTY);
      Json.Obj mapping =
          new Translation(address)
              .put("SubnetId", inventory.ref("subnet", zone.text("SubnetId").orElse("")))
              .put(
                  "AllocationId",
                  address
                      .text("AllocationId")
                      .map(id -> inventory.attribute("address", id, "AllocationId", id)))
              .same("PrivateIPv4Address", "IPv6Address")
              .done();
      chosen |= mapping.fields().size() > 1;
      mappings.add(mapping);
    }
    return chosen ? mappings : List.of();
  }

  private Json.Obj tagged(String arn) {
    return answers.list("TagDescriptions").stream()
        .filter(told -> told.text("ResourceArn").equals(Optional.of(arn)))
        .findFirst()
        .orElse(Json.Obj.EMPTY);
  }

  private void group(Json.Obj group) {
    String arn = group.text(ARN).orElse("");
    inventory.add(
        "AWS::ElasticLoadBalancingV2::TargetGroup",
        "targetGroup",
        arn,
        new Translation(group)
            .renamed("TargetGroupName", "Name")
            .put("VpcId", group.text("VpcId").map(id -> inventory.ref("vpc", id)))
            .same("Protocol", "ProtocolVersion", "Port", "TargetType", "IpAddressType")
            .same("HealthCheckEnabled", "HealthCheckProtocol", "HealthCheckPort")
            .same("HealthCheckPath", "HealthCheckIntervalSeconds", "HealthCheckTimeoutSeconds")
            .same("HealthyThresholdCount", "UnhealthyThresholdCount", "Matcher")
            .put("Targets", targets(arn))
            .tags(tagged(arn), "Tags")
            .done());
  }

  private Optional<Json> targets(String group) {
    Optional<Json.Obj> health =
        answers.list("TargetHealth").stream()
            .filter(told -> told.text(ARN).equals(Optional.of(group)))
            .findFirst();
    if (health.isEmpty()) {
      return answers.lacks(HEALTH) ? Optional.of(Unread.of(answers, HEALTH)) : Optional.empty();
    }
    List<Json> targets = new ArrayList<>();
    for (Json.Obj described : Translation.objects(health.get(), "TargetHealthDescriptions")) {
      Json.Obj target = described.object("Target");
      targets.add(
          new Translation(target)
              .put("Id", target.text("Id").map(id -> target(id)))
              .same("Port", "AvailabilityZone")
              .done());
    }
    return Optional.<Json>of(new Json.Arr(targets)).filter(_ -> !targets.isEmpty());
  }

  private Json target(String id) {
    return id.contains(":loadbalancer/")
        ? inventory.ref("balancer", id)
        : inventory.ref("instance", id);
  }

  private void listener(Json.Obj listener) {
    String balancer = listener.text("LoadBalancerArn").orElse("");
    List<Json> actions = new ArrayList<>();
    Translation.objects(listener, "DefaultActions").forEach(action -> actions.add(action(action)));
    String name =
        inventory.find("balancer", balancer).map(id -> id.value()).orElse("listener")
            + "_"
            + listener.text("Protocol").orElse("")
            + listener.text("Port").orElse("");
    Translation properties =
        new Translation(listener)
            .put("LoadBalancerArn", inventory.ref("balancer", balancer))
            .same("Port", "Protocol", "SslPolicy")
            .put("DefaultActions", new Json.Arr(actions))
            .putList("Certificates", new Json.Arr(listener.list("Certificates")))
            .putList("AlpnPolicy", new Json.Arr(listener.list("AlpnPolicy")));
    inventory.addPart(
        "AWS::ElasticLoadBalancingV2::Listener", name, properties.done(), Json.Obj.EMPTY);
  }

  /** AWS tells a single target group twice, of which CloudFormation takes the first form. */
  private Json action(Json.Obj action) {
    Optional<String> alone = action.text(ARN);
    Json.Obj kept =
        alone
            .map(
                arn -> action.without("ForwardConfig").with(ARN, inventory.ref("targetGroup", arn)))
            .orElse(action);
    Json.Obj forward = kept.object("ForwardConfig");
    List<Json> groups = new ArrayList<>();
    for (Json.Obj group : Translation.objects(forward, "TargetGroups")) {
      groups.add(group.with(ARN, inventory.ref("targetGroup", group.text(ARN).orElse(""))));
    }
    return Secrets.without(
        groups.isEmpty()
            ? kept
            : kept.with("ForwardConfig", forward.with("TargetGroups", new Json.Arr(groups))));
  }
}
