package dev.towpath.iam;

import java.util.List;

/**
 * A policy document, compiled once to be asked often.
 *
 * @param statements in their written order
 * @param problems what AWS would not accept; the elements concerned are unknown to the evaluation
 */
public record Policy(List<Statement> statements, List<PolicyProblem> problems) {
  /** Copies the lists. */
  public Policy {
    statements = List.copyOf(statements);
    problems = List.copyOf(problems);
  }

  /**
   * This policy where it is attached to something that others call, such as a bucket: AWS refuses a
   * statement there that names no principal, so whom it means is unknown.
   */
  public Policy ofNamedPrincipals() {
    return statements.stream().allMatch(statement -> statement.principals().isPresent())
        ? this
        : new Policy(
            statements.stream().map(Statement::withUnknownPrincipalIfNone).toList(), problems);
  }
}
