package dev.towpath.desktop.settings;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The preferences and the file that keeps them. A missing, damaged or locked file never disturbs:
 * the program then starts as new and tries again at the next change.
 */
public final class Settings {
  private static final Logger LOG = Logger.getLogger(Settings.class.getName());
  private static final int LIMIT = 1_000_000;

  private final Path file;
  private final ReadOnlyObjectWrapper<Preferences> preferences;

  /** Reads the preferences of a folder. */
  public Settings(Folders folders) {
    file = folders.config().resolve("preferences.json");
    preferences = new ReadOnlyObjectWrapper<>(read(file));
  }

  /** The preferences now. */
  public Preferences now() {
    return preferences.get();
  }

  /** The preferences, as they change. */
  public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
    return preferences.getReadOnlyProperty();
  }

  /** Changes the preferences and writes them. */
  public void update(UnaryOperator<Preferences> change) {
    Preferences next = change.apply(now());
    if (!next.equals(now())) {
      preferences.set(next);
      write(next);
    }
  }

  private static Preferences read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Preferences.NONE;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
      return JsonText.read(text) instanceof Json.Obj object
          ? new Preferences(object)
          : Preferences.NONE;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The preferences cannot be read; starting without them", e);
      return Preferences.NONE;
    }
  }

  private void write(Preferences next) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "preferences", ".tmp");
      Files.writeString(written, JsonText.write(next.values()));
      Files.move(
          written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The preferences cannot be written", e);
    }
  }
}
