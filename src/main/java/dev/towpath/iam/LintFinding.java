package dev.towpath.iam;

import dev.towpath.model.Message;

/**
 * Something to mend in a policy document.
 *
 * @param id stable, by the name that IAM Access Analyzer gives it, such as {@code
 *     INVALID_VPCE_FORMAT}
 * @param severity how grave it is
 * @param path where, such as {@code Statement[0].Condition.Bool["aws:SecureTransport"]}; empty for
 *     the whole document
 * @param message what is wrong and what to do
 */
public record LintFinding(String id, LintSeverity severity, String path, Message message) {}
