package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyReader;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Resolver;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;

/** Reads the policy documents of a design. */
final class PolicyDocuments {
  /** A policy that may say anything. */
  static final Policy UNKNOWN = PolicyReader.read(new Json.Nul());

  private PolicyDocuments() {}

  /** The policy; one that may say anything where its text is not known. */
  static Policy read(Topology topology, Value<Json> document, Home home) {
    return PolicyReader.read(resolved(topology, document, home));
  }

  /** The document with its functions resolved; JSON's null where it cannot be told. */
  static Json resolved(Topology topology, Value<Json> document, Home home) {
    return new Resolver(topology).json(document, home).orElseGet(Json.Nul::new);
  }
}
