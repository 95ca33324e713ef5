package dev.towpath.iam;

import dev.towpath.model.Message;

/**
 * A place where a document is not a policy as AWS accepts it.
 *
 * @param id what is wrong, by the name that IAM Access Analyzer gives it, such as {@code
 *     MISSING_EFFECT}
 * @param path where, such as {@code Statement[0].Effect}; empty for the whole document
 * @param message what is wrong and what to do
 */
public record PolicyProblem(String id, String path, Message message) {}
