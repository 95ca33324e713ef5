package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prefix lists: AWS's own with their blocks, told by one call, and those of accounts, whose entries
 * come by another call for each.
 */
final class PrefixListAnswers {
  private static final String ENTRIES = "ec2:GetManagedPrefixListEntries";

  private final Answers answers;
  private final Inventory inventory;

  PrefixListAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    Map<String, Json.Obj> byId = new LinkedHashMap<>();
    for (Json.Obj list : answers.list("PrefixLists")) {
      list.text("PrefixListId").ifPresent(id -> byId.merge(id, list, PrefixListAnswers::joined));
    }
    byId.forEach(this::prefixList);
  }

  private static Json.Obj joined(Json.Obj one, Json.Obj other) {
    Json.Obj all = one;
    for (Map.Entry<String, Json> field : other.fields().entrySet()) {
      all = all.with(field.getKey(), field.getValue());
    }
    return all;
  }

  private void prefixList(String id, Json.Obj list) {
    Optional<Json> entries = entries(id, list);
    inventory.add(
        "AWS::EC2::PrefixList",
        "list",
        id,
        new Translation(list)
            .same("PrefixListName", "AddressFamily", "MaxEntries")
            .put("Entries", entries)
            .tags("Tags")
            .done(),
        state(list));
  }

  private static Json.Obj state(Json.Obj list) {
    return new Translation(list).observed("State", Observation.STATE).done();
  }

  private Optional<Json> entries(String id, Json.Obj list) {
    List<String> blocks = Translation.texts(list, "Cidrs");
    if (!blocks.isEmpty()) {
      return Optional.of(
          new Json.Arr(blocks.stream().<Json>map(block -> Json.of("Cidr", block)).toList()));
    }
    List<Json> told = new ArrayList<>();
    boolean asked = false;
    for (Json.Obj answer : answers.list("PrefixListEntries")) {
      if (answer.text("PrefixListId").equals(Optional.of(id))) {
        asked = true;
        Translation.objects(answer, "Entries")
            .forEach(e -> told.add(new Translation(e).same("Cidr", "Description").done()));
      }
    }
    boolean ofAws = list.text("PrefixListName").orElse("").startsWith("com.amazonaws.");
    if (!asked) {
      return ofAws ? Optional.empty() : Optional.of(Unread.of(answers, ENTRIES));
    }
    return told.isEmpty() ? Optional.empty() : Optional.of(new Json.Arr(told));
  }
}
