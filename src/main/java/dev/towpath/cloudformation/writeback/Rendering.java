package dev.towpath.cloudformation.writeback;

import dev.towpath.model.Json;
import java.util.List;

/** Writes new values in the style of a file, as lines without line ends. */
interface Rendering {

  /** A value in one line, as it may stand in brackets. */
  String inFlow(Json value);

  /** A key with its value; the lines below the first are indented towards the key. */
  List<String> entry(String key, Json value);

  /** An item of a list, as {@link #entry}. */
  List<String> item(Json value);
}
