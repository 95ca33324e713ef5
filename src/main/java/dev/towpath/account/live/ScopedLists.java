package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps of a Region's lists what a scope asks for by VPC or tag: the VPCs, everything that says to
 * be in one of them, the channels and inputs that send or receive there, and what belongs to no VPC
 * at all.
 */
final class ScopedLists {
  private final Scope scope;
  private final Map<String, List<Json.Obj>> all;
  private final Set<String> vpcs = new HashSet<>();
  private final Set<String> subnets = new HashSet<>();
  private final Set<String> interfaces = new HashSet<>();
  private final Set<String> inputs = new HashSet<>();

  private ScopedLists(Scope scope, Map<String, List<Json.Obj>> all) {
    this.scope = scope;
    this.all = all;
  }

  static Map<String, List<Json.Obj>> of(Scope scope, Map<String, List<Json.Obj>> all) {
    return scope.isPartial() ? new ScopedLists(scope, all).kept() : all;
  }

  private Map<String, List<Json.Obj>> kept() {
    chooseVpcs();
    collect("Subnets", "SubnetId", subnets);
    collect("NetworkInterfaces", "NetworkInterfaceId", interfaces);
    Map<String, List<Json.Obj>> kept = new LinkedHashMap<>();
    List<Json.Obj> channels = list("Channels").stream().filter(this::isWantedChannel).toList();
    for (Json.Obj channel : channels) {
      Calls.objects(channel, "InputAttachments")
          .forEach(attached -> attached.text("InputId").ifPresent(inputs::add));
    }
    all.forEach((key, list) -> kept.put(key, list.stream().filter(o -> isWanted(key, o)).toList()));
    kept.computeIfPresent("Channels", (_, _) -> channels);
    kept.computeIfPresent("Reservations", (_, list) -> reservations(list));
    return kept;
  }

  private List<Json.Obj> list(String key) {
    return all.getOrDefault(key, List.of());
  }

  private void chooseVpcs() {
    for (Json.Obj vpc : list("Vpcs")) {
      vpc.text("VpcId")
          .filter(id -> scope.vpcs().isEmpty() || scope.vpcs().contains(id))
          .filter(_ -> carriesTag(vpc))
          .ifPresent(vpcs::add);
    }
    if (scope.tag().isEmpty()) {
      return;
    }
    Map<String, String> vpcOfSubnet = new LinkedHashMap<>();
    for (Json.Obj subnet : list("Subnets")) {
      vpcOfSubnet.put(subnet.text("SubnetId").orElse(""), subnet.text("VpcId").orElse(""));
    }
    for (Json.Obj channel : list("Channels")) {
      if (carriesTag(channel)) {
        for (Json subnet : channel.object("Vpc").list("SubnetIds")) {
          subnet
              .asText()
              .flatMap(id -> Optional.ofNullable(vpcOfSubnet.get(id)))
              .filter(id -> scope.vpcs().isEmpty() || scope.vpcs().contains(id))
              .ifPresent(vpcs::add);
        }
      }
    }
  }

  private void collect(String key, String idField, Set<String> ids) {
    for (Json.Obj object : list(key)) {
      if (object.text("VpcId").filter(vpcs::contains).isPresent()) {
        object.text(idField).ifPresent(ids::add);
      }
    }
  }

  private boolean carriesTag(Json.Obj thing) {
    if (scope.tag().isEmpty()) {
      return true;
    }
    Scope.Tag wanted = scope.tag().get();
    boolean inMap =
        thing.object("Tags").text(wanted.key()).filter(v -> isValue(wanted, v)).isPresent();
    return inMap
        || Calls.objects(thing, "Tags").stream()
            .anyMatch(tag ->
                tag.text("Key").equals(Optional.of(wanted.key()))
                    && isValue(wanted, tag.text("Value").orElse("")));
  }

  private static boolean isValue(Scope.Tag wanted, String value) {
    return wanted.value().isEmpty() || wanted.value().equals(value);
  }

  private boolean isWantedChannel(Json.Obj channel) {
    boolean sendsFromHere =
        channel.object("Vpc").list("SubnetIds").stream()
            .anyMatch(subnet -> subnet.asText().filter(subnets::contains).isPresent());
    return sendsFromHere || scope.vpcs().isEmpty() && carriesTag(channel);
  }

  private boolean isWanted(String key, Json.Obj object) {
    return switch (key) {
      case "Inputs" -> isWantedInput(object);
      case "InternetGateways" ->
          Calls.objects(object, "Attachments").stream()
              .anyMatch(a -> a.text("VpcId").filter(vpcs::contains).isPresent());
      case "Flows" -> isWantedFlow(object);
      case "Firewalls" -> object.object("Firewall").text("VpcId").map(vpcs::contains).orElse(true);
      case "FlowLogs" -> isWantedLog(object.text("ResourceId").orElse(""));
      case "Listeners" -> names("LoadBalancers", "LoadBalancerArn", object);
      case "TargetHealth" -> names("TargetGroups", "TargetGroupArn", object);
      default -> object.text("VpcId").map(vpcs::contains).orElse(true);
    };
  }

  /** Flows without an interface in a VPC may feed any input. */
  private boolean isWantedFlow(Json.Obj flow) {
    List<Json.Obj> cards = Calls.objects(flow, "VpcInterfaces");
    return cards.isEmpty()
        || cards.stream()
            .anyMatch(card -> card.text("SubnetId").filter(subnets::contains).isPresent());
  }

  private boolean isWantedLog(String watched) {
    boolean ofPart =
        watched.startsWith("vpc-") || watched.startsWith("subnet-") || watched.startsWith("eni-");
    return !ofPart
        || vpcs.contains(watched)
        || subnets.contains(watched)
        || interfaces.contains(watched);
  }

  /** Whether a part belongs to a wanted thing of another list. */
  private boolean names(String key, String field, Json.Obj part) {
    return list(key).stream()
        .filter(thing -> thing.text(field).equals(part.text(field)))
        .anyMatch(thing -> isWanted(key, thing));
  }

  private boolean isWantedInput(Json.Obj input) {
    boolean receivesHere =
        Calls.objects(input, "Destinations").stream()
            .anyMatch(destination ->
                destination
                    .object("Vpc")
                    .text("NetworkInterfaceId")
                    .filter(interfaces::contains)
                    .isPresent());
    return receivesHere
        || input.text("Id").filter(inputs::contains).isPresent()
        || scope.vpcs().isEmpty() && carriesTag(input);
  }

  private List<Json.Obj> reservations(List<Json.Obj> list) {
    List<Json.Obj> kept = new ArrayList<>();
    for (Json.Obj reservation : list) {
      List<Json> instances =
          Calls.objects(reservation, "Instances").stream()
              .filter(i -> i.text("VpcId").filter(vpcs::contains).isPresent())
              .<Json>map(i -> i)
              .toList();
      if (!instances.isEmpty()) {
        kept.add(reservation.with("Instances", new Json.Arr(instances)));
      }
    }
    return kept;
  }
}
