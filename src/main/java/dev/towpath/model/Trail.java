package dev.towpath.model;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The latest edits that led to an index, so that two indexes, of which one was made from the other
 * or both from a third, can be compared without a walk over all resources.
 */
final class Trail {
  private static final int LONGEST = 512;

  /** Nothing was edited yet. */
  static final Trail START = new Trail(new Object(), null, null, 0);

  /** Stands for the index after the edit; nothing but its identity matters. */
  private final Object mark;

  private final @Nullable ResourceId edited;
  private final @Nullable Trail before;
  private final int length;

  private Trail(Object mark, @Nullable ResourceId edited, @Nullable Trail before, int length) {
    this.mark = mark;
    this.edited = edited;
    this.before = before;
    this.length = length;
  }

  /** The trail after an edit of that resource. */
  Trail then(ResourceId id) {
    Trail kept = length < LONGEST ? this : latest(LONGEST / 2);
    return new Trail(new Object(), id, kept, kept.length + 1);
  }

  /** Without the oldest edits, so that a long session does not keep all that it ever did. */
  private Trail latest(int edits) {
    return edits == 0 || before == null
        ? new Trail(mark, null, null, 0)
        : new Trail(mark, edited, before.latest(edits - 1), Math.min(edits, length));
  }

  /** What was edited between the two; empty where they have nothing in common that is known. */
  Optional<Set<ResourceId>> since(Trail other) {
    Map<Object, Trail> here = new IdentityHashMap<>();
    for (Trail step = this; step != null; step = step.before) {
      here.put(step.mark, step);
    }
    Trail meeting = other;
    while (meeting != null && !here.containsKey(meeting.mark)) {
      meeting = meeting.before;
    }
    if (meeting == null) {
      return Optional.empty();
    }
    Set<ResourceId> edited = new HashSet<>();
    collect(this, meeting.mark, edited);
    collect(other, meeting.mark, edited);
    return Optional.of(edited);
  }

  @SuppressWarnings("ReferenceEquality") // a mark is its identity
  private static void collect(Trail from, Object end, Set<ResourceId> edited) {
    for (Trail step = from; step != null && step.mark != end; step = step.before) {
      if (step.edited != null) {
        edited.add(step.edited);
      }
    }
  }
}
