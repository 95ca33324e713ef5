package dev.towpath.desktop.inspector;

import dev.towpath.model.Json;
import dev.towpath.model.Message;

/** What the user typed, read as a property's value. */
sealed interface Reading {
  /** It is a value; JSON's null where nothing was typed. */
  record Good(Json value) implements Reading {}

  /** It is not, and why. */
  record Bad(Message why) implements Reading {}

  /** A value. */
  static Reading good(Json value) {
    return new Good(value);
  }

  /** Not a value. */
  static Reading bad(String key, Object... arguments) {
    return new Bad(Message.of("desktop", key, arguments));
  }
}
