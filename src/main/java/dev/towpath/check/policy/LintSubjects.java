package dev.towpath.check.policy;

import dev.towpath.check.Rule;
import dev.towpath.check.Severity;
import java.util.List;
import java.util.Set;

/** The lints of policies as rules, one for each subject, so that each can be switched off. */
public final class LintSubjects {
  private LintSubjects() {}

  /** The rules. */
  public static List<Rule<?>> rules() {
    return List.of(
        structure(),
        arns(),
        principals(),
        actions(),
        keys(),
        values(),
        variables(),
        sids(),
        idle(),
        wide(),
        size());
  }

  /** Elements and their form. */
  private static LintRule structure() {
    return new LintRule(
        "TP4020",
        Severity.ERROR,
        Set.of(
            "DATA_TYPE_MISMATCH",
            "INVALID_POLICY_ELEMENT",
            "MISSING_STATEMENT",
            "POLICY_TOO_LARGE",
            "UNSUPPORTED_ELEMENT_COMBINATION",
            "INVALID_VERSION",
            "MISSING_VERSION",
            "OLD_VERSION",
            "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE",
            "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL",
            "VARIABLE_UNSUPPORTED_IN_ELEMENT"));
  }

  /** ARNs. */
  private static LintRule arns() {
    return new LintRule(
        "TP4021",
        Severity.ERROR,
        Set.of(
            "ARN_ACCOUNT_NOT_ALLOWED",
            "ARN_REGION_NOT_ALLOWED",
            "INVALID_ARN_ACCOUNT",
            "INVALID_ARN_PREFIX",
            "INVALID_ARN_SERVICE_CASE",
            "INVALID_PARTITION",
            "MISSING_ARN_FIELD",
            "MISSING_ARN_REGION",
            "INVALID_ARN_REGION",
            "INVALID_SERVICE"));
  }

  /** Who is meant. */
  private static LintRule principals() {
    return new LintRule(
        "TP4022",
        Severity.ERROR,
        Set.of(
            "INVALID_PRINCIPAL_FORMAT",
            "INVALID_PRINCIPAL_KEY",
            "UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
            "INVALID_SERVICE_PRINCIPAL_FORMAT",
            "INVALID_ROLE_REFERENCE",
            "INVALID_USER_REFERENCE",
            "FEDERATED_PRINCIPAL_NOT_SUPPORTED",
            "EMPTY_OBJECT_PRINCIPAL",
            "EMPTY_ARRAY_PRINCIPAL"));
  }

  /** Actions. */
  private static LintRule actions() {
    return new LintRule(
        "TP4023",
        Severity.ERROR,
        Set.of(
            "INVALID_ACTION",
            "INVALID_SERVICE_IN_ACTION",
            "UNSUPPORTED_ACTION_IN_POLICY",
            "WILDCARD_IN_SERVICE_NAME"));
  }

  /** Condition keys and operators. */
  private static LintRule keys() {
    return new LintRule(
        "TP4024",
        Severity.ERROR,
        Set.of(
            "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
            "INVALID_CONDITION_KEY_FORMAT",
            "UNSUPPORTED_GLOBAL_CONDITION_KEY",
            "INVALID_GLOBAL_CONDITION_KEY",
            "INVALID_SERVICE_CONDITION_KEY",
            "IRRELEVANT_CONDITION_KEY_IN_POLICY",
            "UNSUPPORTED_ACTION_FOR_CONDITION_KEY",
            "UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL",
            "MISSING_PAIRED_CONDITION_KEYS",
            "MISSING_TAG_KEY_IN_CONDITION",
            "MISSING_QUALIFIER",
            "NULL_WITH_IF_EXISTS",
            "NULL_WITH_QUALIFIER",
            "FORALLVALUES_WITH_SINGLE_VALUED_KEY"));
  }

  /** Values of conditions. */
  private static LintRule values() {
    return new LintRule(
        "TP4025",
        Severity.ERROR,
        Set.of(
            "INVALID_CONDITION_DATA_TYPE",
            "INVALID_CONDITION_MULTIPLE_BOOLEAN",
            "INVALID_DATE_VALUE",
            "TYPE_MISMATCH",
            "TYPE_MISMATCH_STRING",
            "TYPE_MISMATCH_NUMBER",
            "TYPE_MISMATCH_BOOLEAN",
            "TYPE_MISMATCH_DATE",
            "TYPE_MISMATCH_IP_RANGE",
            "IMPROVE_IP_RANGE",
            "INVALID_REGION",
            "INVALID_VPCE_FORMAT",
            "INVALID_VPC_FORMAT"));
  }

  /** Policy variables. */
  private static LintRule variables() {
    return new LintRule(
        "TP4026",
        Severity.ERROR,
        Set.of(
            "EMPTY_VARIABLE",
            "MISSING_BRACE_IN_VARIABLE",
            "MISSING_QUOTE_IN_VARIABLE",
            "UNSUPPORTED_SPACE_IN_VARIABLE",
            "UNSUPPORTED_SYMBOL_IN_VARIABLE",
            "INVALID_VARIABLE_FOR_OPERATOR"));
  }

  /** Statement ids. */
  private static LintRule sids() {
    return new LintRule(
        "TP4027",
        Severity.ERROR,
        Set.of(
            "UNIQUE_SIDS_REQUIRED",
            "UNIQUE_SIDS_RECOMMENDED",
            "UNSUPPORTED_SID",
            "EMPTY_SID_VALUE"));
  }

  /** What has no effect. */
  private static LintRule idle() {
    return new LintRule(
        "TP4028",
        Severity.INFO,
        Set.of(
            "REDUNDANT_STATEMENT",
            "REDUNDANT_ACTION",
            "REDUNDANT_RESOURCE",
            "REDUNDANT_CONDITION_VALUE_NUM",
            "RESOURCE_EFFECTIVELY_STAR",
            "EMPTY_ARRAY_ACTION",
            "EMPTY_ARRAY_RESOURCE",
            "EMPTY_ARRAY_CONDITION",
            "EMPTY_ARRAY_CONDITION_IFEXISTS",
            "EMPTY_ARRAY_CONDITION_FORANYVALUE",
            "EMPTY_ARRAY_CONDITION_FORALLVALUES",
            "EMPTY_OBJECT_CONDITION"));
  }

  /** Access wider than meant. */
  private static LintRule wide() {
    return new LintRule(
        "TP4029",
        Severity.WARNING,
        Set.of(
            "ALLOW_WITH_NOTPRINCIPAL",
            "NOTRESOURCE_WITH_ALLOW",
            "PASS_ROLE_WITH_NOTRESOURCE",
            "PASS_ROLE_WITH_NOTACTION_AND_NOTRESOURCE",
            "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOTRESOURCE",
            "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
            "PASS_ROLE_WITH_STAR_IN_RESOURCE",
            "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOTACTION",
            "CREATE_SLR_WITH_NOTRESOURCE",
            "CREATE_SLR_WITH_NOTACTION_AND_NOTRESOURCE",
            "CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOTRESOURCE",
            "CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE",
            "CREATE_SLR_WITH_STAR_IN_RESOURCE",
            "CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOTACTION",
            "BAD_PATTERN_FOR_MFA",
            "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL",
            "RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL"));
  }

  /** Length of role policies. */
  private static LintRule size() {
    return new LintRule(
        "TP4030",
        Severity.WARNING,
        Set.of(
            "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
            "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA"));
  }
}
