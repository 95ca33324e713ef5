package dev.towpath.diagram;

import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.Map;

/**
 * What a drawing needs to know beyond the design.
 *
 * @param texts the language
 * @param measure the surface's font
 * @param exposures subnets by what their routes make them; a missing one is unknown
 * @param badges findings by resource
 * @param signs what a comparison says, by resource
 * @param links connectors beyond those that the references tell, such as traffic
 */
public record DrawingOptions(
    Texts texts,
    TextMeasure measure,
    Map<ResourceId, Exposure> exposures,
    Map<ResourceId, Findings> badges,
    Map<ResourceId, ReviewSign> signs,
    List<Link> links) {

  /** The gravest finding's badge and how many findings there are. */
  public record Findings(Badge badge, int count) {}

  /** Copies the collections. */
  public DrawingOptions {
    exposures = Map.copyOf(exposures);
    badges = Map.copyOf(badges);
    signs = Map.copyOf(signs);
    links = List.copyOf(links);
  }

  /** Nothing but a language. */
  public static DrawingOptions in(Texts texts) {
    return new DrawingOptions(texts, TextMeasure.ESTIMATE, Map.of(), Map.of(), Map.of(), List.of());
  }

  /** With a surface's font. */
  public DrawingOptions with(TextMeasure other) {
    return new DrawingOptions(texts, other, exposures, badges, signs, links);
  }

  /** With findings. */
  public DrawingOptions withBadges(Map<ResourceId, Findings> other) {
    return new DrawingOptions(texts, measure, exposures, other, signs, links);
  }

  /** With exposures of subnets. */
  public DrawingOptions withExposures(Map<ResourceId, Exposure> other) {
    return new DrawingOptions(texts, measure, other, badges, signs, links);
  }

  /** With further connectors. */
  public DrawingOptions withLinks(List<Link> other) {
    return new DrawingOptions(texts, measure, exposures, badges, signs, other);
  }

  /** With what a comparison says. */
  public DrawingOptions withSigns(Map<ResourceId, ReviewSign> other) {
    return new DrawingOptions(texts, measure, exposures, badges, other, links);
  }

  /** How exposed a subnet is. */
  Exposure exposure(ResourceId subnet) {
    return exposures.getOrDefault(subnet, Exposure.UNKNOWN);
  }
}
