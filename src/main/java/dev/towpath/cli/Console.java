package dev.towpath.cli;

import dev.towpath.model.Message;
import dev.towpath.model.Texts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes to.
 *
 * @param out results
 * @param err everything that is said about them
 * @param texts the texts in the user's language
 */
record Console(PrintStream out, PrintStream err, Texts texts) {
  /** A line of the result. */
  void line(String text) {
    out.print(text + "\n");
  }

  /** Data for other programs, in UTF-8 whatever the terminal's encoding is. */
  void data(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  /** One line about what went wrong. */
  void problem(Message message) {
    err.print("towpath: " + oneLine(texts.text(message)) + "\n");
  }

  /** One line that the user should know. */
  void note(Message message) {
    err.print(oneLine(texts.text(message)) + "\n");
  }

  /** Whether whoever read the results has gone, as {@code head} does. */
  boolean isClosed() {
    return out.checkError();
  }

  /** Control signs of names and files do not reach the terminal. */
  static String oneLine(String text) {
    return text.replaceAll("\\R", " ").replaceAll("\\p{Cc}", "\ufffd");
  }
}
