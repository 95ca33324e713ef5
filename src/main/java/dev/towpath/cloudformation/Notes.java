package dev.towpath.cloudformation;

import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.SecurityGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers what the reader of a template must know. */
final class Notes {
  private static final String ROOM = "cloudformation";

  /** CloudFormation's quota of resources in a template. */
  private static final int MOST_RESOURCES = 500;

  private static final Set<String> FUNCTIONS =
      Set.of(
          "And",
          "Base64",
          "Cidr",
          "Equals",
          "FindInMap",
          "GetAtt",
          "GetAZs",
          "If",
          "ImportValue",
          "Join",
          "Length",
          "Not",
          "Or",
          "Select",
          "Split",
          "Sub",
          "ToJsonString",
          "Transform");

  /** How many names a note lists. */
  private static final int MOST_NAMES = 10;

  private final Set<Message> all = new LinkedHashSet<>();

  List<Message> all() {
    return List.copyOf(all);
  }

  void leavesOut(Resource resource) {
    all.add(Message.of(ROOM, "note.notImported", Names.of(resource), Kinds.typeOf(resource)));
  }

  void asksFor(Json parameter, String what) {
    String name = ((Json.Obj) parameter).text("Ref").orElse("");
    all.add(Message.of(ROOM, "note.parameter", name, what));
  }

  /**
   * Whether a resource belongs into the template, with a note where it lacks what CloudFormation
   * insists on. A bucket policy without its text, as one that could not be read, does not.
   */
  boolean admits(Resource resource) {
    List<String> missing = missing(resource);
    if (missing.isEmpty()) {
      return true;
    }
    boolean stays = !(resource instanceof BucketPolicy);
    String key = stays ? "note.required" : "note.unreadable";
    all.add(Message.of(ROOM, key, Names.of(resource), missing));
    return stays;
  }

  private static List<String> missing(Resource resource) {
    Json.Obj written = Properties.of(resource);
    return Kinds.of(resource).properties().stream()
        .filter(PropertyDeclaration::required)
        .map(PropertyDeclaration::name)
        .filter(name -> !(resource instanceof SecurityGroup && name.equals("GroupDescription")))
        .filter(name -> written.get(name).isEmpty())
        .toList();
  }

  /** A value that a scan was not told has the form of a function that CloudFormation lacks. */
  private void unknownFunctions(String id, Json json) {
    switch (json) {
      case Json.Obj object -> {
        if (References.isFunction(object) && !isKnown(object.fields().firstEntry().getKey())) {
          all.add(Message.of(ROOM, "note.unknown", id, JsonText.writeCompact(object)));
        }
        object.fields().values().forEach(value -> unknownFunctions(id, value));
      }
      case Json.Arr list -> list.values().forEach(value -> unknownFunctions(id, value));
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> {}
    }
  }

  private static boolean isKnown(String function) {
    return !function.startsWith("Fn::") || FUNCTIONS.contains(function.substring(4));
  }

  private static List<String> first(List<String> names) {
    return names.size() <= MOST_NAMES
        ? names
        : Stream.concat(names.stream().limit(MOST_NAMES), Stream.of("…")).toList();
  }

  /** Notes on the template as a whole. */
  void about(Stack stack, Design design, SequencedMap<String, Json.Obj> resources) {
    List<String> elsewhere =
        design.topology().resources().stream().filter(r -> !stack.holds(r)).map(Names::of).toList();
    if (!elsewhere.isEmpty()) {
      all.add(
          Message.of(
              ROOM,
              "note.elsewhere",
              first(elsewhere),
              stack.home().region(),
              stack.home().account()));
    }
    resources.forEach((id, body) -> unknownFunctions(id, body));
    List<String> circle = Graph.of(resources).circle();
    if (!circle.isEmpty()) {
      all.add(Message.of(ROOM, "note.circle", circle));
    }
    if (resources.isEmpty()) {
      all.add(Message.of(ROOM, "note.empty"));
    }
    if (resources.size() > MOST_RESOURCES) {
      all.add(Message.of(ROOM, "note.tooMany", resources.size(), MOST_RESOURCES));
    }
  }
}
