package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Position;
import dev.towpath.model.Message;

/**
 * What the user should know of how a template was understood.
 *
 * @param kind what sort
 * @param position where it stands
 * @param message what it is
 */
public record Remark(Kind kind, Position position, Message message) {
  /** Sorts of remarks. */
  public enum Kind {
    /** What CloudFormation refuses to deploy. */
    REFUSED,
    /** A value that is not known, with what would settle it. */
    UNRESOLVED,
    /** A value that was taken for known although AWS decides it. */
    ASSUMED,
    /** A resource that is not there with these choices, or not looked into. */
    LEFT_OUT,
    /** Something that only deployment carries out. */
    NOT_CARRIED_OUT
  }
}
