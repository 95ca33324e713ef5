package dev.towpath.cloudformation.terraform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What references to resources, variables and the account are called, and which were asked for. */
final class Addresses {
  private static final Map<String, String> PSEUDO =
      Map.of(
          "AWS::Region", "data.aws_region.current.region",
          "AWS::AccountId", "data.aws_caller_identity.current.account_id",
          "AWS::Partition", "data.aws_partition.current.partition",
          "AWS::URLSuffix", "data.aws_partition.current.dns_suffix");

  private final Labels labels = new Labels();
  private final Map<String, Equivalent> resources = new LinkedHashMap<>();
  private final Variables variables;
  private final Set<String> sources = new TreeSet<>();

  Addresses(Variables variables) {
    this.variables = variables;
  }

  void add(String id, Equivalent equivalent) {
    resources.put(id, equivalent);
  }

  Variables variables() {
    return variables;
  }

  String label(String id) {
    return labels.of(id);
  }

  /** The address of a resource, empty where it is left out. */
  Optional<String> resource(String id) {
    return Optional.ofNullable(resources.get(id)).map(e -> e.resource() + "." + labels.of(id));
  }

  /** What {@code Ref} or {@code Fn::GetAtt} gives, empty where nothing is known to stand for it. */
  Optional<Hcl> value(String id, String attribute) {
    if (attribute.equals("Ref") && PSEUDO.containsKey(id)) {
      String code = PSEUDO.getOrDefault(id, "");
      sources.add(code.split("\\.", -1)[1]);
      return Optional.of(new Hcl.Code(code));
    }
    Optional<Hcl> variable = attribute.equals("Ref") ? variables.value(id) : Optional.empty();
    return variable.or(() ->
        Optional.ofNullable(resources.get(id))
            .flatMap(equivalent -> equivalent.value(attribute))
            .flatMap(name -> resource(id).map(address -> new Hcl.Code(address + "." + name))));
  }

  /** The data sources that the answers need. */
  Set<String> sources() {
    return sources;
  }
}
