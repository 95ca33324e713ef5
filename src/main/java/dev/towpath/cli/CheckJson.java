package dev.towpath.cli;

import dev.towpath.check.Analysis;
import dev.towpath.check.Finding;
import dev.towpath.check.Suppressed;
import dev.towpath.check.cost.MonthlyCosts;
import dev.towpath.model.Flow;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import dev.towpath.proof.Evidence;
import dev.towpath.proof.PolicyDecision;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Analyses for other programs to read. */
final class CheckJson {
  private final Texts texts;

  CheckJson(Texts texts) {
    this.texts = texts;
  }

  /** One object with the files in their order. */
  Json of(List<CheckCommand.Checked> checked) {
    return Json.of("files", list(checked, this::file));
  }

  private Json file(CheckCommand.Checked checked) {
    Json.Obj file = Json.of("file", checked.file().toString());
    Json.Obj told =
        checked.problem().map(problem -> file.with("problem", texts.text(problem))).orElse(file);
    return checked.analysis().map(analysis -> analysis(told, analysis)).orElse(told);
  }

  private Json.Obj analysis(Json.Obj file, Analysis analysis) {
    Topology topology = analysis.design().topology();
    TemplatePlaces places = TemplatePlaces.of(analysis.design());
    return file.with("design", analysis.design().name())
        .with("flows", list(analysis.proofs(), proof -> proof(topology, proof)))
        .with("findings", list(analysis.findings(), f -> places.add(finding(topology, f), f)))
        .with("costs", costs(MonthlyCosts.of(analysis.design(), analysis.proofs())))
        .with("suppressed", list(analysis.suppressed(), s -> suppressed(topology, s)))
        .with("template", places.json(texts));
  }

  private static Json costs(MonthlyCosts costs) {
    return Json.of("currency", "USD")
        .with("pricesOf", costs.dates().getLast().toString())
        .with("total", new Json.Num(costs.total()))
        .with("lines", list(costs.lines(), CheckJson::cost));
  }

  private static Json cost(MonthlyCosts.Line line) {
    return Json.of("resource", line.resource().value())
        .with("flow", optional(line.flow().map(Flow::id)))
        .with("region", line.region())
        .with("price", line.price().key())
        .with("unit", line.unit().<Json>map(Json.Num::new).orElseGet(Json.Nul::new))
        .with("quantity", line.quantity().<Json>map(Json.Num::new).orElseGet(Json.Nul::new))
        .with("amount", line.amount().<Json>map(Json.Num::new).orElseGet(Json.Nul::new));
  }

  private Json suppressed(Topology topology, Suppressed suppressed) {
    return finding(topology, suppressed.finding())
        .with("reason", suppressed.reason())
        .with("ruleOff", Json.of(suppressed.everywhere()));
  }

  private Json.Obj finding(Topology topology, Finding finding) {
    Json.Obj json =
        Json.of("rule", finding.rule())
            .with("severity", word(finding.severity()))
            .with("resource", finding.resource().value())
            .with("name", Names.of(topology, finding.resource()))
            .with("resources", list(finding.resources(), id -> Json.of(id.value())))
            .with("message", texts.text(finding.message()))
            .with("remedy", texts.text(finding.remedy()))
            .with("link", finding.link().toString());
    return finding.flow().map(flow -> json.with("flow", flow)).orElse(json);
  }

  private Json proof(Topology topology, Proof proof) {
    Flow flow = proof.flow();
    Json.Obj json =
        Json.of("id", flow.id())
            .with("owner", flow.owner().value())
            .with("pipeline", Json.of(flow.pipeline()))
            .with("purpose", word(flow.purpose()))
            .with("outputGroup", flow.outputGroup())
            .with("target", shown(FlowNames.target(topology, flow.target())))
            .with("protocol", flow.protocol())
            .with("port", Json.of(flow.port()));
    return verdict(json, proof.verdict())
        .with("hops", proof.path().map(path -> list(path.hops(), this::hop)).orElse(Json.list()))
        .with("policies", list(proof.decisions(), this::decision))
        .with("evidence", list(proof.evidence(), this::evidence));
  }

  private Json.Obj verdict(Json.Obj json, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Reaches() -> json.with("verdict", "reaches");
      case Verdict.Blocked(Message cause) ->
          json.with("verdict", "blocked").with("because", texts.text(cause));
      case Verdict.Unknown(Message reason, Message remedy) ->
          json.with("verdict", "unknown")
              .with("because", texts.text(reason))
              .with("remedy", texts.text(remedy));
    };
  }

  private Json hop(Hop hop) {
    return Json.of("component", hop.component().value())
        .with("direction", word(hop.direction()))
        .with("result", word(hop.result()))
        .with("what", texts.text(hop.what()))
        .with("rule", optional(hop.rule().map(ResourceId::value)))
        .with("code", optional(hop.code().map(Enum::name)));
  }

  private Json decision(PolicyDecision decision) {
    return Json.of("owner", decision.owner().value())
        .with("result", word(decision.result()))
        .with("what", texts.text(decision.what()))
        .with("statement", optional(decision.statement()));
  }

  private Json evidence(Evidence evidence) {
    return Json.of("id", evidence.id())
        .with("date", evidence.date().toString())
        .with("statement", texts.text(evidence.statement()))
        .with("speaks", word(evidence.speaks()))
        .with("link", evidence.link().toString());
  }

  private String shown(Object text) {
    return text instanceof Message message ? texts.text(message) : text.toString();
  }

  private static Json optional(Optional<String> text) {
    return text.<Json>map(Json::of).orElseGet(Json.Nul::new);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <T> Json list(List<T> values, java.util.function.Function<T, Json> json) {
    return new Json.Arr(values.stream().map(json).toList());
  }
}
