package dev.towpath.desktop.palette;

import dev.towpath.model.Kind;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import java.util.List;
import java.util.stream.Stream;

/** The kinds that can be drawn, by shelf. */
public final class Shelves {
  /** The shelves, in the order in which an architect reaches for them. */
  public static final List<String> NAMES =
      List.of("network", "security", "media", "storage", "compute");

  private Shelves() {}

  /** The kinds of a shelf that have a figure. */
  public static Stream<KindDeclaration> kinds(String shelf) {
    return Kinds.all().stream()
        .filter(kind -> !kind.isPart())
        .filter(kind -> kind.kind().map(Kind::shelf).filter(shelf::equals).isPresent());
  }
}
