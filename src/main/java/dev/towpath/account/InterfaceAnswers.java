package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Instances and all network interfaces: those that somebody made, those that came with an instance,
 * and those that AWS made for a service, which say so.
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

  /** Whether only a service of AWS can change the interface. */
  static boolean isManaged(Json.Obj card) {
    return card.text("RequesterManaged").equals(Optional.of("true"))
        || card.object("Operator").text("Managed").equals(Optional.of("true"))
        || !List.of("interface", "efa", "efa-only", "trunk", "branch")
            .contains(card.text("InterfaceType").orElse("interface"));
  }

  void add() {
    instances(answers).forEach(this::instance);
    InterfaceOwners owners = new InterfaceOwners(answers, inventory);
    for (Json.Obj card : InstanceCards.all(answers)) {
      networkInterface(card, owners.of(card));
      attachment(card);
    }
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
            .put("IamInstanceProfile", profile(instance))
            .tags("Tags")
            .done(),
        new Translation(instance.object("State")).observed("Name", Observation.STATE).done());
  }

  private Optional<Json> profile(Json.Obj instance) {
    return instance
        .object("IamInstanceProfile")
        .text("Arn")
        .map(arn -> inventory.ref("profile", arn.substring(arn.lastIndexOf('/') + 1)));
  }

  private void networkInterface(Json.Obj card, Optional<Json> owner) {
    List<String> groups = Translation.texts(card, "Groups", "GroupId");
    String subnet = card.text("SubnetId").orElse("");
    inventory.add(
        "AWS::EC2::NetworkInterface",
        "eni",
        card.text("NetworkInterfaceId").orElse(""),
        new Translation(card)
            .put("SubnetId", inventory.ref("subnet", subnet))
            .same("PrivateIpAddress", "SourceDestCheck")
            .putList("PrivateIpAddresses", furtherAddresses(card))
            .putList("Ipv6Addresses", ipv6Addresses(card))
            .putList("GroupSet", inventory.attributes("group", groups, "GroupId"))
            .put(
                "Description",
                AccountReader.text(card, "Description").filter(t -> !t.equals(Json.of(""))))
            .tags("TagSet")
            .done(),
        observed(card, owner, inventory.find("subnet", subnet).isEmpty()));
  }

  private Json.Obj observed(Json.Obj card, Optional<Json> owner, boolean isElsewhere) {
    Translation observed =
        new Translation(card)
            .observed("Status", Observation.STATE)
            .observed("RequesterId", Observation.REQUESTER)
            .observed("InterfaceType", Observation.INTERFACE_TYPE)
            .put(Observation.OWNER.key(), owner);
    if (isManaged(card)) {
      observed.put(Observation.REQUESTER_MANAGED.key(), Json.of(true));
    }
    if (isElsewhere) {
      observed.put(Observation.VPC.key(), card.text("VpcId").map(id -> inventory.ref("vpc", id)));
    }
    Json.Obj open = AddressUsers.mapped(card);
    return open.isEmpty()
        ? observed.done()
        : observed.put(Observation.PUBLIC_ADDRESSES.key(), open).done();
  }

  /** All private addresses where there is more than the primary one. */
  private static Json furtherAddresses(Json.Obj card) {
    List<Json> all = new ArrayList<>();
    for (Json.Obj address : Translation.objects(card, "PrivateIpAddresses")) {
      all.add(new Translation(address).same("Primary", "PrivateIpAddress").done());
    }
    return all.size() > 1 ? new Json.Arr(all) : Json.list();
  }

  private static Json ipv6Addresses(Json.Obj card) {
    return new Json.Arr(
        Translation.texts(card, "Ipv6Addresses", "Ipv6Address").stream()
            .<Json>map(address -> Json.of("Ipv6Address", address))
            .toList());
  }

  private void attachment(Json.Obj card) {
    Json.Obj attachment = card.object("Attachment");
    Optional<String> instance =
        attachment.text("InstanceId").filter(id -> inventory.find("instance", id).isPresent());
    String id = card.text("NetworkInterfaceId").orElse("");
    if (instance.isEmpty() || inventory.find("eni", id).isEmpty()) {
      return;
    }
    inventory.addPart(
        "AWS::EC2::NetworkInterfaceAttachment",
        attachment.text("AttachmentId").orElse(id + "_attachment"),
        new Translation(attachment)
            .put("InstanceId", inventory.ref("instance", instance.get()))
            .put("NetworkInterfaceId", inventory.ref("eni", id))
            .put("DeviceIndex", AccountReader.text(attachment, "DeviceIndex"))
            .same("DeleteOnTermination")
            .done(),
        new Translation(attachment).observed("Status", Observation.STATE).done());
  }
}
