package dev.towpath.iam;

import java.util.Optional;

/** One value of a Principal or NotPrincipal element. */
sealed interface PrincipalEntry {

  /** {@code *}. */
  record Everyone() implements PrincipalEntry {}

  /** An account, by number or by the ARN of its root user. */
  record Account(String id) implements PrincipalEntry {}

  /** A role; its path does not count, for names are unique in an account. */
  record Role(String account, String name) implements PrincipalEntry {}

  /** A user, a session, an identity provider or a service, by its exact name. */
  record Exactly(String name) implements PrincipalEntry {}

  /** An account by its canonical user id. */
  record Canonical(String id) implements PrincipalEntry {}

  /** An unresolved function. */
  record Unresolved() implements PrincipalEntry {}

  /** The entry that a value of the key {@code AWS} stands for. */
  static PrincipalEntry aws(String value) {
    if (value.equals("*")) {
      return new Everyone();
    }
    if (value.length() == 12 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return new Account(value);
    }
    Principal principal = Principal.of(value);
    Optional<String> account = principal.account();
    return switch (principal.kind()) {
      case ROOT -> account.<PrincipalEntry>map(Account::new).orElseGet(() -> new Exactly(value));
      case ROLE -> new Role(account.orElse(""), principal.role().orElse(""));
      default -> new Exactly(value);
    };
  }

  /** How closely the entry names a caller, or empty where that is not known. */
  default Optional<Grant> grant(Principal caller) {
    return switch (this) {
      case Everyone _ -> Optional.of(Grant.DIRECT);
      case Account(String id) -> Optional.of(caller.isOf(id) ? accountGrant(caller) : Grant.NONE);
      case Role(String account, String name) ->
          Optional.of(
              caller.isOf(account) && caller.role().equals(Optional.of(name))
                  ? Grant.ROLE
                  : Grant.NONE);
      case Exactly(String name) -> exactly(name, caller);
      case Canonical(String id) -> canonical(id, caller);
      case Unresolved _ -> Optional.empty();
    };
  }

  private static Grant accountGrant(Principal caller) {
    return caller.kind() == Principal.Kind.ROOT ? Grant.DIRECT : Grant.ACCOUNT;
  }

  private static Optional<Grant> exactly(String name, Principal caller) {
    if (name.equals(caller.name())) {
      return Optional.of(Grant.DIRECT);
    }
    if (caller.kind() != Principal.Kind.ROLE) {
      return Optional.of(Grant.NONE);
    }
    // The caller is some session of a role; whether it is the one named here nobody can say.
    Principal named = Principal.of(name);
    boolean sessionOfIt =
        named.kind() == Principal.Kind.ROLE_SESSION
            && named.role().equals(caller.role())
            && named.account().equals(caller.account());
    return sessionOfIt ? Optional.empty() : Optional.of(Grant.NONE);
  }

  private static Optional<Grant> canonical(String id, Principal caller) {
    if (caller.account().isEmpty()) {
      return Optional.of(Grant.NONE);
    }
    return caller.canonicalUser().map(own -> own.equals(id) ? accountGrant(caller) : Grant.NONE);
  }
}
