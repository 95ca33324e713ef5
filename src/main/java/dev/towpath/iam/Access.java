package dev.towpath.iam;

import dev.towpath.iam.Decision.Outcome;
import dev.towpath.iam.Decision.Reason;
import dev.towpath.iam.Gate.Layer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides a call by all policies that bear on it: a denial anywhere wins; else every gate that must
 * allow the call has to (IAM User Guide, "Policy evaluation logic" and "Cross-account policy
 * evaluation logic").
 */
public final class Access {
  /** Endpoint, bucket, identity, boundary, session and a few of the organization. */
  private static final int MOST_USUAL = 8;

  private static final Gate OPEN =
      new Gate.Because(Truth.TRUE, Outcome.ALLOWED, Reason.NO_ALLOW_IN_EITHER);

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
    List<Layer> layers = new ArrayList<>(MOST_USUAL);
    addOrganization(layers);
    int around = layers.size();
    PolicyAnswer resource = PolicyAnswer.of(policies.resource(), request, isBounded());
    if (!caller.keepsBucketPolicy()) {
      layers.add(new Layer(PolicyType.RESOURCE, resource, false));
    }
    OwnPolicies own = OwnPolicies.ask(policies, request, caller);
    layers.add(own.identity());
    add(layers, own.boundary());
    add(layers, own.session());
    Gate grant = new Grants(caller, resource, own).gate();
    return decide(layers, around, grant);
  }

  /** A denial wins; then every gate must be open, those of the organization first. */
  private Decision decide(List<Layer> layers, int around, Gate grant) {
    Decision uncertain = null;
    for (int i = 0; i < layers.size(); i++) {
      Truth denies = layers.get(i).answer().denies();
      if (denies == Truth.TRUE) {
        return layers.get(i).denial(Outcome.EXPLICIT_DENY);
      }
      if (denies == Truth.UNKNOWN && uncertain == null) {
        uncertain = layers.get(i).denial(Outcome.UNKNOWN);
      }
    }
    Gate passed = OPEN;
    for (int i = 0; i < around; i++) {
      if (layers.get(i).mustAllow()) {
        passed = passed.and(layers.get(i));
      }
    }
    passed = passed.and(grant).and(publicAccess());
    return switch (passed.open()) {
      case FALSE -> passed.decision();
      case UNKNOWN -> uncertain == null ? passed.decision() : uncertain;
      case TRUE -> uncertain == null ? grant.decision() : uncertain;
    };
  }

  private static void add(List<Layer> layers, @Nullable Layer layer) {
    if (layer != null) {
      layers.add(layer);
    }
  }

  private boolean isBounded() {
    return caller.hasOwnPolicies() && !policies.boundary().isEmpty();
  }

  /** What lies around accounts and VPCs, outermost first. */
  private void addOrganization(List<Layer> layers) {
    if (caller.isBoundByOrganization()) {
      addControlPolicies(layers);
    }
    if (policies.endpoint().isPresent()) {
      PolicyAnswer answer = PolicyAnswer.of(policies.endpoint(), request, isBounded());
      layers.add(new Layer(PolicyType.ENDPOINT, answer, true));
    }
  }

  private void addControlPolicies(List<Layer> layers) {
    if (caller.hasAccount()) {
      for (int i = 0; i < policies.scp().size(); i++) {
        layers.add(new Layer(PolicyType.SERVICE_CONTROL, ask(policies.scp().get(i)), true));
      }
    }
    // Every level holds RCPFullAWSAccess, which cannot be detached: these policies only deny.
    for (int i = 0; i < policies.rcp().size(); i++) {
      layers.add(new Layer(PolicyType.RESOURCE_CONTROL, ask(policies.rcp().get(i)), false));
    }
  }

  /**
   * With RestrictPublicBuckets, a public policy lets in only principals of the bucket's account and
   * AWS services, even where it names the caller.
   */
  private Gate publicAccess() {
    boolean restricted =
        policies.restrictPublicBuckets() && !caller.isOfOwner() && !caller.isService();
    if (!restricted || policies.resource().isEmpty()) {
      return OPEN;
    }
    Truth isPublic = PublicAccess.isPublic(policies.resource().get());
    Outcome outcome = isPublic == Truth.TRUE ? Outcome.EXPLICIT_DENY : Outcome.UNKNOWN;
    return new Gate.Because(isPublic.not(), outcome, Reason.PUBLIC_ACCESS_BLOCKED);
  }

  private PolicyAnswer ask(List<Policy> asked) {
    return PolicyAnswer.of(asked, request, isBounded());
  }
}
