package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * The design as it is and every earlier and undone state of it; unlimited and immutable.
 *
 * @param present the design now
 * @param past the steps that led here, the latest first
 * @param future the undone steps, the next to redo first
 */
public record History(Design present, PStack<Step> past, PStack<Step> future) {
  /**
   * An edit's label with the design that its undoing (in the past) or redoing (in the future) leads
   * to.
   */
  public record Step(Message label, Design design) {}

  /** A history that begins here. */
  public static History of(Design design) {
    return new History(design, ConsPStack.empty(), ConsPStack.empty());
  }

  /** After an edit; the same history where the edit changes nothing. */
  public History after(Edit edit) {
    Design next = edit.apply(present);
    if (next == present || next.equals(present)) {
      return this;
    }
    return new History(next, past.plus(new Step(edit.label(), present)), ConsPStack.empty());
  }

  /** What undo would undo. */
  public Optional<Message> undoable() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.get(0).label());
  }

  /** What redo would redo. */
  public Optional<Message> redoable() {
    return future.isEmpty() ? Optional.empty() : Optional.of(future.get(0).label());
  }

  /** One step back; the same history at its beginning. */
  public History undo() {
    if (past.isEmpty()) {
      return this;
    }
    Step step = past.get(0);
    return new History(step.design(), past.minus(0), future.plus(new Step(step.label(), present)));
  }

  /** One step forward again; the same history at its end. */
  public History redo() {
    if (future.isEmpty()) {
      return this;
    }
    Step step = future.get(0);
    return new History(step.design(), past.plus(new Step(step.label(), present)), future.minus(0));
  }
}
