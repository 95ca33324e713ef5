package dev.towpath.iam;

import dev.towpath.iam.Decision.Outcome;
import dev.towpath.iam.Decision.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    layers.addAll(own.layers());

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
    return pass(gates(organization, resource, own), uncertain);
  }

  /** The gates in their order; the grant, which explains an allowed call, is the last but one. */
  private List<Gate> gates(List<Layer> organization, PolicyAnswer resource, OwnPolicies own) {
    List<Gate> gates = new ArrayList<>();
    for (Layer layer : organization) {
      if (layer.mustAllow()) {
        gates.add(layer.gate());
      }
    }
    gates.add(new Grants(caller, resource, own).gate());
    gates.add(publicAccess());
    return gates;
  }

  private static Decision pass(List<Gate> gates, @Nullable Decision uncertainDenial) {
    Decision uncertain = uncertainDenial;
    for (Gate gate : gates) {
      switch (gate.open()) {
        case FALSE -> {
          return gate.decision();
        }
        case UNKNOWN -> uncertain = uncertain == null ? gate.decision() : uncertain;
        case TRUE -> {}
      }
    }
    return uncertain == null ? gates.get(gates.size() - 2).decision() : uncertain;
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

  /** The caller's own policies; those that are not attached allow everything. */
  record OwnPolicies(
      Layer identity, Optional<Layer> boundary, Optional<Layer> session, List<Layer> layers) {

    static OwnPolicies ask(Policies policies, Request request, Caller caller) {
      boolean has = caller.hasOwnPolicies();
      boolean bounded = has && !policies.boundary().isEmpty();
      Layer identity =
          new Layer(
              PolicyType.IDENTITY,
              PolicyAnswer.of(has ? policies.identity() : List.of(), request, bounded),
              true);
      List<Layer> layers = new ArrayList<>();
      layers.add(identity);
      Optional<Layer> boundary = Optional.empty();
      if (bounded) {
        PolicyAnswer answer = PolicyAnswer.of(policies.boundary(), request, true);
        boundary = Optional.of(new Layer(PolicyType.BOUNDARY, answer, true));
        layers.add(boundary.get());
      }
      Optional<Layer> session = Optional.empty();
      if (has && !policies.session().isEmpty()) {
        PolicyAnswer answer = PolicyAnswer.of(policies.session(), request, bounded);
        session = Optional.of(new Layer(PolicyType.SESSION, answer, true));
        layers.add(session.get());
      }
      return new OwnPolicies(identity, boundary, session, layers);
    }

    /** Boundary and session policy, which only ever narrow. */
    List<Gate> limits() {
      return layers.subList(1, layers.size()).stream().map(Layer::gate).toList();
    }
  }
}
