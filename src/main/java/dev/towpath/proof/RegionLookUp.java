package dev.towpath.proof;

import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.Topology;
import dev.towpath.network.ExplanationCode;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import java.util.List;
import java.util.Optional;

/**
 * Proves the look-up of a bucket's Region, which MediaLive makes before the first object. AWS does
 * not document which host it asks, so only a way to the internet surely leads there.
 */
record RegionLookUp(Topology topology) {

  Proof prove(Flow flow) {
    Optional<Path> path = Trace.of(topology, flow);
    if (path.isEmpty()) {
      return Ends.open(flow)
          .map(why ->
              proof(flow, path, List.of(), new Verdict.Unknown(why, remedy("remedy.design"))))
          .orElseGet(() -> proof(flow, path, reaching(), new Verdict.Reaches()));
    }
    Hop deciding = path.get().deciding();
    if (deciding.result() == Hop.Result.PASSES) {
      return proof(flow, path, reaching(), new Verdict.Reaches());
    }
    if (entersEndpoint(flow) && !isFilter(deciding) && surelyStaysInside(flow)) {
      List<Evidence> both = List.of(KnownEvidence.FIELD_REPORT, KnownEvidence.AWS_SAMPLE);
      return proof(
          flow,
          path,
          both,
          new Verdict.Unknown(
              Message.of("proof", "lookUp.noInternet", deciding.what()), remedy("remedy.lookUp")));
    }
    Verdict verdict =
        deciding.result() == Hop.Result.STOPS
            ? new Verdict.Blocked(deciding.what())
            : new Verdict.Unknown(deciding.what(), remedy("remedy.design"));
    return proof(flow, path, List.of(), verdict);
  }

  /**
   * Whether S3 of the Region can be reached through an endpoint. The host might then be among those
   * that the endpoint leads to; without it, there is no host that could answer.
   */
  private boolean entersEndpoint(Flow flow) {
    String region = topology.get(flow.owner()).map(owner -> owner.home().region()).orElse("");
    return flow.source()
        .inVpc()
        .map(from -> Trace.toS3(topology, from, region))
        .filter(path -> path.endpoint().isPresent() && path.result() != Hop.Result.STOPS)
        .isPresent();
  }

  /**
   * Whether nothing but an endpoint leads out: with the endpoints gone, the network stops it. Where
   * the network cannot tell even then, the doubt is about the design and not about MediaLive.
   */
  private boolean surelyStaysInside(Flow flow) {
    return flow.source()
        .inVpc()
        .map(
            from -> topology.fact(new BareTrace(from, flow.target(), flow.protocol(), flow.port())))
        .filter(path -> path.result() == Hop.Result.STOPS)
        .isPresent();
  }

  /** Whether a filter that treats all hosts alike stops it, and not the want of a route. */
  private static boolean isFilter(Hop hop) {
    return hop.result() == Hop.Result.STOPS
        && hop.code()
            .filter(code ->
                code == ExplanationCode.SG_HAS_NO_RULES
                    || code == ExplanationCode.SUBNET_ACL_RESTRICTION)
            .isPresent();
  }

  private static List<Evidence> reaching() {
    return List.of(KnownEvidence.UNDER_DENY, KnownEvidence.HEAD_BUCKET);
  }

  private static Proof proof(
      Flow flow, Optional<Path> path, List<Evidence> evidence, Verdict verdict) {
    return new Proof(flow, path, List.of(), evidence, verdict);
  }

  private static Message remedy(String key) {
    return Message.of("proof", key);
  }
}
