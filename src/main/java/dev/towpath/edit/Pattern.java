package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;

/**
 * A design to begin with.
 *
 * @param key names it for programs, such as {@code archive-with-nat}
 * @param design without figures; a layout places them
 */
public record Pattern(String key, Design design) {
  /** What it is called. */
  public Message title() {
    return Message.of("edit", "pattern." + key);
  }

  /** What it shows, in a sentence. */
  public Message about() {
    return Message.of("edit", "pattern." + key + ".about");
  }
}
