package dev.towpath.account.share;

import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.PropertyDeclaration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that are AWS's own, so that they tell nothing of whose a design is. */
final class Vocabulary {
  /** What only AWS writes, wherever it stands in a resource that the program knows. */
  private static final Set<String> CONSTANTS =
      Set.of("AES256", "aws:kms", "aws:kms:dsse", "local", "default", "Enabled", "Suspended");

  /** Properties that only hold AWS's words, with the form that those have. */
  private static final Map<String, Pattern> FORMS =
      Map.ofEntries(
          form("Version", "20[0-9]{2}-[0-9]{2}-[0-9]{2}"),
          form("Effect", "Allow|Deny"),
          form("Action", "\\*|[a-z0-9-]+:[A-Za-z0-9*?]+"),
          form("NotAction", "\\*|[a-z0-9-]+:[A-Za-z0-9*?]+"),
          form("AvailabilityZone", "[a-z]{2}(?:-[a-z]+)+-[0-9]+[a-z]"),
          form("AvailabilityZones", "[a-z]{2}(?:-[a-z]+)+-[0-9]+[a-z]"),
          form("AvailabilityZoneId", "[a-z]{3,5}[0-9]-az[0-9]"),
          form("InstanceType", "[a-z0-9-]+\\.[a-z0-9-]+"),
          form("IpProtocol", "-?[a-z0-9]{1,6}"),
          form("Protocol", "-?[A-Za-z0-9_-]{1,16}"),
          form("Type", "[A-Za-z0-9_.-]{1,32}"),
          form("State", "[A-Za-z_-]{1,32}"),
          form("Tunnels", "UP|DOWN"),
          form("RequesterId", "amazon-[a-z0-9-]+"),
          form("ConnectivityType", "[a-z]+"),
          form("Domain", "vpc|standard"),
          form("VpcEndpointType", "[A-Za-z]+"),
          form("InstanceTenancy", "[a-z]+"),
          form("ResourceType", "[a-z-]+"),
          form("InterfaceType", "[a-z_]+"),
          form("Origin", "[A-Za-z]+"),
          form("Region", "[a-z]{2}(?:-[a-z]+)+-[0-9]+"),
          form("PeerRegion", "[a-z]{2}(?:-[a-z]+)+-[0-9]+"),
          form("LocationConstraint", "[a-z]{2}(?:-[a-z]+)+-[0-9]+"),
          form("ObjectOwnership", "[A-Za-z]+"),
          form("DnsRecordIpType", "[a-z0-9-]+"),
          form("PrivateDnsOnlyForInboundResolverEndpoint", "[A-Za-z]+"));

  private static final Set<String> ALLOWED = allowed();

  private Vocabulary() {}

  private static Map.Entry<String, Pattern> form(String name, String pattern) {
    return Map.entry(name, Pattern.compile(pattern));
  }

  private static Set<String> allowed() {
    Set<String> all = new HashSet<>(CONSTANTS);
    Set<Class<?>> seen = new HashSet<>();
    Kinds.all().forEach(kind -> add(kind, all, seen));
    return Set.copyOf(all);
  }

  private static void add(KindDeclaration declaration, Set<String> all, Set<Class<?>> seen) {
    for (PropertyDeclaration property : declaration.properties()) {
      all.addAll(property.values());
      switch (property.shape()) {
        case STRUCTURE, STRUCTURES -> {
          if (seen.add(property.element())) {
            add(Kinds.of(property.element()), all, seen);
          }
        }
        case TEXT, INTEGER, BOOLEAN, CIDR, JSON, REFERENCE, REFERENCES, TEXTS -> {}
      }
    }
  }

  /** Whether a property of a resource that the program knows says a word of AWS's. */
  static boolean has(String property, String text) {
    Pattern form = FORMS.get(property);
    return ALLOWED.contains(text) || form != null && form.matcher(text).matches();
  }
}
