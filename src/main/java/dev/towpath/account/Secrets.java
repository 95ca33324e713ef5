package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.Set;

/** Leaves out of an answer what must not get into a project: keys written as plain text. */
final class Secrets {
  /** MediaLive's fixed key of an HLS output; everything else refers to a secret by its name. */
  private static final Set<String> FIELDS = Set.of("StaticKeyValue");

  private Secrets() {}

  static Json without(Json answer) {
    return answer.map(value -> {
      if (!(value instanceof Json.Obj object)) {
        return value;
      }
      Json.Obj kept = object;
      for (String field : FIELDS) {
        kept = kept.without(field);
      }
      return kept;
    });
  }
}
