package dev.towpath.iam;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.model.References;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds mistakes in a policy document by itself, without asking AWS (IAM User Guide, "Access
 * Analyzer policy check reference"). What an unresolved intrinsic function stands for is not looked
 * at.
 */
public final class PolicyLint {
  private static final Set<String> VERSIONS = Set.of("2012-10-17", "2008-10-17");

  private PolicyLint() {}

  /** The findings in the order of the document, errors of its structure first. */
  public static List<LintFinding> lint(Json document, PolicyType type) {
    Lints lints = new Lints();
    for (PolicyProblem problem : PolicyReader.read(document).problems()) {
      lints.add(
          new LintFinding(problem.id(), LintSeverity.ERROR, problem.path(), problem.message()));
    }
    if (NoValue.prune(document) instanceof Json.Obj policy && !References.isFunction(policy)) {
      version(policy, lints);
      size(policy, type, lints);
      statements(policy, type, lints);
    }
    return lints.list();
  }

  private static void version(Json.Obj policy, Lints lints) {
    Optional<Json> version = policy.get("Version");
    if (version.isEmpty()) {
      lints.warning("MISSING_VERSION", "");
    } else if (version.get() instanceof Json.Str text && !VERSIONS.contains(text.value())) {
      lints.error("INVALID_VERSION", "Version", text.value());
    } else if (version.get().equals(Json.of("2008-10-17"))) {
      lints.suggestion("OLD_VERSION", "Version");
    }
  }

  private static void size(Json.Obj policy, PolicyType type, Lints lints) {
    Quota quota = Quota.of(type);
    int size = JsonText.writeCompact(policy).getBytes(StandardCharsets.UTF_8).length;
    if (size > quota.bytes()) {
      lints.add(
          new LintFinding(
              "POLICY_SIZE_EXCEEDS_" + quota.name() + "_QUOTA",
              LintSeverity.WARNING,
              "",
              Message.of("iam", "lint.POLICY_SIZE_EXCEEDS_QUOTA", size, quota.bytes())));
    }
  }

  /** How long a policy may be; white space does not count. */
  private record Quota(String name, int bytes) {
    static Quota of(PolicyType type) {
      return switch (type) {
        case RESOURCE -> new Quota("RESOURCE_POLICY", 20_480);
        case ENDPOINT -> new Quota("ENDPOINT_POLICY", 20_480);
        case IDENTITY, BOUNDARY -> new Quota("IDENTITY_POLICY", 6_144);
        case SERVICE_CONTROL -> new Quota("SCP", 5_120);
        case RESOURCE_CONTROL -> new Quota("RCP", 5_120);
        case SESSION -> new Quota("SESSION_POLICY", 2_048);
        case TRUST -> new Quota("ROLE_TRUST_POLICY", 2_048);
      };
    }
  }

  private static void statements(Json.Obj policy, PolicyType type, Lints lints) {
    Json written = policy.get("Statement").orElse(new Json.Arr(List.of()));
    boolean variables = policy.text("Version").filter("2012-10-17"::equals).isPresent();
    Set<String> sids = new HashSet<>();
    Set<Json> seen = new HashSet<>();
    List<Json> statements = written.elements();
    for (int i = 0; i < statements.size(); i++) {
      if (!(statements.get(i) instanceof Json.Obj statement) || References.isFunction(statement)) {
        continue;
      }
      String path = written instanceof Json.Arr ? JsonPath.element("Statement", i) : "Statement";
      sid(statement, path, type, sids, lints);
      new StatementLint(type, variables, lints).check(statement, path);
      if (!seen.add(statement.without("Sid"))) {
        lints.suggestion("REDUNDANT_STATEMENT", path);
      }
    }
  }

  private static void sid(
      Json.Obj statement, String path, PolicyType type, Set<String> sids, Lints lints) {
    if (!(statement.get("Sid").orElse(null) instanceof Json.Str sid)) {
      return;
    }
    String where = JsonPath.field(path, "Sid");
    // S3 and VPC endpoints take any characters and the same Sid twice; IAM does not.
    boolean strict = !type.namesPrincipals() || type == PolicyType.RESOURCE_CONTROL;
    if (sid.value().isEmpty()) {
      lints.suggestion("EMPTY_SID_VALUE", where);
    } else if (!sids.add(sid.value())) {
      if (strict) {
        lints.error("UNIQUE_SIDS_REQUIRED", where, sid.value());
      } else {
        lints.warning("UNIQUE_SIDS_RECOMMENDED", where, sid.value());
      }
    }
    if (strict && !sid.value().chars().allMatch(Characters::isLetterOrDigit)) {
      lints.error("UNSUPPORTED_SID", where, sid.value());
    }
  }

  /** The field of that name or its {@code Not…}, with its name. */
  static Optional<Map.Entry<String, Json>> either(Json.Obj statement, String name) {
    return statement
        .get(name)
        .map(value -> Map.entry(name, value))
        .or(() -> statement.get("Not" + name).map(value -> Map.entry("Not" + name, value)));
  }
}
