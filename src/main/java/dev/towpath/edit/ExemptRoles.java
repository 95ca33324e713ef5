package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exempts roles from a Deny, by their ARNs.
 *
 * @param owner the bucket policy
 * @param statement the statement's number from 1
 * @param arns role ARNs, as text or intrinsic functions
 */
public record ExemptRoles(ResourceId owner, int statement, List<Json> arns) implements Edit {
  private static final String OPERATOR = "ArnNotLike";
  private static final String KEY = "aws:PrincipalArn";

  /** Copies the ARNs. */
  public ExemptRoles {
    arns = List.copyOf(arns);
  }

  @Override
  public Message label() {
    return Message.of("edit", "exemptRoles", owner.value());
  }

  @Override
  public Design apply(Design design) {
    return PolicyStatements.change(design, owner, statement, this::exempt);
  }

  private Json.Obj exempt(Json.Obj statement) {
    Json.Obj condition = statement.object("Condition");
    Json.Obj keys = condition.object(OPERATOR);
    String key =
        keys.fields().keySet().stream().filter(KEY::equalsIgnoreCase).findFirst().orElse(KEY);
    List<Json> all = Stream.concat(keys.list(key).stream(), arns.stream()).distinct().toList();
    return statement.with("Condition", condition.with(OPERATOR, keys.with(key, new Json.Arr(all))));
  }
}
