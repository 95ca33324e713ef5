package dev.towpath.model;

import java.util.List;

/**
 * A text for the user, by key, to be shown in the user's language by {@link Texts}.
 *
 * @param room the package whose bundle holds the text, such as {@code check}
 * @param key the key in that bundle
 * @param arguments fill {@code {0}}, {@code {1}} …; a message among them is shown in the same
 *     language
 */
public record Message(String room, String key, List<Object> arguments) {
  /** Copies the arguments. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message. */
  public static Message of(String room, String key, Object... arguments) {
    return new Message(room, key, List.of(arguments));
  }
}
