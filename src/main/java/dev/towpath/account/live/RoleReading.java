package dev.towpath.account.live;

import dev.towpath.account.Unread;
import dev.towpath.model.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.iam.IamClient;

/**
 * The roles that channels, inputs, flows and instance profiles name, with their policies, in the
 * shape of {@code get-account-authorization-details}.
 */
final class RoleReading {
  private static final int PAGE = 100;

  private final IamClient iam;
  private final Calls calls;
  private final List<Calls> users;
  private final Set<String> policiesRead = ConcurrentHashMap.newKeySet();

  /** Roles that the things of these Regions name, kept with the calls of the first one. */
  RoleReading(IamClient iam, Calls calls, List<Calls> users) {
    this.iam = iam;
    this.calls = calls;
    this.users = users;
  }

  /** One task for each role. */
  List<Runnable> roles() {
    Set<String> names = new TreeSet<>();
    for (Calls user : users) {
      for (String key : List.of("Channels", "Inputs")) {
        user.wanted(key).forEach(thing -> add(names, thing.text("RoleArn")));
      }
      for (Json.Obj flow : user.wanted("Flows")) {
        Calls.objects(flow, "VpcInterfaces").forEach(card -> add(names, card.text("RoleArn")));
      }
    }
    for (Json.Obj profile : calls.list("InstanceProfiles")) {
      Calls.objects(profile, "Roles").forEach(role -> add(names, role.text("Arn")));
    }
    return names.stream().<Runnable>map(name -> () -> role(name)).toList();
  }

  private static void add(Set<String> names, Optional<String> arn) {
    arn.filter(a -> a.contains(":role/"))
        .ifPresent(a -> names.add(a.substring(a.lastIndexOf('/') + 1)));
  }

  private void role(String name) {
    Optional<Json.Obj> found =
        calls
            .one(
                AllowedOperation.GET_ROLE,
                name,
                () -> SdkJson.of(iam.getRole(r -> r.roleName(name))))
            .map(answer -> answer.object("Role"));
    if (found.isEmpty()) {
      return;
    }
    Json.Obj role =
        decoded(found.get(), "AssumeRolePolicyDocument")
            .with("RolePolicyList", new Json.Arr(inlinePolicies(name)))
            .with("AttachedManagedPolicies", attachedPolicies(name));
    calls.keep(AllowedOperation.GET_ROLE, "RoleDetailList", List.of(role));
  }

  private List<Json> inlinePolicies(String role) {
    AllowedOperation operation = AllowedOperation.LIST_ROLE_POLICIES;
    Optional<List<String>> names =
        calls.one(
            operation,
            role,
            () -> {
              List<String> all = new ArrayList<>();
              Paging.each(
                  iam.listRolePoliciesPaginator(r -> r.roleName(role).maxItems(PAGE)),
                  page -> page.list("PolicyNames").forEach(n -> n.asText().ifPresent(all::add)));
              return all;
            });
    if (names.isEmpty()) {
      return List.of(unread(operation));
    }
    List<Json> policies = new ArrayList<>();
    for (String name : names.get()) {
      Optional<Json.Obj> policy =
          calls.one(
              AllowedOperation.GET_ROLE_POLICY,
              role,
              () -> SdkJson.of(iam.getRolePolicy(r -> r.roleName(role).policyName(name))));
      policies.add(
          policy
              .map(p -> decoded(p, "PolicyDocument"))
              .orElseGet(() -> unread(AllowedOperation.GET_ROLE_POLICY).with("PolicyName", name)));
    }
    return policies;
  }

  /** Stands for the policies that a call would have told of. */
  private static Json.Obj unread(AllowedOperation operation) {
    return Json.of("PolicyName", operation.operation())
        .with("PolicyDocument", Unread.of(operation.qualified(), ""));
  }

  private Json attachedPolicies(String role) {
    AllowedOperation operation = AllowedOperation.LIST_ATTACHED_ROLE_POLICIES;
    Optional<List<Json>> attached =
        calls.all(
            operation,
            role,
            "AttachedPolicies",
            iam.listAttachedRolePoliciesPaginator(r -> r.roleName(role).maxItems(PAGE)));
    for (Json policy : attached.orElse(List.of())) {
      ((Json.Obj) policy).text("PolicyArn").filter(policiesRead::add).ifPresent(this::policy);
    }
    return attached.<Json>map(Json.Arr::new).orElseGet(() -> Unread.of(operation.qualified(), ""));
  }

  private void policy(String arn) {
    Optional<Json.Obj> policy =
        calls
            .one(
                AllowedOperation.GET_POLICY,
                arn,
                () -> SdkJson.of(iam.getPolicy(r -> r.policyArn(arn))))
            .map(answer -> answer.object("Policy"));
    Optional<String> version = policy.flatMap(p -> p.text("DefaultVersionId"));
    Optional<Json.Obj> text =
        version
            .flatMap(v ->
                calls.one(
                    AllowedOperation.GET_POLICY_VERSION,
                    arn,
                    () -> SdkJson.of(iam.getPolicyVersion(r -> r.policyArn(arn).versionId(v)))))
            .map(answer -> decoded(answer.object("PolicyVersion"), "Document"));
    if (policy.isPresent() && text.isPresent()) {
      calls.keep(
          AllowedOperation.GET_POLICY_VERSION,
          "Policies",
          List.of(policy.get().with("PolicyVersionList", Json.list(text.get()))));
    }
  }

  /** IAM encodes documents as for a URL. */
  private static Json.Obj decoded(Json.Obj object, String field) {
    return object
        .text(field)
        .map(text -> object.with(field, URLDecoder.decode(text, StandardCharsets.UTF_8)))
        .orElse(object);
  }
}
