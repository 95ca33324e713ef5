package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Instances, and the network interfaces that belong to nothing else. Interfaces of instances,
 * gateways, endpoints and MediaLive show with their owners.
 */
final class InterfaceAnswers {
  private final Answers answers;
  private final Inventory inventory;

  InterfaceAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  /** The instances of all reservations that have not been terminated. */
  static List<Json.Obj> instances(Answers answers) {
    return answers.list("Reservations").stream()
        .flatMap(reservation -> Translation.objects(reservation, "Instances").stream())
        .filter(i -> !i.object("State").text("Name").equals(Optional.of("terminated")))
        .toList();
  }

  void add() {
    instances(answers).forEach(this::instance);
    Set<String> owned = ownedByMediaLive();
    answers.list("NetworkInterfaces").stream()
        .filter(i -> isOnItsOwn(i) && !owned.contains(i.text("NetworkInterfaceId").orElse("")))
        .forEach(this::networkInterface);
  }

  private void instance(Json.Obj instance) {
    List<String> groups = Translation.texts(instance, "SecurityGroups", "GroupId");
    inventory.add(
        "AWS::EC2::Instance",
        "instance",
        instance.text("InstanceId").orElse(""),
        new Translation(instance)
            .put("SubnetId", instance.text("SubnetId").map(id -> inventory.ref("subnet", id)))
            .putList("SecurityGroupIds", inventory.attributes("group", groups, "GroupId"))
            .same("PrivateIpAddress", "ImageId", "InstanceType", "SourceDestCheck")
            .tags("Tags")
            .done());
  }

  private Set<String> ownedByMediaLive() {
    Set<String> ids = new HashSet<>();
    answers
        .list("Channels")
        .forEach(c -> ids.addAll(Translation.texts(c.object("Vpc"), "NetworkInterfaceIds")));
    for (Json.Obj input : answers.list("Inputs")) {
      ids.addAll(MediaAnswers.interfacesOf(input));
    }
    return ids;
  }

  private static boolean isOnItsOwn(Json.Obj networkInterface) {
    boolean ofService =
        networkInterface.text("RequesterManaged").equals(Optional.of("true"))
            || networkInterface.object("Operator").text("Managed").equals(Optional.of("true"))
            || !networkInterface.text("InterfaceType").orElse("interface").equals("interface");
    Json.Obj attachment = networkInterface.object("Attachment");
    boolean first = attachment.text("DeviceIndex").orElse("0").equals("0");
    return !ofService && !(attachment.text("InstanceId").isPresent() && first);
  }

  private void networkInterface(Json.Obj own) {
    List<String> groups = Translation.texts(own, "Groups", "GroupId");
    inventory.addPart(
        "AWS::EC2::NetworkInterface",
        own.text("NetworkInterfaceId").orElse("eni"),
        new Translation(own)
            .put("SubnetId", inventory.ref("subnet", own.text("SubnetId").orElse("")))
            .same("PrivateIpAddress", "SourceDestCheck")
            .putList("GroupSet", inventory.attributes("group", groups, "GroupId"))
            .tags("TagSet")
            .done());
  }
}
