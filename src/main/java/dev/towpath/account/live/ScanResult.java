package dev.towpath.account.live;

import dev.towpath.account.Answers;
import dev.towpath.account.Miss;
import dev.towpath.model.Design;
import java.util.List;

/**
 * What a scan read.
 *
 * @param design the resources, laid out
 * @param answers what AWS answered, by account and Region
 * @param cancelled whether the user stopped it, so that any number of things may be missing
 */
public record ScanResult(Design design, List<Answers> answers, boolean cancelled) {
  /** Copies the answers. */
  public ScanResult {
    answers = List.copyOf(answers);
  }

  /** The calls that gave no answer, by account and Region. */
  public List<Miss> misses() {
    return answers.stream().flatMap(told -> told.misses().stream()).toList();
  }
}
