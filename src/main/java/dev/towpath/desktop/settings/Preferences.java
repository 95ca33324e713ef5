package dev.towpath.desktop.settings;

import dev.towpath.model.Json;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the user has chosen and done, as a value. Fields that are not understood are kept, so that
 * an older program does not forget what a newer one remembered.
 */
public record Preferences(Json.Obj values) {
  /** Nothing remembered. */
  public static final Preferences NONE = new Preferences(Json.Obj.EMPTY);

  private static final int RECENT = 12;

  /** The chosen language; the system's where none was chosen. */
  public Locale language() {
    return values.text("language").map(Locale::forLanguageTag).orElse(Locale.getDefault());
  }

  /** With a language. */
  public Preferences withLanguage(Locale locale) {
    return with("language", Json.of(locale.toLanguageTag()));
  }

  /** Whether the dark theme is on. */
  public boolean dark() {
    return values.text("theme").filter("dark"::equals).isPresent();
  }

  /** With the dark or light theme. */
  public Preferences withDark(boolean dark) {
    return with("theme", Json.of(dark ? "dark" : "light"));
  }

  /** Whether a panel is shown; panels are until they are hidden. */
  public boolean shows(String panel) {
    return values.object("panels").text(panel).map(Boolean::valueOf).orElse(true);
  }

  /** With a panel shown or hidden. */
  public Preferences withPanel(String panel, boolean shown) {
    return with("panels", values.object("panels").with(panel, Json.of(shown)));
  }

  /** A remembered size or position. */
  public double number(String name, double otherwise) {
    return values
        .object("sizes")
        .get(name)
        .filter(Json.Num.class::isInstance)
        .map(json -> ((Json.Num) json).value().doubleValue())
        .orElse(otherwise);
  }

  /** With a size or position remembered; a value that is no number is not. */
  public Preferences withNumber(String name, double value) {
    return Double.isFinite(value)
        ? with(
            "sizes",
            values
                .object("sizes")
                .with(
                    name,
                    new Json.Num(
                        new java.math.BigDecimal(value)
                            .setScale(4, java.math.RoundingMode.HALF_UP)
                            .stripTrailingZeros())))
        : this;
  }

  /** Files that were open, the latest first. */
  public List<Path> recent() {
    List<Path> paths = new ArrayList<>();
    for (Json element : values.list("recent")) {
      element.asText().flatMap(Preferences::path).ifPresent(paths::add);
    }
    return List.copyOf(paths);
  }

  /** With a file as the latest. */
  public Preferences withRecent(Path file) {
    List<String> files = new ArrayList<>(List.of(file.toAbsolutePath().toString()));
    recent().stream()
        .map(Path::toString)
        .filter(f -> !files.contains(f))
        .limit(RECENT - 1L)
        .forEach(files::add);
    return with("recent", Json.texts(files));
  }

  /** Without a file among the recent ones. */
  public Preferences withoutRecent(Path file) {
    return with(
        "recent",
        Json.texts(recent().stream().filter(f -> !f.equals(file)).map(Path::toString).toList()));
  }

  /** A remembered text, such as the folder of the last export. */
  public Optional<String> text(String name) {
    return values.object("texts").text(name).filter(text -> !text.isEmpty());
  }

  /** With a text remembered. */
  public Preferences withText(String name, String value) {
    return with("texts", values.object("texts").with(name, value));
  }

  private Preferences with(String name, Json value) {
    return new Preferences(values.with(name, value));
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
