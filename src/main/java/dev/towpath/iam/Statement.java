package dev.towpath.iam;

import java.util.List;
import java.util.Optional;

/**
 * A statement of a policy, compiled.
 *
 * @param label its Sid, or else its place in the policy, from 1; never empty
 * @param effect what it does
 * @param principals whom it means; empty in policies that are attached to the caller
 * @param actions which calls
 * @param resources on what; empty in trust policies, where it means anything
 * @param conditions all must hold
 */
record Statement(
    Optional<String> label,
    Effect effect,
    Optional<PrincipalElement> principals,
    TextSet actions,
    Optional<TextSet> resources,
    List<Condition> conditions) {
  Statement {
    conditions = List.copyOf(conditions);
  }

  /** This statement, meaning nobody knows whom where it does not say. */
  Statement withUnknownPrincipalIfNone() {
    return principals.isPresent()
        ? this
        : new Statement(
            label,
            effect,
            Optional.of(new PrincipalElement.Unknown()),
            actions,
            resources,
            conditions);
  }

  /** Whether it is about the request, whoever makes it. */
  Truth concerns(Request request) {
    Truth result = actions.covers(request.action(), request);
    if (result != Truth.FALSE && resources.isPresent()) {
      result = result.and(resources.get().covers(request.resource(), request));
    }
    for (int i = 0; i < conditions.size() && result != Truth.FALSE; i++) {
      result = result.and(conditions.get(i).test(request));
    }
    return result;
  }

  /** Whether it grants the caller at least so closely. */
  Truth grants(Principal caller, Grant atLeast) {
    return principals.isEmpty() ? Truth.TRUE : principals.get().grants(caller, atLeast);
  }

  /** Whether a denial meets the caller. */
  Truth denies(Principal caller, boolean bounded) {
    return principals.isEmpty() ? Truth.TRUE : principals.get().denies(caller, bounded);
  }
}
