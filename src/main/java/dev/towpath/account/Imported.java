package dev.towpath.account;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.util.List;

/**
 * What saved answers told.
 *
 * @param design the resources, without boxes
 * @param misses the calls whose answers are not there
 * @param problems files that could not be used, each with the reason
 */
public record Imported(Design design, List<Miss> misses, List<Message> problems) {
  /** Copies the lists. */
  public Imported {
    misses = List.copyOf(misses);
    problems = List.copyOf(problems);
  }
}
