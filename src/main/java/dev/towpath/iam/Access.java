package dev.towpath.iam;

import dev.towpath.iam.Decision.Outcome;
import dev.towpath.iam.Decision.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides a call by all policies that bear on it: a denial anywhere wins; else every gate that must
 * allow the call has to (IAM User Guide, "Policy evaluation logic" and "Cross-account policy
 * evaluation logic").
 */
public final class Access {
  private final Request request;
  private final Policies policies;
  private final Caller caller;

  private Access(Request request, Policies policies) {
    this.request = request;
    this.policies = policies;
    this.caller = Caller.of(request);
  }

  /** The decision. */
  public static Decision decide(Request request, Policies policies) {
    return new Access(request, policies).decide();
  }

  private Decision decide() {
    List<Layer> organization = organization();
    PolicyAnswer resource = ask(policies.resource().map(List::of).orElse(List.of()));
    List<Layer> layers = new ArrayList<>(organization);
    if (!caller.keepsBucketPolicy()) {
      layers.add(new Layer(PolicyType.RESOURCE, resource, false));
    }
    OwnPolicies own = OwnPolicies.ask(policies, request, caller);
    layers.add(own.identity());
    layers.addAll(own.limits());

    Decision uncertain = null;
    for (Layer layer : layers) {
      switch (layer.answer().denies()) {
        case TRUE -> {
          return layer.denial(Outcome.EXPLICIT_DENY);
        }
        case UNKNOWN -> uncertain = uncertain == null ? layer.denial(Outcome.UNKNOWN) : uncertain;
        case FALSE -> {}
      }
    }
    Gate grant = new Grants(caller, resource, own).gate();
    for (Gate gate : gates(organization, grant)) {
      switch (gate.open()) {
        case FALSE -> {
          return gate.decision();
        }
        case UNKNOWN -> uncertain = uncertain == null ? gate.decision() : uncertain;
        case TRUE -> {}
      }
    }
    return uncertain == null ? grant.decision() : uncertain;
  }

  private List<Gate> gates(List<Layer> organization, Gate grant) {
    List<Gate> gates = new ArrayList<>();
    for (Layer layer : organization) {
      if (layer.mustAllow()) {
        gates.add(layer.gate());
      }
    }
    gates.add(grant);
    gates.add(publicAccess());
    return gates;
  }

  /** What lies around accounts and VPCs, outermost first. */
  private List<Layer> organization() {
    List<Layer> layers = new ArrayList<>();
    if (caller.hasAccount()) {
      for (List<Policy> level : policies.scp()) {
        layers.add(new Layer(PolicyType.SERVICE_CONTROL, ask(level), true));
      }
    }
    // Every level holds RCPFullAWSAccess, which cannot be detached: these policies only deny.
    for (List<Policy> level : policies.rcp()) {
      layers.add(new Layer(PolicyType.RESOURCE_CONTROL, ask(level), false));
    }
    policies
        .endpoint()
        .ifPresent(
            policy -> layers.add(new Layer(PolicyType.ENDPOINT, ask(List.of(policy)), true)));
    return layers;
  }

  /**
   * With RestrictPublicBuckets, a public policy lets in only principals of the bucket's account and
   * AWS services, even where it names the caller.
   */
  private Gate publicAccess() {
    boolean restricted =
        policies.restrictPublicBuckets() && !caller.isOfOwner() && !caller.isService();
    Truth isPublic =
        restricted
            ? policies.resource().map(PublicAccess::isPublic).orElse(Truth.FALSE)
            : Truth.FALSE;
    Outcome outcome = isPublic == Truth.TRUE ? Outcome.EXPLICIT_DENY : Outcome.UNKNOWN;
    return new Gate(isPublic.not(), Decision.of(outcome, Reason.PUBLIC_ACCESS_BLOCKED));
  }

  private PolicyAnswer ask(List<Policy> asked) {
    boolean bounded = caller.hasOwnPolicies() && !policies.boundary().isEmpty();
    return PolicyAnswer.of(asked, request, bounded);
  }

  /**
   * Something that must be open for the call to pass.
   *
   * @param open whether it is
   * @param decision what it means for the call
   */
  record Gate(Truth open, Decision decision) {}

  /**
   * Policies of one kind and what they say.
   *
   * @param mustAllow whether the call needs their allowance
   */
  record Layer(PolicyType type, PolicyAnswer answer, boolean mustAllow) {
    Decision denial(Outcome outcome) {
      return Decision.by(outcome, type, answer.denier());
    }

    Gate gate() {
      Truth open = answer.grants(Grant.ACCOUNT);
      return new Gate(
          open,
          switch (open) {
            case TRUE -> Decision.by(Outcome.ALLOWED, type, answer.granter());
            case FALSE -> Decision.noAllow(type);
            case UNKNOWN -> Decision.by(Outcome.UNKNOWN, type, answer.granter());
          });
    }
  }

  /**
   * The caller's own policies.
   *
   * @param identity those that can grant
   * @param limits boundary and session policy, which only ever narrow
   */
  record OwnPolicies(Layer identity, List<Layer> limits) {

    static OwnPolicies ask(Policies policies, Request request, Caller caller) {
      boolean has = caller.hasOwnPolicies();
      boolean bounded = has && !policies.boundary().isEmpty();
      List<Policy> identities = has ? policies.identity() : List.of();
      List<Layer> limits = new ArrayList<>(2);
      if (bounded) {
        PolicyAnswer answer = PolicyAnswer.of(policies.boundary(), request, true);
        limits.add(new Layer(PolicyType.BOUNDARY, answer, true));
      }
      if (has && !policies.session().isEmpty()) {
        PolicyAnswer answer = PolicyAnswer.of(policies.session(), request, bounded);
        limits.add(new Layer(PolicyType.SESSION, answer, true));
      }
      PolicyAnswer answer = PolicyAnswer.of(identities, request, bounded);
      return new OwnPolicies(new Layer(PolicyType.IDENTITY, answer, true), limits);
    }
  }
}
