package dev.towpath.check;

import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Looks at a review and reports what is wrong. Its texts stand in the bundle under its id. */
public interface Rule {
  /** Stable id, {@code TP} and four digits. */
  String id();

  /** The document that the rule rests on. */
  URI link();

  /** When the document was last compared with the rule. */
  LocalDate verified();

  /** The findings, in no order. */
  Stream<Finding> check(Review review);
}
