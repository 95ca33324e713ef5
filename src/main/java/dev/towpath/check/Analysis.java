package dev.towpath.check;

import dev.towpath.check.cost.Money;
import dev.towpath.check.cost.Prices;
import dev.towpath.model.Design;
import dev.towpath.model.Suppressions;
import dev.towpath.proof.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is known about a design: what the validator shows.
 *
 * @param design what was analysed
 * @param proofs by flow id
 * @param findings the gravest first, then by resource and rule
 * @param suppressed the findings that the design suppresses, in the same order
 */
public record Analysis(
    Design design, List<Proof> proofs, List<Finding> findings, List<Suppressed> suppressed) {
  /** Copies the lists. */
  public Analysis {
    proofs = List.copyOf(proofs);
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /** The analysis of a design in which nothing has been looked at yet. */
  public static Analysis none(Design design) {
    return new Analysis(design, List.of(), List.of(), List.of());
  }

  /** An analysis from all findings, those that the design suppresses among them. */
  static Analysis of(Design design, List<Proof> proofs, List<Finding> all) {
    Suppressions suppressions = Suppressions.of(design);
    Prices prices = Prices.of(design);
    List<Finding> findings = new ArrayList<>(all.size());
    List<Suppressed> suppressed = new ArrayList<>();
    for (Finding unpriced : all) {
      Finding finding = Money.told(unpriced, prices);
      suppressions
          .reason(finding.rule(), finding.resource())
          .ifPresentOrElse(
              reason ->
                  suppressed.add(
                      new Suppressed(finding, reason, suppressions.isOff(finding.rule()))),
              () -> findings.add(finding));
    }
    return new Analysis(design, proofs, findings, suppressed);
  }

  /** How the design suppresses a finding; empty where it does not. */
  public Optional<Suppressed> suppression(Finding finding) {
    return suppressed.stream().filter(s -> s.finding().equals(finding)).findFirst();
  }

  /** Those of a finding's fixes that cure it here, tried one by one; the best first. */
  public List<Fix> fixes(Finding finding) {
    return finding.fixes().stream().filter(fix -> cures(fix, finding)).toList();
  }

  private boolean cures(Fix fix, Finding finding) {
    Design fixed = fix.edit().apply(design);
    return !fixed.equals(design)
        && FindingsOf.all(fixed.topology(), finding.resource())
            .map(other -> Money.told(other, Prices.of(design)))
            .noneMatch(finding::isSameAs);
  }
}
