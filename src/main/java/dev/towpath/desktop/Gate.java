package dev.towpath.desktop;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/** What has a say before a design changes. */
public interface Gate {
  /** Lets everything through. */
  Gate OPEN =
      new Gate() {
        @Override
        public Optional<Refusal> refuses(Design before, Design after) {
          return Optional.empty();
        }

        @Override
        public void settle(Runnable then) {
          then.run();
        }
      };

  /**
   * Why an edit is not taken.
   *
   * @param why what it would change, why that cannot be, and what to do
   * @param about the resource to look at
   */
  record Refusal(Message why, Optional<ResourceId> about) {}

  /** Why an edit cannot be taken; empty where it can. */
  Optional<Refusal> refuses(Design before, Design after);

  /** Goes on once all that the user has typed is an edit; at once where it is. */
  void settle(Runnable then);
}
