package dev.towpath.cli;

import dev.towpath.check.Analysis;
import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.check.Suppressed;
import dev.towpath.cloudformation.reading.Remark;
import dev.towpath.cloudformation.syntax.Position;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Analyses as SARIF 2.1.0, which code hosts show beside the lines of a pull request (OASIS, "Static
 * Analysis Results Interchange Format").
 */
final class CheckSarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** Ids for what no rule of ours reports. */
  private static final String UNREADABLE = "unreadable";

  private static final Position BEGIN = new Position(1, 1);

  private final Texts texts;
  private final SequencedMap<String, Json> rules = new LinkedHashMap<>();
  private final List<Json> results = new ArrayList<>();

  CheckSarif(Texts texts) {
    this.texts = texts;
  }

  /** One run over all files. */
  Json of(List<CheckCommand.Checked> checked) {
    checked.forEach(this::file);
    Json.Obj driver =
        Json.of("name", "Towpath")
            .with("version", Version.number())
            .with("rules", new Json.Arr(List.copyOf(rules.values())));
    Json.Obj run =
        Json.of("tool", Json.of("driver", driver))
            .with("columnKind", "utf16CodeUnits")
            .with("results", new Json.Arr(results));
    return Json.of("$schema", SCHEMA).with("version", "2.1.0").with("runs", Json.list(run));
  }

  private void file(CheckCommand.Checked checked) {
    Path file = checked.file();
    checked.problem().ifPresent(why -> add(file, UNREADABLE, "error", texts.text(why), place(why)));
    checked.analysis().ifPresent(analysis -> analysis(file, analysis));
  }

  private void analysis(Path file, Analysis analysis) {
    TemplatePlaces places = TemplatePlaces.of(analysis.design());
    analysis.findings().forEach(finding -> results.add(finding(file, finding, places)));
    for (Suppressed suppressed : analysis.suppressed()) {
      Json why = Json.of("kind", "inSource").with("justification", suppressed.reason());
      results.add(finding(file, suppressed.finding(), places).with("suppressions", Json.list(why)));
    }
    places.remarks().forEach(remark -> remark(file, remark));
  }

  private void remark(Path file, Remark remark) {
    String text = texts.text(remark.message());
    switch (remark.kind()) {
      case REFUSED -> add(file, "template-refused", "error", text, remark.position());
      case UNRESOLVED -> add(file, "template-unresolved", "note", text, remark.position());
      case ASSUMED -> add(file, "template-assumed", "note", text, remark.position());
      case LEFT_OUT, NOT_CARRIED_OUT -> {}
    }
  }

  private Json.Obj finding(Path file, Finding finding, TemplatePlaces places) {
    rules.computeIfAbsent(
        finding.rule(), id -> Json.of("id", id).with("helpUri", finding.link().toString()));
    String text = texts.text(finding.message()) + " " + texts.text(finding.remedy());
    Position position = places.position(finding.resource()).orElse(BEGIN);
    Json.Obj result = result(file, finding.rule(), level(finding.severity()), text, position);
    Json logical = Json.of("name", finding.resource().value()).with("kind", "resource");
    return located(result, logical);
  }

  private static Json.Obj located(Json.Obj result, Json logical) {
    Json.Obj place = (Json.Obj) result.list("locations").getFirst();
    return result.with("locations", Json.list(place.with("logicalLocations", Json.list(logical))));
  }

  private void add(Path file, String rule, String level, String text, Position position) {
    rules.computeIfAbsent(rule, id -> Json.of("id", id));
    results.add(result(file, rule, level, text, position));
  }

  private Json.Obj result(Path file, String rule, String level, String text, Position position) {
    Json region =
        Json.of("startLine", Json.of(position.line()))
            .with("startColumn", Json.of(position.column()));
    Json place =
        Json.of(
            "physicalLocation",
            Json.of("artifactLocation", Json.of("uri", uri(file))).with("region", region));
    return Json.of("ruleId", rule)
        .with("ruleIndex", Json.of(List.copyOf(rules.keySet()).indexOf(rule)))
        .with("level", level)
        .with("message", Json.of("text", text))
        .with("locations", Json.list(place));
  }

  /** Relative as it was given, so that it is found in a checkout. */
  private static String uri(Path file) {
    if (file.isAbsolute()) {
      return file.toUri().toString();
    }
    String path = file.normalize().toString().replace('\\', '/');
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException _) {
      return path;
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** The place that a problem with a text names. */
  private static Position place(Message why) {
    List<?> arguments = why.arguments();
    boolean placed = why.key().equals("syntax.at") && arguments.size() > 1;
    if (placed
        && arguments.get(0) instanceof Integer line
        && arguments.get(1) instanceof Integer column) {
      return new Position(line, column);
    }
    Optional<Message> inner =
        arguments.stream().filter(Message.class::isInstance).map(Message.class::cast).findFirst();
    return inner.map(CheckSarif::place).orElse(BEGIN);
  }
}
