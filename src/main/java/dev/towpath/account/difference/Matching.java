package dev.towpath.account.difference;

import dev.towpath.model.Bucket;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which resources of two designs are the same thing: by id, by the logical id that a stack left on
 * them, else by what tells them apart. Each has one counterpart at most.
 */
public final class Matching {
  /** The form of ids that MediaLive gives. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]{4,}");

  private final Side left;
  private final Side right;
  private final Map<ResourceId, ResourceId> toRight = new HashMap<>();
  private final Map<ResourceId, ResourceId> toLeft = new HashMap<>();
  private final Map<ResourceId, Counterpart> reasons = new HashMap<>();

  Matching(Side left, Side right) {
    this.left = left;
    this.right = right;
    byId();
    byLogicalId();
    byKeys();
  }

  /** The right design's counterpart of a resource of the left one. */
  public Optional<ResourceId> onRight(ResourceId id) {
    return Optional.ofNullable(toRight.get(id));
  }

  /** The left design's counterpart of a resource of the right one. */
  public Optional<ResourceId> onLeft(ResourceId id) {
    return Optional.ofNullable(toLeft.get(id));
  }

  /** The right design's counterpart of a resource of the left one, and why it is that. */
  public Optional<Counterpart> counterpart(ResourceId left) {
    return Optional.ofNullable(reasons.get(left));
  }

  /**
   * What the resources of a side are called in a comparison: matched ones alike on both sides, by
   * their id on the left; the others by their own.
   */
  Function<ResourceId, String> names(Side side) {
    return side == left
        ? ResourceId::value
        : id -> onLeft(id).map(ResourceId::value).orElseGet(() -> strange(id));
  }

  /** A resource that is only on the right must not pass for one of the same id on the left. */
  private String strange(ResourceId id) {
    return left.topology().contains(id) ? id.value() + "'" : id.value();
  }

  private Function<ResourceId, String> labels(Side side) {
    return side == left
        ? id -> toRight.containsKey(id) ? id.value() : Token.UNMATCHED
        : id -> onLeft(id).map(ResourceId::value).orElse(Token.UNMATCHED);
  }

  private void pair(Resource a, Resource b, Sameness by) {
    toRight.put(a.id(), b.id());
    toLeft.put(b.id(), a.id());
    List<String> properties = by == Sameness.NATURAL ? Keys.telling(Kinds.typeOf(a)) : List.of();
    reasons.put(a.id(), new Counterpart(b.id(), by, properties));
  }

  private void byId() {
    for (Resource a : left.resources()) {
      right
          .topology()
          .get(a.id())
          .filter(b -> Kinds.typeOf(a).equals(Kinds.typeOf(b)))
          .ifPresent(b -> pair(a, b, Sameness.ID));
    }
  }

  private void byLogicalId() {
    match(
        (side, resource) ->
            Side.logicalId(resource)
                .or(() -> Optional.of(resource.id().value()).filter(_ -> !isNumbered(resource))),
        Sameness.LOGICAL_ID);
  }

  private static boolean isNumbered(Resource resource) {
    return Identities.AWS_ID.matcher(resource.id().value()).matches();
  }

  private void byKeys() {
    Keys keys = new Keys(this::labels);
    do {
      int level = 0;
      while (level < keys.all().size()) {
        // what has been matched tells more of the rest, so the surest key is tried again
        Keys.Way way = keys.all().get(level);
        level = match(way.key(), way.by()) ? 0 : level + 1;
      }
    } while (twins(keys));
  }

  /** Whether AWS knows both, in one account and by different ids: then they are two things. */
  private static boolean areStrangers(Resource a, Resource b) {
    return isKnownToAws(a) && isKnownToAws(b) && a.home().account().equals(b.home().account());
  }

  private static boolean isKnownToAws(Resource resource) {
    String id = resource.id().value();
    boolean bucket = resource instanceof Bucket b && b.bucketName().equals(Value.of(id));
    return isNumbered(resource) || DIGITS.matcher(id).matches() || bucket;
  }

  /** Pairs resources that nothing tells apart, so that it does not matter who is whose. */
  private boolean twins(Keys keys) {
    Keys.Key appearance = (side, resource) -> Optional.of(keys.appearance(side, resource));
    Map<String, List<Resource>> ofLeft = grouped(left, appearance, toRight);
    Map<String, List<Resource>> ofRight = grouped(right, appearance, toLeft);
    boolean any = false;
    for (Map.Entry<String, List<Resource>> group : ofLeft.entrySet()) {
      List<Resource> others = ofRight.getOrDefault(group.getKey(), List.of());
      int pairs = Math.min(group.getValue().size(), others.size());
      for (int i = 0; i < pairs; i++) {
        if (areStrangers(group.getValue().get(i), others.get(i))) {
          continue;
        }
        any = true;
        pair(group.getValue().get(i), others.get(i), Sameness.ALIKE);
        if (!keys.isSettled(left, group.getValue().get(i))) {
          // whoever is named by one pair is no twin any more
          return true;
        }
      }
    }
    return any;
  }

  /** Matches what the key tells apart; says whether that was anything. */
  private boolean match(Keys.Key key, Sameness by) {
    Map<String, List<Resource>> ofLeft = grouped(left, key, toRight);
    Map<String, List<Resource>> ofRight = grouped(right, key, toLeft);
    boolean any = false;
    for (Map.Entry<String, List<Resource>> group : ofLeft.entrySet()) {
      List<Resource> others = ofRight.getOrDefault(group.getKey(), List.of());
      if (group.getValue().size() == 1
          && others.size() == 1
          && !areStrangers(group.getValue().getFirst(), others.getFirst())) {
        pair(group.getValue().getFirst(), others.getFirst(), by);
        any = true;
      }
    }
    return any;
  }

  private static Map<String, List<Resource>> grouped(
      Side side, Keys.Key key, Map<ResourceId, ResourceId> matched) {
    Map<String, List<Resource>> groups = new LinkedHashMap<>();
    for (Resource resource : side.resources()) {
      if (!matched.containsKey(resource.id())) {
        key.apply(side, resource)
            .ifPresent(text ->
                groups
                    .computeIfAbsent(Kinds.typeOf(resource) + " " + text, _ -> new ArrayList<>())
                    .add(resource));
      }
    }
    return groups;
  }
}
