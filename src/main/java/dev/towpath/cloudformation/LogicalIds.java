package dev.towpath.cloudformation;

import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Cidr;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Observation;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Value;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Speaking logical ids, alphanumeric and unique. An id that was chosen stays, and so does the one
 * that a deployed resource has in its stack; one that the program numbered ({@code Subnet2}) or AWS
 * gave ({@code subnet-0123456789abcdef0}) is made from the resource's name, or from that of its
 * owner.
 */
final class LogicalIds {
  private static final Pattern LEGAL = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,99}");

  /** Account ids make bucket names unique and logical ids unreadable. */
  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");

  private final Map<ResourceId, String> byId = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private LogicalIds() {}

  /** The ids of these resources, the earlier ones named first. */
  static LogicalIds of(List<Resource> resources) {
    LogicalIds ids = new LogicalIds();
    resources.stream().filter(LogicalIds::keeps).forEach(r -> ids.put(r, r.id().value()));
    resources.stream()
        .filter(r -> !keeps(r))
        .forEach(r -> deployed(r).ifPresent(name -> ids.put(r, name)));
    List<Resource> others = resources.stream().filter(r -> !ids.byId.containsKey(r.id())).toList();
    others.stream().filter(r -> !isPart(r)).forEach(r -> ids.put(r, speaking(r)));
    others.stream().filter(LogicalIds::isPart).forEach(r -> ids.put(r, ids.part(r)));
    return ids;
  }

  /** The logical id, empty for a resource that is not in the template. */
  Optional<String> of(ResourceId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** A name that nothing in the template has, from then on taken. */
  String free(String base) {
    String name = base;
    for (int number = 2; !taken.add(name); number++) {
      name = base + number;
    }
    return name;
  }

  private void put(Resource resource, String base) {
    byId.put(resource.id(), free(base));
  }

  private static boolean isPart(Resource resource) {
    return Kinds.of(resource).isPart();
  }

  private static boolean keeps(Resource resource) {
    String id = resource.id().value();
    if (!LEGAL.matcher(id).matches()) {
      return false;
    }
    boolean numbered = id.matches(Pattern.quote(kindWord(resource)) + "\\d*");
    return !numbered || !(isNamed(resource) || isPart(resource));
  }

  private static Optional<String> deployed(Resource resource) {
    return resource
        .rest()
        .observed(Observation.LOGICAL_ID)
        .known()
        .filter(name -> LEGAL.matcher(name).matches());
  }

  private static boolean isNamed(Resource resource) {
    return !Names.of(resource).equals(resource.id().value());
  }

  private static String kindWord(Resource resource) {
    String type = Kinds.typeOf(resource);
    String declared = Kinds.of(resource).type().isEmpty() ? "" : Kinds.of(resource).name();
    return declared.isEmpty() ? Words.joined(type.substring(type.lastIndexOf(':') + 1)) : declared;
  }

  private static String speaking(Resource resource) {
    String kind = kindWord(resource);
    boolean idSpeaks = Kinds.of(resource).kind().map(k -> k.idPrefix().isEmpty()).orElse(false);
    List<String> words =
        isNamed(resource) || idSpeaks ? Words.of(Names.of(resource)) : new ArrayList<>();
    words.removeIf(word -> ACCOUNT.matcher(word).matches());
    if (words.isEmpty() || Character.isDigit(words.getFirst().charAt(0))) {
      words.addFirst(kind);
    } else if (!says(words, kind)) {
      words.add(words.getLast().length() == 1 ? words.size() - 1 : words.size(), kind);
    }
    return Words.joined(words);
  }

  /** Whether the words name the kind already, such as {@code endpoint} a VPC endpoint. */
  private static boolean says(List<String> words, String kind) {
    String last = Words.of(kind).getLast().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(last));
  }

  private String part(Resource resource) {
    return switch (resource) {
      case Route r -> owner(r.routeTable()) + (isDefault(r) ? "DefaultRoute" : "Route");
      case SubnetRouteTableAssociation a -> owner(a.subnet()) + "RouteTableAssociation";
      case SubnetNetworkAclAssociation a -> owner(a.subnet()) + "NetworkAclAssociation";
      case VpcGatewayAttachment a -> owner(a.internetGateway()) + "Attachment";
      case BucketPolicy p -> owner(p.bucket()) + "Policy";
      case NetworkAclEntry e ->
          owner(e.networkAcl())
              + (e.egress().or(false) ? "Egress" : "Ingress")
              + e.ruleNumber().known().map(String::valueOf).orElse("Entry");
      default -> speaking(resource);
    };
  }

  private String owner(Ref<?> owner) {
    return owner.target().flatMap(this::of).orElse("");
  }

  private static boolean isDefault(Route route) {
    return route.destinationCidrBlock().equals(Value.of(Cidr.ANY_IPV4))
        || route.destinationIpv6CidrBlock().equals(Value.of(Cidr.ANY_IPV6));
  }
}
