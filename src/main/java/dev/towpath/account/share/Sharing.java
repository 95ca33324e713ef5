package dev.towpath.account.share;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces account ids, names, tags, addresses, bucket names, ARNs and domain names of a design
 * consistently, inside policies too. Prefixes of addresses and what wildcards match stay as they
 * are among the stand-ins, so that the analysis comes to the same verdicts.
 */
public final class Sharing {
  private static final Pattern BEFORE_WILDCARD =
      Pattern.compile("(" + Replacing.WORD.pattern() + ")(?=[*?])");
  private static final Pattern AFTER_WILDCARD =
      Pattern.compile("(?<=[*?])(" + Replacing.WORD.pattern() + ")");

  private final Secret secret;
  private final Replacing replacing;
  private final Walk walk;

  private Sharing(Design design, Secret secret, Set<String> kept) {
    this.secret = secret;
    Set<String> originals = new HashSet<>(Replacing.wordsOf(design.name()));
    Set<String> beginnings = new HashSet<>();
    Set<String> endings = new HashSet<>();
    for (Resource resource : design.topology().resources()) {
      collect(resource.id().value(), originals, beginnings, endings);
      collect(Properties.of(resource), originals, beginnings, endings);
      collect(resource.rest().observed(), originals, beginnings, endings);
    }
    replacing = new Replacing(secret, new Words(secret, originals, beginnings, endings), kept);
    walk = new Walk(replacing);
  }

  private static void collect(
      Json json, Set<String> originals, Set<String> beginnings, Set<String> endings) {
    json.map(value -> {
      if (value instanceof Json.Str(String text)) {
        collect(text, originals, beginnings, endings);
      }
      return value;
    });
  }

  private static void collect(
      String text, Set<String> originals, Set<String> beginnings, Set<String> endings) {
    originals.addAll(Replacing.wordsOf(text));
    add(BEFORE_WILDCARD.matcher(text), beginnings);
    add(AFTER_WILDCARD.matcher(text), endings);
  }

  private static void add(Matcher matcher, Set<String> fragments) {
    while (matcher.find()) {
      fragments.add(matcher.group(1).toLowerCase(Locale.ROOT));
    }
  }

  /**
   * The design without its names.
   *
   * @param kept ids that are AWS's own and the same for everybody, such as those of its prefix
   *     lists
   */
  public static Shared of(Design design, Secret secret, Set<String> kept) {
    return new Sharing(design, secret, kept).shared(design);
  }

  private Shared shared(Design design) {
    Topology topology = Topology.EMPTY;
    Diagram diagram = Diagram.EMPTY;
    for (Resource resource : design.topology().resources()) {
      topology = topology.with(shared(resource));
    }
    for (Map.Entry<ResourceId, Box> box : design.diagram().boxes().entrySet()) {
      diagram = diagram.with(id(box.getKey()), box.getValue());
    }
    String name = replacing.names(design.name());
    Design out = new Design(name, home(design.home()), topology, diagram);
    Map<ResourceId, ResourceId> ids = new LinkedHashMap<>();
    design.topology().ids().forEach(id -> ids.put(id, id(id)));
    return new Shared(out, secret, replacing.all(), ids);
  }

  private Resource shared(Resource resource) {
    Json.Obj observed = walk.properties(resource, resource.rest().observed());
    Json.Obj properties = walk.properties(resource, Properties.of(resource));
    String type = Kinds.typeOf(resource);
    return Properties.read(
        type.startsWith("AWS::") ? type : replacing.names(type),
        id(resource.id()),
        home(resource.home()),
        properties,
        observed);
  }

  private ResourceId id(ResourceId id) {
    return ResourceId.of(replacing.names(id.value()));
  }

  private Home home(Home home) {
    return new Home(replacing.account(home.account()), home.region());
  }
}
