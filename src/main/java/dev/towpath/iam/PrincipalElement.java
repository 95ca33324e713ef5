package dev.towpath.iam;

import java.util.List;

/** The Principal or NotPrincipal element of a statement. */
sealed interface PrincipalElement {

  /** Written with an unresolved function, or not as AWS accepts it. */
  record Unknown() implements PrincipalElement {}

  /** The callers that are meant. */
  record These(List<PrincipalEntry> entries) implements PrincipalElement {
    /** Copies the entries. */
    public These {
      entries = List.copyOf(entries);
    }
  }

  /** Everyone but these. */
  record AllBut(List<PrincipalEntry> entries) implements PrincipalElement {
    /** Copies the entries. */
    public AllBut {
      entries = List.copyOf(entries);
    }
  }

  /** Whether the statement grants the caller at least so closely. */
  default Truth grants(Principal caller, Grant atLeast) {
    return switch (this) {
      case Unknown _ -> Truth.UNKNOWN;
      case These(List<PrincipalEntry> entries) -> named(entries, caller, atLeast);
      // Named by itself or through its role is left out; through its account is not.
      case AllBut(List<PrincipalEntry> entries) -> named(entries, caller, Grant.ROLE).not();
    };
  }

  /**
   * Whether a Deny statement meets the caller. NotPrincipal spares only whom it names with account,
   * role and session, and nobody who has a permissions boundary (IAM User Guide, "AWS JSON policy
   * elements: NotPrincipal").
   */
  default Truth denies(Principal caller, boolean bounded) {
    return switch (this) {
      case Unknown _ -> Truth.UNKNOWN;
      case These(List<PrincipalEntry> entries) -> named(entries, caller, Grant.ACCOUNT);
      case AllBut(List<PrincipalEntry> entries) ->
          bounded ? Truth.TRUE : spared(entries, caller).not();
    };
  }

  private static Truth spared(List<PrincipalEntry> entries, Principal caller) {
    Truth itself = named(entries, caller, Grant.DIRECT);
    if (caller.account().isEmpty()) {
      return itself;
    }
    Truth role =
        caller.role().isPresent() ? named(entries, caller.roleItself(), Grant.ROLE) : Truth.TRUE;
    return itself.and(role).and(named(entries, caller.accountItself(), Grant.DIRECT));
  }

  private static Truth named(List<PrincipalEntry> entries, Principal caller, Grant atLeast) {
    Truth result = Truth.FALSE;
    for (int i = 0; i < entries.size() && result != Truth.TRUE; i++) {
      result = result.or(entries.get(i).names(caller, atLeast));
    }
    return result;
  }
}
