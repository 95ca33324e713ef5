package dev.towpath.cli;

import dev.towpath.check.Finding;
import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.reading.ImportReport;
import dev.towpath.cloudformation.reading.Remark;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Position;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a template says what findings speak of, and how it was understood; nothing for other
 * designs.
 */
record TemplatePlaces(Optional<TemplateSource> source) {

  static TemplatePlaces of(Design design) {
    return new TemplatePlaces(TemplateDesign.source(design));
  }

  /** Where the template says something of a resource first. */
  Optional<Position> position(ResourceId id) {
    return source.flatMap(s -> s.position(id));
  }

  /** File, line and column as compilers print them, for the end of a line. */
  String shown(String file, ResourceId id) {
    return position(id).map(position -> " [" + file + ":" + position + "]").orElse("");
  }

  /** The finding with line and column. */
  Json add(Json finding, Finding of) {
    return position(of.resource())
        .<Json>map(position ->
            ((Json.Obj) finding)
                .with("line", Json.of(position.line()))
                .with("column", Json.of(position.column())))
        .orElse(finding);
  }

  /** All that is to be said of the template. */
  List<Remark> remarks() {
    return source.map(s -> s.report().remarks()).orElse(List.of());
  }

  /** How the template was understood, in a few lines. */
  List<Message> report() {
    List<Message> lines = new ArrayList<>();
    source
        .map(TemplateSource::report)
        .ifPresent(report -> {
          lines.add(
              Message.of(
                  "cli",
                  "check.template",
                  report.known(),
                  report.other(),
                  report.leftOut(),
                  report.unresolved()));
          report.remarks().stream()
              .filter(remark -> remark.kind() != Remark.Kind.LEFT_OUT)
              .map(remark ->
                  Message.of(
                      "cli",
                      "check.remark",
                      remark.position().line(),
                      remark.position().column(),
                      remark.message()))
              .forEach(lines::add);
        });
    return lines;
  }

  /** The same for other programs; null for other designs. */
  Json json(Texts texts) {
    return source
        .map(TemplateSource::report)
        .map(report -> json(report, texts))
        .orElseGet(Json.Nul::new);
  }

  private static Json json(ImportReport report, Texts texts) {
    return Json.of("known", Json.of(report.known()))
        .with("other", Json.of(report.other()))
        .with("leftOut", Json.of(report.leftOut()))
        .with("resolved", Json.of(report.resolved()))
        .with("references", Json.of(report.references()))
        .with("unresolved", Json.of(report.unresolved()))
        .with(
            "remarks",
            new Json.Arr(
                report.remarks().stream().<Json>map(remark -> json(remark, texts)).toList()));
  }

  private static Json json(Remark remark, Texts texts) {
    return Json.of("kind", remark.kind().name().toLowerCase(Locale.ROOT))
        .with("line", Json.of(remark.position().line()))
        .with("column", Json.of(remark.position().column()))
        .with("message", texts.text(remark.message()));
  }
}
