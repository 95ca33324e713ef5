package dev.towpath.account.share;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids that resources get. Within a kind they keep their order, for of two resources that
 * contradict each other the analysis goes by the one with the lower id. An id that AWS knows the
 * resource by stays of that form; any other becomes the kind's name with a number.
 */
final class Ids {
  private static final Pattern AWS_ID = Pattern.compile("([a-z]+(?:-[a-z]+)*-)([0-9a-f]{8,17})");

  private final Replacing replacing;
  private final Map<ResourceId, ResourceId> ids = new HashMap<>();

  Ids(Design design, Replacing replacing) {
    this.replacing = replacing;
    hexadecimal(design);
    Map<String, List<Resource>> numbered = new TreeMap<>();
    Set<String> taken = new TreeSet<>();
    design.topology().ids().forEach(id -> taken.add(id.value()));
    for (Resource resource : design.topology().resources()) {
      if (isKnownByItsId(resource)) {
        ResourceId id = ResourceId.of(replacing.names(resource.id().value()));
        ids.put(resource.id(), id);
        taken.add(id.value());
      } else {
        numbered.computeIfAbsent(Kinds.typeOf(resource), _ -> new ArrayList<>()).add(resource);
      }
    }
    numbered.forEach((type, resources) -> number(stem(type, taken), resources));
    design.topology().resources().forEach(this::standIn);
  }

  /** Hexadecimal digits of ids of AWS's, in the order that they had. */
  private void hexadecimal(Design design) {
    Map<Integer, Set<String>> byLength = new TreeMap<>();
    for (ResourceId id : design.topology().ids()) {
      Matcher matcher = AWS_ID.matcher(id.value());
      if (matcher.matches() && !replacing.isKept(id.value())) {
        String digits = matcher.group(2);
        byLength.computeIfAbsent(digits.length(), _ -> new TreeSet<>()).add(digits);
      }
    }
    byLength.values().forEach(replacing::inOrder);
  }

  /** Whether texts may name the resource by its id. */
  private static boolean isKnownByItsId(Resource resource) {
    boolean itself = Resolver.physicalId(resource).equals(resource.id().value());
    return itself && (!prefix(resource).isEmpty() || Resolver.arn(resource).isPresent());
  }

  private static String prefix(Resource resource) {
    return Kinds.of(resource).kind().map(Kind::idPrefix).orElse("");
  }

  /**
   * The last part of a type, unless an id begins with it; a type of the user's own tells nothing.
   */
  private static String stem(String type, Set<String> taken) {
    String stem = type.startsWith("AWS::") ? type.substring(type.lastIndexOf(':') + 1) : "Custom";
    while (isTaken(stem, taken)) {
      stem = stem + "X";
    }
    taken.add(stem);
    return stem;
  }

  private static boolean isTaken(String stem, Set<String> taken) {
    return taken.stream()
        .anyMatch(id -> id.startsWith(stem) && id.substring(stem.length()).matches("[0-9]*"));
  }

  /** Those after AWS's own ids of the kind come after them again. */
  private void number(String stem, List<Resource> resources) {
    int width = Integer.toString(resources.size()).length();
    int number = 1;
    for (Resource resource : resources) {
      String prefix = prefix(resource);
      boolean after = !prefix.isEmpty() && resource.id().value().compareTo(prefix) > 0;
      String digits = String.format(Locale.ROOT, "%0" + width + "d", number++);
      ids.put(resource.id(), ResourceId.of((after ? "z" : "") + stem + digits));
    }
  }

  /** What stands for AWS's id of a resource that is not deployed follows from its id. */
  private void standIn(Resource resource) {
    String prefix = prefix(resource);
    String before = Resolver.physicalId(resource);
    if (!prefix.isEmpty() && !before.equals(resource.id().value())) {
      Resource after =
          Properties.read(
              Kinds.typeOf(resource), of(resource.id()), resource.home(), Json.Obj.EMPTY);
      replacing.remember(
          before.substring(prefix.length()), Resolver.physicalId(after).substring(prefix.length()));
    }
  }

  /** The id that a resource gets; one that the design does not have is replaced as a text. */
  ResourceId of(ResourceId id) {
    ResourceId known = ids.get(id);
    return known != null ? known : ResourceId.of(replacing.names(id.value()));
  }

  /** The same for an id as a text. */
  String of(String id) {
    return id.isBlank() ? id : of(ResourceId.of(id)).value();
  }

  /** Whether the text is the id of a resource. */
  boolean isId(String text) {
    return !text.isBlank() && ids.containsKey(ResourceId.of(text));
  }
}
