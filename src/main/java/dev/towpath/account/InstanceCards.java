package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The network interfaces that answers tell of: those of describe-network-interfaces, and where it
 * leaves some out or was not saved, those that describe-instances lists with its instances.
 */
final class InstanceCards {
  private static final String CARD = "NetworkInterfaceId";
  private static final String CARDS = "ec2:DescribeNetworkInterfaces";

  private InstanceCards() {}

  /** Each of them once. */
  static List<Json.Obj> all(Answers answers) {
    List<Json.Obj> all = new ArrayList<>(answers.list("NetworkInterfaces"));
    Set<Optional<String>> told = new HashSet<>();
    all.forEach(card -> told.add(card.text(CARD)));
    for (Json.Obj instance : InterfaceAnswers.instances(answers)) {
      int place = 0;
      for (Json.Obj card : Translation.objects(instance, "NetworkInterfaces")) {
        place++;
        boolean isPlaced = card.text("SubnetId").isPresent();
        if (isPlaced && card.text(CARD).isPresent() && told.add(card.text(CARD))) {
          Json check = instance.get("SourceDestCheck").orElseGet(() -> Unread.of(answers, CARDS));
          Json.Obj whole = ofInstance(instance, card, place);
          all.add(
              whole.get("SourceDestCheck").isPresent()
                  ? whole
                  : whole.with("SourceDestCheck", check));
        }
      }
    }
    return all;
  }

  private static Json.Obj ofInstance(Json.Obj instance, Json.Obj card, int place) {
    boolean isPrimary =
        card.text("PrivateIpAddress").isPresent()
            && card.text("PrivateIpAddress").equals(instance.text("PrivateIpAddress"));
    Json.Obj attachment =
        Json.of("DeviceIndex", Json.of(isPrimary ? 0 : place))
            .with("InstanceId", instance.text("InstanceId").orElse(""));
    for (Map.Entry<String, Json> field : card.object("Attachment").fields().entrySet()) {
      attachment = attachment.with(field.getKey(), field.getValue());
    }
    Json.Obj whole = card.with("Attachment", attachment);
    Optional<String> open = instance.text("PublicIpAddress").filter(_ -> isPrimary);
    return open.isPresent() && card.get("Association").isEmpty()
        ? whole.with("Association", Json.of("PublicIp", open.get()))
        : whole;
  }
}
