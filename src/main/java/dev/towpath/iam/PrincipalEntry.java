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
    if (Characters.isAccount(value)) {
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

  /** Whether the entry names a caller at least so closely; unknown where that is not known. */
  default Truth names(Principal caller, Grant atLeast) {
    return switch (this) {
      case Everyone _ -> Truth.TRUE;
      case Account(String id) ->
          Truth.of(caller.isOf(id) && isAtLeast(accountGrant(caller), atLeast));
      case Role(String account, String name) ->
          Truth.of(
              isAtLeast(Grant.ROLE, atLeast)
                  && caller.isOf(account)
                  && caller.role().isPresent()
                  && caller.role().get().equals(name));
      case Exactly(String name) -> exactly(name, caller);
      case Canonical(String id) -> canonical(id, caller, atLeast);
      case Unresolved _ -> Truth.UNKNOWN;
    };
  }

  private static boolean isAtLeast(Grant grant, Grant atLeast) {
    return grant.compareTo(atLeast) >= 0;
  }

  private static Grant accountGrant(Principal caller) {
    return caller.kind() == Principal.Kind.ROOT ? Grant.DIRECT : Grant.ACCOUNT;
  }

  private static Truth exactly(String name, Principal caller) {
    if (name.equals(caller.name())) {
      return Truth.TRUE;
    }
    if (caller.kind() != Principal.Kind.ROLE) {
      return Truth.FALSE;
    }
    // The caller is some session of a role; whether it is the one named here nobody can say.
    Principal named = Principal.of(name);
    boolean sessionOfIt =
        named.kind() == Principal.Kind.ROLE_SESSION
            && named.role().equals(caller.role())
            && named.account().equals(caller.account());
    return sessionOfIt ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static Truth canonical(String id, Principal caller, Grant atLeast) {
    if (caller.account().isEmpty() || !isAtLeast(accountGrant(caller), atLeast)) {
      return Truth.FALSE;
    }
    Optional<String> own = caller.canonicalUser();
    return own.isEmpty() ? Truth.UNKNOWN : Truth.of(own.get().equals(id));
  }
}
