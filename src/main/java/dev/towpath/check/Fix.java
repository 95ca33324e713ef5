package dev.towpath.check;

import dev.towpath.edit.Edit;
import dev.towpath.model.Message;

/**
 * An edit that cures a finding, offered and previewed before it is taken.
 *
 * @param edit the edit; its label is the offer
 * @param explanation what it changes and what it costs, in a sentence
 */
public record Fix(Edit edit, Message explanation) {
  /** A fix whose explanation stands in this package's bundle under {@code fix.} and the key. */
  public static Fix of(Edit edit, String key, Object... arguments) {
    return new Fix(edit, Message.of("check", "fix." + key, arguments));
  }
}
