package dev.towpath.check;

import dev.towpath.model.Design;
import dev.towpath.proof.Proof;
import java.util.List;

/**
 * All that is known about a design: what the validator shows.
 *
 * @param design what was analysed
 * @param proofs by flow id
 * @param findings the gravest first, then by resource and rule
 */
public record Analysis(Design design, List<Proof> proofs, List<Finding> findings) {
  /** Copies the lists. */
  public Analysis {
    proofs = List.copyOf(proofs);
    findings = List.copyOf(findings);
  }

  /** Those of a finding's fixes that cure it here, tried one by one; the best first. */
  public List<Fix> fixes(Finding finding) {
    return finding.fixes().stream().filter(fix -> cures(fix, finding)).toList();
  }

  private boolean cures(Fix fix, Finding finding) {
    Design fixed = fix.edit().apply(design);
    return !fixed.equals(design)
        && FindingsOf.all(fixed.topology(), finding.resource()).noneMatch(finding::isSameAs);
  }
}
