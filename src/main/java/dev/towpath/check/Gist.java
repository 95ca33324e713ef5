package dev.towpath.check;

import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an analysis comes to, without words: which rule reports which resources, and how each flow
 * ends. What has changed since a deployment is not in it. Two designs that differ in names alone
 * have the same.
 *
 * @param lines in an order that depends on nothing but themselves
 */
public record Gist(List<String> lines) {
  /** Copies the lines. */
  public Gist {
    lines = List.copyOf(lines);
  }

  /**
   * The gist of an analysis.
   *
   * @param names what to call the resources instead of their ids
   */
  public static Gist of(Analysis analysis, Map<ResourceId, ResourceId> names) {
    Stream<String> findings =
        analysis.findings().stream()
            .filter(f -> Rules.ofChanges().stream().noneMatch(r -> r.id().equals(f.rule())))
            .map(f ->
                f.rule()
                    + " "
                    + f.severity()
                    + " "
                    + f.resources().stream()
                        .map(id -> names.getOrDefault(id, id))
                        .sorted()
                        .toList());
    Stream<String> verdicts =
        analysis.proofs().stream()
            .map(p ->
                names.getOrDefault(p.flow().owner(), p.flow().owner())
                    + " "
                    + p.flow().purpose()
                    + " "
                    + p.flow().pipeline()
                    + " "
                    + p.verdict().getClass().getSimpleName());
    return new Gist(Stream.concat(findings, verdicts).sorted().toList());
  }
}
