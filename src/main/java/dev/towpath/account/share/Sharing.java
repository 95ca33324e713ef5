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
import dev.towpath.model.Suppressions;
import dev.towpath.model.Topology;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Replaces account ids, names, tags, addresses, bucket names, ARNs and domain names of a design
 * consistently, inside policies too. Prefixes of addresses and what wildcards match stay as they
 * are among the stand-ins, so that the analysis comes to the same verdicts.
 */
public final class Sharing {
  private static final String NO_REASON = "–";

  private final Secret secret;
  private final Replacing replacing;
  private final Ids ids;
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
    ids = new Ids(design, replacing);
    walk = new Walk(replacing, ids);
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
    Matcher matcher = Replacing.WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      originals.add(word);
      if (isWildcard(text, matcher.end())) {
        beginnings.add(word);
      }
      if (isWildcard(text, matcher.start() - 1)) {
        endings.add(word);
      }
    }
  }

  private static boolean isWildcard(String text, int at) {
    return at >= 0 && at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '?');
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
      diagram = diagram.with(ids.of(box.getKey()), box.getValue());
    }
    String name = replacing.names(design.name());
    Design out = new Design(name, home(design.home()), topology, diagram);
    Map<ResourceId, ResourceId> renamed = new LinkedHashMap<>();
    design.topology().ids().forEach(id -> renamed.put(id, ids.of(id)));
    return new Shared(suppressions(design).in(out), secret, replacing.all(), renamed);
  }

  private Resource shared(Resource resource) {
    Json.Obj observed = walk.properties(resource, resource.rest().observed());
    Json.Obj properties = walk.properties(resource, Properties.of(resource));
    String type = Kinds.typeOf(resource);
    return Properties.read(
        type.startsWith("AWS::") ? type : replacing.names(type),
        ids.of(resource.id()),
        home(resource.home()),
        properties,
        observed);
  }

  /** What is not to be told again stays so, without the reasons that were written for it. */
  private Suppressions suppressions(Design design) {
    Suppressions own = Suppressions.of(design);
    Map<ResourceId, Map<String, String>> resources = new LinkedHashMap<>();
    own.resources().forEach((id, rules) -> resources.put(ids.of(id), withoutReasons(rules)));
    return new Suppressions(withoutReasons(own.rules()), resources);
  }

  private static Map<String, String> withoutReasons(Map<String, String> rules) {
    Map<String, String> out = new LinkedHashMap<>();
    rules.keySet().forEach(rule -> out.put(rule, NO_REASON));
    return out;
  }

  private Home home(Home home) {
    return new Home(replacing.account(home.account()), home.region());
  }
}
