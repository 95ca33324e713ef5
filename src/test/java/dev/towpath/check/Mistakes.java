package dev.towpath.check;

import dev.towpath.edit.Renaming;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A design with one of each mistake that the rules know: the bad examples of all rules, as many in
 * one copy of the right design as leave one another visible, and so on in further copies.
 */
public final class Mistakes {
  private record District(Design design, List<Json.Obj> patches, Set<String> rules) {}

  /** An id that was drawn; AWS's own ids say that a resource is deployed, and so must stay. */
  private static final Pattern LOGICAL = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private Mistakes() {}

  /** The design; the copies' resources have a letter before their ids. */
  public static Design design() {
    Design result = Design.empty("Mistakes");
    int number = 0;
    for (District district : districts()) {
      for (Resource resource : renamed(district.design(), letters(number))) {
        result = result.with(resource);
      }
      number++;
    }
    return result;
  }

  /** A to Z, then Za, Zb and so on. */
  private static String letters(int number) {
    int last = 'Z' - 'A';
    return number <= last
        ? String.valueOf((char) ('A' + number))
        : "Z" + (char) ('a' + number - last - 1);
  }

  private static List<District> districts() {
    List<District> districts = new ArrayList<>();
    for (Rule<?> rule : Rules.all()) {
      // a sample is only drawn, so nothing of it is deployed
      if (rule instanceof ChangeRule
          || !(Examples.of(rule.id()).get("bad").orElse(Json.of("")) instanceof Json.Obj bad)) {
        continue;
      }
      boolean found = false;
      for (int i = 0; i < districts.size() && !found; i++) {
        Optional<District> joined =
            with(districts.get(i), rule.id(), bad).filter(Mistakes::reports);
        found = joined.isPresent();
        if (found) {
          districts.set(i, joined.get());
        }
      }
      if (!found) {
        District right = new District(Examples.right(), List.of(), Set.of());
        districts.add(with(right, rule.id(), bad).orElseThrow());
      }
    }
    return districts;
  }

  /** Empty where the example changes what an earlier one has taken away. */
  private static Optional<District> with(District district, String rule, Json.Obj bad) {
    List<Json.Obj> patches = new ArrayList<>(district.patches());
    patches.add(bad);
    Set<String> rules = new TreeSet<>(district.rules());
    rules.add(rule);
    try {
      return Optional.of(new District(Examples.patched(patches), patches, rules));
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static boolean reports(District district) {
    Set<String> reported =
        Validator.analyse(district.design()).findings().stream()
            .map(Finding::rule)
            .collect(Collectors.toSet());
    return reported.containsAll(district.rules());
  }

  private static List<Resource> renamed(Design design, String letter) {
    Map<ResourceId, ResourceId> names = new LinkedHashMap<>();
    for (ResourceId id : design.topology().ids()) {
      boolean drawn = LOGICAL.matcher(id.value()).matches();
      names.put(id, drawn ? ResourceId.of(letter + id) : id);
    }
    Renaming renaming = new Renaming(names);
    return design.topology().resources().stream()
        .map(r ->
            Properties.read(
                Kinds.typeOf(r),
                names.getOrDefault(r.id(), r.id()),
                r.home(),
                (Json.Obj) renaming.apply(Properties.of(r)),
                r.rest().observed()))
        .toList();
  }
}
