package dev.towpath.desktop.files;

import dev.towpath.model.Texts;
import java.util.List;
import java.util.Optional;

/** The designs that come with the program. */
public final class Samples {
  /** Their names, the plainest first; each is {@code /dev/towpath/samples/NAME.towpath}. */
  public static final List<String> NAMES =
      List.of("archive-without-nat", "archive-with-nat", "webdav-to-instance", "mistakes");

  private Samples() {}

  /** The class path name of a sample; empty where it did not come with this build. */
  public static Optional<String> resource(String name) {
    return Optional.of("/dev/towpath/samples/" + name + ".towpath")
        .filter(path -> Samples.class.getResource(path) != null);
  }

  /** What a sample shows. */
  public static String title(Texts texts, String name) {
    return texts.find("desktop", "sample." + name).orElse(name);
  }
}
