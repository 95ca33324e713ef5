package dev.towpath.network;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;

/** What to call a reference in words, above all one that leads out of the design. */
final class Words {
  private Words() {}

  /** The formula as it is written, in one line. */
  static String of(Json json) {
    return JsonText.writeCompact(json);
  }

  /** The id that a reference gives, or its formula. */
  static String of(Ref<?> ref) {
    return switch (ref) {
      case Ref.To<?>(ResourceId id) -> id.value();
      case Ref.Outside<?>(String physicalId) -> physicalId;
      case Ref.Formula<?>(Json json) -> of(json);
      case Ref.None<?> _ -> "–";
    };
  }
}
