package dev.towpath.cloudformation.reading;

import java.util.List;

/**
 * How a template was understood.
 *
 * @param known resources of kinds that Towpath knows
 * @param other resources of other types, kept as they are
 * @param leftOut resources that are not there with the present choices
 * @param resolved functions with a known value
 * @param references functions that refer to resources of the template
 * @param unresolved functions whose value is not known
 * @param remarks all that is to be said, in the order of the text
 */
public record ImportReport(
    int known,
    int other,
    int leftOut,
    int resolved,
    int references,
    int unresolved,
    List<Remark> remarks) {
  /** Copies the remarks. */
  public ImportReport {
    remarks = List.copyOf(remarks);
  }
}
