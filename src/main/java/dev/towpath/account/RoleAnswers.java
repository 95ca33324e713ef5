package dev.towpath.account;

import dev.towpath.model.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * IAM roles with the policies in them, in the shape of {@code get-account-authorization-details}.
 * An attached policy whose text was read becomes a resource of its own that names its roles.
 */
final class RoleAnswers {
  private final Answers answers;
  private final Inventory inventory;

  RoleAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    answers.list("RoleDetailList").forEach(this::role);
    answers.list("Policies").forEach(this::attachedPolicy);
    answers.list("InstanceProfiles").forEach(this::profile);
  }

  private void profile(Json.Obj profile) {
    Translation properties =
        new Translation(profile)
            .same("InstanceProfileName")
            .put("Roles", inventory.refs("role", Translation.texts(profile, "Roles", "RoleName")));
    if (!profile.text("Path").orElse("/").equals("/")) {
      properties.same("Path");
    }
    inventory.add(
        "AWS::IAM::InstanceProfile",
        "profile",
        profile.text("InstanceProfileName").orElse(""),
        properties.done());
  }

  private void role(Json.Obj role) {
    List<Json> inline = new ArrayList<>();
    for (Json.Obj policy : Translation.objects(role, "RolePolicyList")) {
      inline.add(
          new Translation(policy)
              .same("PolicyName")
              .put("PolicyDocument", policy.get("PolicyDocument").map(RoleAnswers::document))
              .done());
    }
    Translation properties =
        new Translation(role)
            .same("RoleName")
            .put(
                "AssumeRolePolicyDocument",
                role.get("AssumeRolePolicyDocument").map(RoleAnswers::document))
            .putList("Policies", new Json.Arr(inline))
            .putList("ManagedPolicyArns", unreadArns(role))
            .put(
                "PermissionsBoundary",
                AccountReader.text(role.object("PermissionsBoundary"), "PermissionsBoundaryArn"));
    if (!role.text("Path").orElse("/").equals("/")) {
      properties.same("Path");
    }
    inventory.add(
        "AWS::IAM::Role", "role", role.text("RoleName").orElse(""), properties.tags("Tags").done());
  }

  /** The attached policies whose text was not read. */
  private Json unreadArns(Json.Obj role) {
    Json attached = role.get("AttachedManagedPolicies").orElse(Json.list());
    if (!(attached instanceof Json.Arr)) {
      return Json.list(attached);
    }
    return Json.texts(
        Translation.texts(role, "AttachedManagedPolicies", "PolicyArn").stream()
            .filter(arn ->
                answers.list("Policies").stream()
                    .noneMatch(policy -> policy.text("Arn").equals(Optional.of(arn))))
            .toList());
  }

  private void attachedPolicy(Json.Obj policy) {
    String arn = policy.text("Arn").orElse("");
    List<String> roles =
        answers.list("RoleDetailList").stream()
            .filter(role ->
                Translation.texts(role, "AttachedManagedPolicies", "PolicyArn").contains(arn))
            .flatMap(role -> role.text("RoleName").stream())
            .toList();
    if (arn.isBlank() || roles.isEmpty()) {
      return;
    }
    inventory.addPart(
        "AWS::IAM::ManagedPolicy",
        arn,
        new Translation(policy)
            .renamed("PolicyName", "ManagedPolicyName")
            .put("PolicyDocument", defaultVersion(policy).map(RoleAnswers::document))
            .put("Roles", inventory.refs("role", roles))
            .done());
  }

  private static Optional<Json> defaultVersion(Json.Obj policy) {
    return Translation.objects(policy, "PolicyVersionList").stream()
        .filter(version -> version.text("IsDefaultVersion").equals(Optional.of("true")))
        .findFirst()
        .flatMap(version -> version.get("Document"));
  }

  /** IAM's interface encodes documents as for a URL; the AWS CLI decodes them. */
  private static Json document(Json given) {
    if (given instanceof Json.Str(String text) && text.startsWith("%7B")) {
      return GatewayAnswers.document(Json.of(URLDecoder.decode(text, StandardCharsets.UTF_8)));
    }
    return GatewayAnswers.document(given);
  }
}
