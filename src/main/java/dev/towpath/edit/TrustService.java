package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets an AWS service assume a role and tag its session, beside those that may already.
 *
 * @param service such as {@code medialive.amazonaws.com}
 */
public record TrustService(ResourceId role, String service) implements Edit {
  private static final String TRUST = "AssumeRolePolicyDocument";
  private static final String STATEMENT = "Statement";

  @Override
  public Message label() {
    return Message.of("edit", "trustService", service, role.value());
  }

  @Override
  public Design apply(Design design) {
    return design
        .topology()
        .get(role, Role.class)
        .map(r -> design.with(Properties.with(r, TRUST, document(r))))
        .orElse(design);
  }

  private Json document(Role owner) {
    Json.Obj before = Properties.of(owner).object(TRUST);
    Json.Obj document = before.isEmpty() ? Json.of("Version", "2012-10-17") : before;
    List<Json> statements = new ArrayList<>(document.list(STATEMENT));
    statements.add(
        Json.of("Effect", "Allow")
            .with("Principal", Json.of("Service", service))
            .with(
                "Action",
                new Json.Arr(List.of(Json.of("sts:AssumeRole"), Json.of("sts:TagSession")))));
    return document.with(STATEMENT, new Json.Arr(statements));
  }
}
