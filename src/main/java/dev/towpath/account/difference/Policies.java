package dev.towpath.account.difference;

import dev.towpath.model.Json;
import java.util.Map;
import java.util.Set;

/** Policies in one form: what IAM reads as a set stands as a sorted list. */
final class Policies {
  private static final Set<String> SETS =
      Set.of("Statement", "Action", "NotAction", "Resource", "NotResource", "AWS", "Service");
  private static final String ROOT_END = ":root";
  private static final String VERSION = "Version";

  /**
   * The language of a policy that names none (IAM User Guide, "IAM JSON policy elements: Version").
   */
  private static final String WITHOUT_VERSION = "2008-10-17";

  private Policies() {}

  /** Whether the value has the form of a policy. */
  static boolean is(Json json) {
    return json instanceof Json.Obj object && object.get("Statement").isPresent();
  }

  /** The policy in that form. */
  static Json of(Json json) {
    Json policy = json.map(value -> value instanceof Json.Obj object ? fields(object) : value);
    return policy instanceof Json.Obj object && object.get(VERSION).isEmpty()
        ? object.with(VERSION, Json.of(WITHOUT_VERSION))
        : policy;
  }

  private static Json fields(Json.Obj object) {
    Json.Obj out = Json.Obj.EMPTY;
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      String name = field.getKey();
      Json value = field.getValue();
      boolean principal = name.equals("Principal") || name.equals("NotPrincipal");
      if (principal && value.asText().isPresent()) {
        // the two spellings of everybody mean the same
        value = Json.of("AWS", Sets.of(value.elements()));
      } else if (name.equals("AWS")) {
        value = Sets.of(value.elements().stream().map(Policies::account).toList());
      } else if (SETS.contains(name) || isConditionKey(name)) {
        value = Sets.of(value.elements());
      }
      out = out.with(name, value);
    }
    return out;
  }

  /** {@code aws:SourceVpce} and its like, whose values count as a set; the key in any case. */
  private static boolean isConditionKey(String name) {
    return name.indexOf(':') > 0 && !name.startsWith("For");
  }

  /** An account's number and the ARN of its root name the same principal. */
  private static Json account(Json principal) {
    String text = principal.asText().orElse("");
    if (!text.startsWith("arn:aws") || !text.endsWith(ROOT_END)) {
      return principal;
    }
    String[] parts = text.split("::", 2);
    return parts.length == 2
        ? Json.of(parts[1].substring(0, parts[1].length() - ROOT_END.length()))
        : principal;
  }
}
