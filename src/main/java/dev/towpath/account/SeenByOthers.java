package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What several accounts or Regions see of the same thing: a shared subnet, a peering connection, a
 * bucket. The owner's word counts; where the owner was not asked, the first one's.
 */
final class SeenByOthers {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "SecurityGroups", "GroupId",
          "Buckets", "Name",
          "TransitGatewayVpcAttachments", "TransitGatewayAttachmentId",
          "PrefixLists", "PrefixListId",
          "DhcpOptions", "DhcpOptionsId",
          "directConnectGatewayAssociations", "associationId");

  /** What an account has once, whatever Region it was asked in. */
  private static final Map<String, String> OF_ACCOUNT =
      Map.of(
          "RoleDetailList", "RoleName",
          "Policies", "Arn",
          "InstanceProfiles", "InstanceProfileName");

  private record Thing(String key, String id) {}

  private final List<Answers> answers;
  private final Map<Thing, Integer> teller = new HashMap<>();

  private SeenByOthers(List<Answers> answers) {
    this.answers = answers;
  }

  /** The answers in which each thing is told of once. */
  static List<Answers> without(List<Answers> answers) {
    return answers.size() < 2 ? answers : new SeenByOthers(answers).once();
  }

  private List<Answers> once() {
    for (int i = 0; i < answers.size(); i++) {
      Answers told = answers.get(i);
      for (Map.Entry<String, List<Json.Obj>> list : told.lists().entrySet()) {
        for (Json.Obj object : list.getValue()) {
          hear(i, told, list.getKey(), object);
        }
      }
    }
    List<Answers> result = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      result.add(kept(i, answers.get(i)));
    }
    return result;
  }

  private void hear(int index, Answers told, String key, Json.Obj object) {
    Optional<Thing> thing = thing(told, key, object);
    if (thing.isEmpty()) {
      return;
    }
    boolean owner = object.text("OwnerId").equals(Optional.of(told.home().account()));
    if (owner && !isOwnedBy(teller.get(thing.get()), object)) {
      teller.put(thing.get(), index);
    } else {
      teller.putIfAbsent(thing.get(), index);
    }
  }

  private boolean isOwnedBy(@Nullable Integer index, Json.Obj object) {
    return index != null
        && object.text("OwnerId").equals(Optional.of(answers.get(index).home().account()));
  }

  private Answers kept(int index, Answers told) {
    Map<String, List<Json.Obj>> lists = new LinkedHashMap<>();
    told.lists()
        .forEach((key, list) ->
            lists.put(
                key,
                list.stream()
                    .filter(object ->
                        thing(told, key, object)
                            .map(t -> Objects.equals(teller.get(t), index))
                            .orElse(true))
                    .toList()));
    return new Answers(told.home(), lists, told.misses(), told.leftOut());
  }

  /** Things by the id that their list is named after; what has none is of its own Region only. */
  private static Optional<Thing> thing(Answers told, String key, Json.Obj object) {
    if (OF_ACCOUNT.containsKey(key)) {
      return object
          .text(OF_ACCOUNT.get(key))
          .map(name -> new Thing(key, told.home().account() + " " + name));
    }
    String field =
        IRREGULAR.getOrDefault(
            key, key.endsWith("s") ? key.substring(0, key.length() - 1) + "Id" : key);
    return object.text(field).filter(id -> !id.isBlank()).map(id -> new Thing(key, id));
  }
}
