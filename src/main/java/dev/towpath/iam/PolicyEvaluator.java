package dev.towpath.iam;

import dev.towpath.iam.StatementResult.Outcome;
import java.util.Optional;

/** Asks one policy by itself. */
public final class PolicyEvaluator {
  private PolicyEvaluator() {}

  /** What the policy says to the request, whatever other policies say. */
  public static StatementResult evaluate(Policy policy, Request request) {
    PolicyAnswer answer = PolicyAnswer.of(Optional.of(policy), request, false);
    Truth denies = answer.denies();
    Truth allows = answer.grants(Grant.ACCOUNT);
    if (denies == Truth.TRUE) {
      return result(Outcome.DENIES, answer.denier());
    }
    if (denies == Truth.UNKNOWN) {
      return result(Outcome.UNKNOWN, answer.denier());
    }
    return switch (allows) {
      case TRUE -> result(Outcome.ALLOWS, answer.granter());
      case UNKNOWN -> result(Outcome.UNKNOWN, answer.granter());
      case FALSE -> result(Outcome.SILENT, Optional.empty());
    };
  }

  private static StatementResult result(Outcome outcome, Optional<Statement> statement) {
    return new StatementResult(outcome, statement.flatMap(Statement::label));
  }
}
