package dev.towpath.check;

import dev.towpath.model.Resource;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Looks at one resource and its neighbours and reports what is wrong. Its texts stand in the bundle
 * under its id.
 *
 * @param <R> the kind that it is asked about; {@link Resource} for every kind
 */
public interface Rule<R extends Resource> {
  /** Stable id, {@code TP} and four digits. */
  String id();

  /** The document that the rule rests on. */
  URI link();

  /** When the document was last compared with the rule. */
  LocalDate verified();

  /** The kind that it is asked about; {@code Resource.class} for every kind. */
  Class<R> kind();

  /**
   * The findings about a resource, in no order.
   *
   * <p>It looks at neighbours only by what names what, never at all resources of a kind: an edit
   * makes a rule look again only at resources whose neighbours it has changed. What two resources
   * do together is reported of what both name, or else of the one with the lower id.
   */
  Stream<Finding> check(R resource, Review review);
}
