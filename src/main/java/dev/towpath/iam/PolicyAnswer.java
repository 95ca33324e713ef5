package dev.towpath.iam;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the policies of one kind say together to a request, in the detail that the final decision
 * needs: whether one denies, and whether one grants, by how closely it names the caller.
 */
final class PolicyAnswer {
  private static final PolicyAnswer NOTHING = new PolicyAnswer();

  private Truth denies = Truth.FALSE;
  private @Nullable Statement denier;
  private Truth byAccount = Truth.FALSE;
  private Truth byRole = Truth.FALSE;
  private Truth direct = Truth.FALSE;
  private @Nullable Statement granter;

  private PolicyAnswer() {}

  /** The answer of no policy at all. */
  static PolicyAnswer nothing() {
    return NOTHING;
  }

  /**
   * Asks policies.
   *
   * @param bounded whether a permissions boundary is attached to the caller
   */
  static PolicyAnswer of(List<Policy> policies, Request request, boolean bounded) {
    if (policies.isEmpty()) {
      return NOTHING;
    }
    PolicyAnswer answer = new PolicyAnswer();
    for (int i = 0; i < policies.size(); i++) {
      answer.add(policies.get(i), request, bounded);
    }
    return answer;
  }

  /** Asks one policy, where there is one. */
  static PolicyAnswer of(Optional<Policy> policy, Request request, boolean bounded) {
    if (policy.isEmpty()) {
      return NOTHING;
    }
    PolicyAnswer answer = new PolicyAnswer();
    answer.add(policy.get(), request, bounded);
    return answer;
  }

  private void add(Policy policy, Request request, boolean bounded) {
    List<Statement> statements = policy.statements();
    for (int i = 0; i < statements.size() && denies != Truth.TRUE; i++) {
      add(statements.get(i), request, bounded);
    }
  }

  private void add(Statement statement, Request request, boolean bounded) {
    Truth concerns = statement.concerns(request);
    if (concerns == Truth.FALSE) {
      return;
    }
    switch (statement.effect()) {
      case ALLOW -> addGrant(statement, concerns, request.principal());
      case DENY -> addDenial(statement, concerns, request.principal(), bounded);
      case UNKNOWN -> {
        addGrant(statement, Truth.UNKNOWN, request.principal());
        addDenial(statement, Truth.UNKNOWN, request.principal(), bounded);
      }
    }
  }

  private void addDenial(Statement statement, Truth concerns, Principal caller, boolean bounded) {
    Truth meets = concerns.and(statement.denies(caller, bounded));
    if (denies.or(meets) != denies) {
      denies = denies.or(meets);
      denier = statement;
    }
  }

  private void addGrant(Statement statement, Truth concerns, Principal caller) {
    Truth account = concerns.and(statement.grants(caller, Grant.ACCOUNT));
    if (account == Truth.FALSE) {
      return;
    }
    Truth role = concerns.and(statement.grants(caller, Grant.ROLE));
    Truth whole = concerns.and(statement.grants(caller, Grant.DIRECT));
    if (byAccount.or(account) != byAccount
        || byRole.or(role) != byRole
        || direct.or(whole) != direct) {
      granter = statement;
    }
    byAccount = byAccount.or(account);
    byRole = byRole.or(role);
    direct = direct.or(whole);
  }

  /** Whether a statement denies. */
  Truth denies() {
    return denies;
  }

  /** The statement that denies or may deny. */
  Optional<Statement> denier() {
    return Optional.ofNullable(denier);
  }

  /** Whether a statement grants to the caller at least so closely. */
  Truth grants(Grant atLeast) {
    return switch (atLeast) {
      case ACCOUNT -> byAccount;
      case ROLE -> byRole;
      case DIRECT -> direct;
    };
  }

  /** The statement that grants or may grant. */
  Optional<Statement> granter() {
    return Optional.ofNullable(granter);
  }
}
