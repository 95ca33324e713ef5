package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;

/** A template as YAML text: functions in short form, a blank line between resources. */
public final class YamlText {
  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setSplitLines(false)
          .setWidth(Integer.MAX_VALUE)
          .setMaxSimpleKeyLength(1024)
          .build();

  /** Sections whose entries stand apart. */
  private static final Set<String> AIRY = Set.of("Parameters:", "Resources:", "Outputs:");

  private static final Pattern QUOTED = Pattern.compile("!(Ref|GetAtt) '([A-Za-z0-9.:]+)'");

  private YamlText() {}

  /**
   * A function's short form.
   *
   * @param name as it stands behind the exclamation mark
   * @param argument what follows
   */
  public record ShortForm(String name, Json argument) {}

  /** The short form of a function, empty where it has none or its argument has one too. */
  public static Optional<ShortForm> shortForm(String function, Json argument) {
    return YamlNodes.shortForm(function, argument);
  }

  /** The text, with a line end after the last line. */
  static String of(Json.Obj template) {
    String text = airy(emitted(template).lines().toList());
    // the emitter quotes every scalar that has a tag; bare names are what people write, and safe
    boolean safe = !QUOTED.matcher(JsonText.writeCompact(template)).find();
    return safe ? QUOTED.matcher(text).replaceAll("!$1 $2") : text;
  }

  private static String emitted(Json.Obj template) {
    StringBuilder out = new StringBuilder();
    Emitter emitter =
        new Emitter(
            SETTINGS,
            new StreamDataWriter() {
              @Override
              public void write(String text) {
                out.append(text);
              }

              @Override
              public void write(String text, int offset, int length) {
                out.append(text, offset, offset + length);
              }
            });
    new Serialize(SETTINGS).serializeOne(YamlNodes.of(template)).forEach(emitter::emit);
    return out.toString();
  }

  private static String airy(List<String> lines) {
    StringBuilder out = new StringBuilder();
    boolean airy = false;
    String before = "";
    for (String line : lines) {
      boolean top = !line.isEmpty() && line.charAt(0) != ' ';
      boolean entry = airy && line.startsWith("  ") && line.charAt(2) != ' ';
      if ((top && AIRY.contains(line)) || (entry && !AIRY.contains(before))) {
        out.append('\n');
      }
      airy = top ? AIRY.contains(line) : airy;
      before = line;
      out.append(line).append('\n');
    }
    return out.toString();
  }
}
