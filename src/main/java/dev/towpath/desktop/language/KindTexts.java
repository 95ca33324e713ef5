package dev.towpath.desktop.language;

import dev.towpath.model.KindDeclaration;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Texts;
import java.util.Optional;

/** What kinds and properties are called, and what they are for, in a language. */
public final class KindTexts {
  private static final String ROOM = "model";

  private KindTexts() {}

  /** The kind's name. */
  public static String name(Texts texts, KindDeclaration kind) {
    return texts.find(ROOM, "kind." + kind.name()).orElse(kind.name());
  }

  /** What the kind is for, in a line; empty where nobody has said. */
  public static Optional<String> help(Texts texts, KindDeclaration kind) {
    return texts.find(ROOM, "kind." + kind.name() + ".help");
  }

  /** The property's label; CloudFormation's name where there is none. */
  public static String label(Texts texts, KindDeclaration owner, PropertyDeclaration property) {
    return find(texts, owner, property, "").orElse(property.name());
  }

  /** What the property does; empty where nobody has said. */
  public static Optional<String> help(
      Texts texts, KindDeclaration owner, PropertyDeclaration property) {
    return find(texts, owner, property, ".help");
  }

  private static Optional<String> find(
      Texts texts, KindDeclaration owner, PropertyDeclaration property, String ending) {
    return texts
        .find(ROOM, "property." + owner.name() + "." + property.name() + ending)
        .or(() -> texts.find(ROOM, "property." + property.name() + ending));
  }
}
