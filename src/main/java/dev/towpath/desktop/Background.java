package dev.towpath.desktop;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Long work: on a virtual thread, its result on the JavaFX thread. */
public final class Background {
  private Background() {}

  /** Works, then hands over; what the work throws surfaces as an uncaught exception. */
  public static <T> void run(Supplier<T> work, Consumer<T> then) {
    Thread.ofVirtual()
        .name("work")
        .start(() -> {
          T result = work.get();
          Platform.runLater(() -> then.accept(result));
        });
  }
}
