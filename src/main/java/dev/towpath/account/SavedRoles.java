package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together what was saved of buckets and roles call by call, in the shape that the calls that
 * tell all at once have. A piece that was not saved is {@link Unread}.
 */
final class SavedRoles {
  private static final String NOT_SAVED = "NotSaved";
  private final Map<String, Json.Obj> buckets = new LinkedHashMap<>();
  private final Map<String, Json.Obj> roles = new LinkedHashMap<>();
  private final Map<String, List<Json>> inline = new LinkedHashMap<>();
  private final Map<String, List<String>> inlineNames = new LinkedHashMap<>();
  private final Map<String, Json> attached = new LinkedHashMap<>();
  private final Map<String, Json.Obj> policies = new LinkedHashMap<>();
  private final Map<String, Json.Obj> versions = new LinkedHashMap<>();

  /** Takes an answer if it is about one bucket, role or policy. */
  void take(Json.Obj answer) {
    if (answer.text("BucketRegion").isPresent()) {
      answer.text("Name").ifPresent(name -> merge(buckets, name, answer));
    }
    answer
        .text("Bucket")
        .filter(_ -> answer.get("NetworkOrigin").isEmpty())
        .ifPresent(name -> merge(buckets, name, answer.without("Bucket")));
    Json.Obj role = answer.object("Role");
    role.text("RoleName").ifPresent(name -> roles.put(name, role));
    answer.text("RoleName").ifPresent(name -> partOfRole(name, answer));
    Json.Obj policy = answer.object("Policy");
    policy.text("Arn").ifPresent(arn -> policies.put(arn, policy));
    Json.Obj version = answer.object("PolicyVersion");
    answer.text("Arn").filter(_ -> !version.isEmpty()).ifPresent(a -> versions.put(a, version));
  }

  /** Says of a call that it failed, so that what it would have told is unknown for that reason. */
  void miss(String operation, String subject, String code) {
    switch (operation) {
      case "s3:GetBucketPolicy" -> set(subject, "Policy", operation, code, "NoSuchBucketPolicy");
      case "s3:GetPublicAccessBlock" ->
          set(
              subject,
              "PublicAccessBlockConfiguration",
              operation,
              code,
              "NoSuchPublicAccessBlockConfiguration");
      default -> {}
    }
  }

  private void set(String bucket, String field, String operation, String code, String notSet) {
    Json value = code.equals(notSet) ? new Json.Nul() : Unread.of(operation, code);
    merge(buckets, bucket, Json.of("Name", bucket).with(field, value));
  }

  private static void merge(Map<String, Json.Obj> known, String name, Json.Obj more) {
    Json.Obj all = known.getOrDefault(name, Json.of("Name", name));
    for (Map.Entry<String, Json> field : more.fields().entrySet()) {
      all = all.with(field.getKey(), field.getValue());
    }
    known.put(name, all);
  }

  private void partOfRole(String role, Json.Obj answer) {
    if (answer.get("PolicyDocument").isPresent()) {
      inline.computeIfAbsent(role, _ -> new ArrayList<>()).add(answer.without("RoleName"));
    }
    if (answer.get("PolicyNames").isPresent()) {
      inlineNames.put(role, Translation.texts(answer, "PolicyNames"));
    }
    answer.get("AttachedPolicies").ifPresent(list -> attached.put(role, list));
  }

  /** Adds what was put together. */
  void addTo(Map<String, List<Json.Obj>> lists) {
    add(lists, "Buckets", buckets.values().stream().map(SavedRoles::bucket).toList());
    add(lists, "RoleDetailList", roles.entrySet().stream().map(this::role).toList());
    add(lists, "Policies", versions.entrySet().stream().map(this::policy).toList());
  }

  private static void add(Map<String, List<Json.Obj>> lists, String key, List<Json.Obj> more) {
    if (!more.isEmpty()) {
      lists.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(more);
    }
  }

  private static Json.Obj bucket(Json.Obj given) {
    Json.Obj bucket = given;
    for (Map.Entry<String, String> piece :
        Map.of(
                "Policy", "s3:GetBucketPolicy",
                "PublicAccessBlockConfiguration", "s3:GetPublicAccessBlock")
            .entrySet()) {
      Optional<Json> told = given.get(piece.getKey());
      if (told.isEmpty()) {
        bucket = bucket.with(piece.getKey(), Unread.of(piece.getValue(), NOT_SAVED));
      } else if (told.get() instanceof Json.Nul) {
        bucket = bucket.without(piece.getKey());
      }
    }
    return bucket;
  }

  private Json.Obj role(Map.Entry<String, Json.Obj> entry) {
    String name = entry.getKey();
    List<Json> own = new ArrayList<>(inline.getOrDefault(name, List.of()));
    List<String> known =
        own.stream().flatMap(p -> ((Json.Obj) p).text("PolicyName").stream()).toList();
    List<String> names = inlineNames.get(name);
    if (names == null) {
      own.add(unread("ListRolePolicies", "iam:ListRolePolicies"));
    } else {
      names.stream()
          .filter(policy -> !known.contains(policy))
          .forEach(policy -> own.add(unread(policy, "iam:GetRolePolicy")));
    }
    return entry
        .getValue()
        .with("RolePolicyList", new Json.Arr(own))
        .with(
            "AttachedManagedPolicies",
            attached.getOrDefault(name, Unread.of("iam:ListAttachedRolePolicies", NOT_SAVED)));
  }

  private static Json.Obj unread(String policy, String operation) {
    return Json.of("PolicyName", policy).with("PolicyDocument", Unread.of(operation, NOT_SAVED));
  }

  private Json.Obj policy(Map.Entry<String, Json.Obj> entry) {
    String arn = entry.getKey();
    Json.Obj policy =
        policies.getOrDefault(
            arn, Json.of("Arn", arn).with("PolicyName", arn.substring(arn.lastIndexOf('/') + 1)));
    return policy.with(
        "PolicyVersionList", Json.list(entry.getValue().with("IsDefaultVersion", Json.of(true))));
  }
}
