package dev.towpath.desktop;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Long work: on a virtual thread, its result on the JavaFX thread. */
public final class Background {
  private Background() {}

  /** Works, then hands over; what the work throws surfaces as an uncaught exception. */
  public static <T> void run(Supplier<T> work, Consumer<T> then) {
    start(work, then);
  }

  /**
   * The same, for work that may be given up: to interrupt the thread asks for it, and a {@link
   * CancellationException} of the work means that it has followed.
   */
  public static <T> Thread start(Supplier<T> work, Consumer<T> then) {
    return Thread.ofVirtual()
        .name("work")
        .start(() -> {
          try {
            T result = work.get();
            Platform.runLater(() -> then.accept(result));
          } catch (CancellationException _) {
            // Nobody waits for the result any more.
          }
        });
  }
}
