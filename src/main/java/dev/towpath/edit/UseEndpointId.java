package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Locale;
import java.util.Map;

/**
 * Puts a reference to an endpoint where a policy's conditions compare {@code aws:SourceVpce} with
 * something that is no endpoint.
 *
 * @param owner the bucket policy or other resource with the policy
 * @param statement the statement's number from 1
 * @param wrong the value to replace, as it is written
 */
public record UseEndpointId(ResourceId owner, int statement, Json wrong, ResourceId endpoint)
    implements Edit {
  private static final String KEY = "aws:sourcevpce";

  @Override
  public Message label() {
    return Message.of("edit", "useEndpointId", endpoint.value());
  }

  @Override
  public Design apply(Design design) {
    return PolicyStatements.change(
        design, owner, statement, s -> s.with("Condition", condition(s.object("Condition"))));
  }

  private Json.Obj condition(Json.Obj condition) {
    Json.Obj result = condition;
    for (Map.Entry<String, Json> operator : condition.fields().entrySet()) {
      if (operator.getValue() instanceof Json.Obj keys) {
        result = result.with(operator.getKey(), replaced(keys));
      }
    }
    return result;
  }

  private Json.Obj replaced(Json.Obj keys) {
    Json.Obj result = keys;
    for (Map.Entry<String, Json> key : keys.fields().entrySet()) {
      if (key.getKey().toLowerCase(Locale.ROOT).equals(KEY)) {
        result = result.with(key.getKey(), replaced(key.getValue()));
      }
    }
    return result;
  }

  private Json replaced(Json values) {
    Json reference = Json.of("Ref", endpoint.value());
    if (values instanceof Json.Arr list) {
      return new Json.Arr(
          list.values().stream().map(v -> v.equals(wrong) ? reference : v).distinct().toList());
    }
    return values.equals(wrong) ? reference : values;
  }
}
