package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.Optional;

/**
 * What uses an Elastic IP address: an instance by its primary private address, or any other address
 * of a network interface. Those of gateways and of MediaLive stand with their owners.
 */
final class AddressUsers {
  private final Answers answers;
  private final Inventory inventory;

  AddressUsers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  /** The instance whose primary private address is mapped to the address. */
  Optional<String> instance(Json.Obj address) {
    return address
        .text("InstanceId")
        .filter(id -> inventory.find("instance", id).isPresent())
        .filter(id -> isPrimary(id, address));
  }

  private boolean isPrimary(String instance, Json.Obj address) {
    Optional<String> own =
        InterfaceAnswers.instances(answers).stream()
            .filter(i -> i.text("InstanceId").equals(Optional.of(instance)))
            .flatMap(i -> i.text("PrivateIpAddress").stream())
            .findFirst();
    Optional<String> mapped = address.text("PrivateIpAddress");
    return own.isEmpty() || mapped.isEmpty() || own.equals(mapped);
  }

  /** Adds what gives the address to a network interface that nobody else speaks for. */
  void association(Json.Obj address) {
    Optional<String> card =
        address
            .text("NetworkInterfaceId")
            .filter(id -> inventory.find("eni", id).isPresent())
            .filter(id -> instance(address).isEmpty() && !isOfService(id));
    String allocation = address.text("AllocationId").orElse("");
    card.ifPresent(id ->
        inventory.addPart(
            "AWS::EC2::EIPAssociation",
            address.text("AssociationId").orElse(allocation + "_association"),
            new Translation(address)
                .put(
                    "AllocationId",
                    inventory.attribute("address", allocation, "AllocationId", allocation))
                .put("NetworkInterfaceId", inventory.ref("eni", id))
                .same("PrivateIpAddress")
                .done()));
  }

  private boolean isOfService(String card) {
    return answers.list("NetworkInterfaces").stream()
        .filter(i -> i.text("NetworkInterfaceId").equals(Optional.of(card)))
        .anyMatch(i ->
            InterfaceAnswers.isManaged(i)
                || new InterfaceOwners(answers, inventory).of(i).isPresent());
  }

  /** Public addresses by private ones, as a network interface's answer tells them. */
  static Json.Obj mapped(Json.Obj card) {
    Json.Obj all = Json.Obj.EMPTY;
    for (Json.Obj address : Translation.objects(card, "PrivateIpAddresses")) {
      all = with(all, address);
    }
    return with(all, card);
  }

  private static Json.Obj with(Json.Obj all, Json.Obj address) {
    Optional<String> own = address.text("PrivateIpAddress");
    Optional<String> open = address.object("Association").text("PublicIp");
    return own.isPresent() && open.isPresent() ? all.with(own.get(), open.get()) : all;
  }
}
