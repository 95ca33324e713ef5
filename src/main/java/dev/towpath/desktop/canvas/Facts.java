package dev.towpath.desktop.canvas;

import dev.towpath.check.Analysis;
import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.desktop.Editor;
import dev.towpath.diagram.Badge;
import dev.towpath.diagram.DrawingOptions;
import dev.towpath.diagram.Exposure;
import dev.towpath.diagram.TextMeasure;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import dev.towpath.network.Routing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the analysis knows and the drawing shows. */
final class Facts {
  private final Editor editor;

  Facts(Editor editor) {
    this.editor = editor;
  }

  DrawingOptions options(Design design, Texts texts, TextMeasure measure) {
    return DrawingOptions.in(texts)
        .with(measure)
        .withExposures(exposures(design.topology()))
        .withBadges(badges())
        .withSigns(editor.signsProperty().get());
  }

  private static Map<ResourceId, Exposure> exposures(Topology topology) {
    return topology
        .all(Subnet.class)
        .collect(
            Collectors.toMap(
                Subnet::id,
                subnet -> Routing.isPublic(topology, subnet) ? Exposure.PUBLIC : Exposure.PRIVATE));
  }

  /** The gravest finding of each resource and how many it has; a finding marks its main one. */
  Map<ResourceId, DrawingOptions.Findings> badges() {
    Analysis analysis = editor.analysisProperty().get();
    Map<ResourceId, DrawingOptions.Findings> badges = new LinkedHashMap<>();
    for (Finding finding : analysis.findings()) {
      badges.merge(
          finding.resource(),
          new DrawingOptions.Findings(badge(finding.severity()), 1),
          (first, next) ->
              new DrawingOptions.Findings(
                  first.badge().compareTo(next.badge()) <= 0 ? first.badge() : next.badge(),
                  first.count() + 1));
    }
    return badges;
  }

  private static Badge badge(Severity severity) {
    return switch (severity) {
      case ERROR -> Badge.ERROR;
      case WARNING -> Badge.WARNING;
      case INFO -> Badge.INFO;
    };
  }
}
