package dev.towpath.account.live;

import dev.towpath.account.Answers;
import dev.towpath.account.Miss;
import dev.towpath.model.Design;
import java.util.List;

/**
 * What a scan read.
 *
 * @param design the resources, laid out
 * @param answers what AWS answered
 * @param cancelled whether the user stopped it, so that any number of things may be missing
 */
public record ScanResult(Design design, Answers answers, boolean cancelled) {
  /** The calls that gave no answer, by operation. */
  public List<Miss> misses() {
    return answers.misses();
  }
}
