package dev.towpath.account;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.util.List;

/**
 * What saved answers told.
 *
 * @param design the resources, without boxes
 * @param unanswered the calls whose answers are not there
 * @param problems files that could not be used, each with the reason
 */
public record Imported(Design design, List<Unanswered> unanswered, List<Message> problems) {
  /** Copies the lists. */
  public Imported {
    unanswered = List.copyOf(unanswered);
    problems = List.copyOf(problems);
  }

  /** The calls whose answers are not there, wherever they belong. */
  public List<Miss> misses() {
    return unanswered.stream().map(Unanswered::miss).toList();
  }
}
