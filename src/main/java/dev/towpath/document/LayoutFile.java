package dev.towpath.document;

import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The file beside a template that keeps what the template has no room for: where figures stand, the
 * values that the user looks at it with, and whatever else a design says. The template is whole
 * without it.
 *
 * @param diagram where figures stand
 * @param choices the chosen values
 * @param others what the design says besides
 */
public record LayoutFile(Diagram diagram, Json.Obj choices, Json.Obj others) {
  private static final String FORMAT = "towpath-layout";
  private static final int VERSION = 1;
  private static final List<String> FIELDS = List.of("format", "version", "choices", "diagram");

  /** Where the layout of a template is kept. */
  public static Path beside(Path template) {
    return template.resolveSibling(template.getFileName() + "." + ProjectFile.ENDING);
  }

  /** The layout of a template; empty where there is none that can be read. */
  public static Optional<LayoutFile> read(Path template) {
    try (InputStream in = Files.newInputStream(beside(template))) {
      byte[] bytes = in.readNBytes(ProjectFile.MAX_BYTES);
      return JsonText.read(new String(bytes, StandardCharsets.UTF_8)) instanceof Json.Obj head
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
    SequencedMap<String, Json> others = new LinkedHashMap<>(head.fields());
    FIELDS.forEach(others::remove);
    try {
      return Optional.of(
          new LayoutFile(
              ProjectReading.diagram(head.object("diagram")),
              head.object("choices"),
              new Json.Obj(others)));
    } catch (ProjectReading.NotADesignException _) {
      return Optional.empty();
    }
  }

  /** The design with the layout, and with what else is kept beside the template. */
  public Design onto(Design template) {
    SequencedMap<String, Json> all = new LinkedHashMap<>(others.fields());
    all.putAll(template.others().fields());
    return new Design(
        template.name(), template.home(), template.topology(), diagram, new Json.Obj(all));
  }

  /** Writes the layout of a template. A file there that is no layout is left alone. */
  public void write(Path template) throws IOException {
    Path file = beside(template);
    if (Files.exists(file) && read(template).isEmpty()) {
      return;
    }
    SequencedMap<String, Json> head = new LinkedHashMap<>();
    head.put("format", Json.of(FORMAT));
    head.put("version", Json.of(VERSION));
    head.put("choices", choices);
    head.putAll(others.fields());
    String text = JsonText.write(new Json.Obj(head));
    String open = text.substring(0, text.length() - 2) + ",\n";
    AtomicFile.write(file, open + ProjectText.diagram(diagram) + "\n}\n");
  }
}
