package dev.towpath.document;

import dev.towpath.model.Diagram;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file beside a template that keeps what the template has no room for: where figures stand, and
 * the values that the user looks at it with. Nothing is lost with it but the layout.
 *
 * @param diagram where figures stand
 * @param choices the chosen values
 */
public record LayoutFile(Diagram diagram, Json.Obj choices) {
  private static final String FORMAT = "towpath-layout";
  private static final int VERSION = 1;

  /** Where the layout of a template is kept. */
  public static Path beside(Path template) {
    return template.resolveSibling(template.getFileName() + "." + ProjectFile.ENDING);
  }

  /** The layout of a template; empty where there is none that can be read. */
  public static Optional<LayoutFile> read(Path template) {
    try (InputStream in = Files.newInputStream(beside(template))) {
      byte[] bytes = in.readNBytes(ProjectFile.MAX_BYTES);
      return JsonText.read(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
              instanceof Json.Obj head
          ? of(head)
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Optional<LayoutFile> of(Json.Obj head) {
    if (!head.text("format").equals(Optional.of(FORMAT))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LayoutFile(
              ProjectReading.diagram(head.object("diagram")), head.object("choices")));
    } catch (ProjectReading.NotADesignException _) {
      return Optional.empty();
    }
  }

  /** Writes the layout of a template. A file there that is no layout is left alone. */
  public void write(Path template) throws IOException {
    Path file = beside(template);
    if (Files.exists(file) && read(template).isEmpty()) {
      return;
    }
    Json.Obj head =
        Json.of("format", FORMAT).with("version", Json.of(VERSION)).with("choices", choices);
    String text = JsonText.write(head);
    AtomicFile.write(
        file, text.substring(0, text.length() - 2) + ",\n" + ProjectText.diagram(diagram) + "\n}\n");
  }
}
