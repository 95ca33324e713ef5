package dev.towpath.cli;

import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import dev.towpath.network.PathVerdict;
import java.util.Locale;
import java.util.Optional;

/** Traced connections for other programs to read. */
record TraceJson(Texts texts, Topology topology) {

  /** One connection: its verdict, what decides, and every hop. */
  Json of(TraceFlow flow, Path path) {
    Hop deciding = path.deciding();
    boolean arrives = path.verdict() == PathVerdict.REACHABLE;
    return Json.of("id", flow.id())
        .with("verdict", path.verdict().name())
        .with("cause", optional(path.cause().map(Enum::name)))
        .with("at", arrives ? new Json.Nul() : Json.of(deciding.component().value()))
        .with("because", arrives ? new Json.Nul() : Json.of(texts.text(deciding.what())))
        .with("hops", new Json.Arr(path.hops().stream().map(this::hop).toList()));
  }

  private Json hop(Hop hop) {
    return Json.of("component", hop.component().value())
        .with("kind", optional(kind(hop.component())))
        .with("direction", hop.direction().name().toLowerCase(Locale.ROOT))
        .with("result", hop.result().name().toLowerCase(Locale.ROOT))
        .with("rule", optional(hop.rule().map(ResourceId::value)))
        .with("what", texts.text(hop.what()))
        .with("code", optional(hop.code().map(Enum::name)))
        .with("cause", optional(hop.cause().map(Enum::name)));
  }

  private Optional<String> kind(ResourceId id) {
    return topology.get(id).map(Kinds::typeOf);
  }

  private static Json optional(Optional<String> text) {
    return text.<Json>map(Json::of).orElseGet(Json.Nul::new);
  }
}
