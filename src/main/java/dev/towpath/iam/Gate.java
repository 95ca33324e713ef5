package dev.towpath.iam;

import dev.towpath.iam.Decision.Outcome;
import dev.towpath.iam.Decision.Reason;

/** Something that must be open for a call to pass. */
sealed interface Gate {

  /** Whether it is. */
  Truth open();

  /** What it means for the call. */
  Decision decision();

  /** Whether both are open, as the gate that decides it. */
  default Gate and(Gate other) {
    return open().and(other.open()) == open() ? this : other;
  }

  /**
   * Open or not for a reason that is no policy.
   *
   * @param outcome what it means for the call
   */
  record Because(Truth open, Outcome outcome, Reason reason) implements Gate {
    @Override
    public Decision decision() {
      return Decision.of(outcome, reason);
    }
  }

  /** Open where a statement of the resource's policy grants the call. */
  record ByResource(Truth open, PolicyAnswer resource) implements Gate {
    @Override
    public Decision decision() {
      return Decision.by(
          open == Truth.TRUE ? Outcome.ALLOWED : Outcome.UNKNOWN,
          PolicyType.RESOURCE,
          resource.granter());
    }
  }

  /**
   * Policies of one kind and what they say; open where one allows the call.
   *
   * @param mustAllow whether the call needs their allowance
   */
  record Layer(PolicyType type, PolicyAnswer answer, boolean mustAllow) implements Gate {
    Decision denial(Outcome outcome) {
      return Decision.by(outcome, type, answer.denier());
    }

    @Override
    public Truth open() {
      return answer.grants(Grant.ACCOUNT);
    }

    @Override
    public Decision decision() {
      return switch (open()) {
        case TRUE -> Decision.by(Outcome.ALLOWED, type, answer.granter());
        case FALSE -> Decision.noAllow(type);
        case UNKNOWN -> Decision.by(Outcome.UNKNOWN, type, answer.granter());
      };
    }
  }
}
