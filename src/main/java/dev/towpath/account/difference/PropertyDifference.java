package dev.towpath.account.difference;

import dev.towpath.model.Json;
import java.util.Optional;

/**
 * What two resources that are the same thing say differently. Values are in normal form, with the
 * names of the left design; of a list whose order means nothing only what the other side lacks.
 *
 * @param path the property, and what is inside it after dots, such as {@code Vpc.SubnetIds}
 * @param left empty where the left side says nothing
 * @param right empty where the right side says nothing
 * @param certain false where a side is given by a function or answer that nobody can resolve here,
 *     so that the two may be equal
 */
public record PropertyDifference(
    String path, Optional<Json> left, Optional<Json> right, boolean certain) {
  /** CloudFormation's name of the property that the path begins with. */
  public String property() {
    int end = path.indexOf('.');
    int list = path.indexOf('[');
    int cut = end < 0 ? list : list < 0 ? end : Math.min(end, list);
    return cut < 0 ? path : path.substring(0, cut);
  }
}
