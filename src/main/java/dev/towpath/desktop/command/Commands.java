package dev.towpath.desktop.command;

import dev.towpath.desktop.language.Language;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/** All commands by id, in the order in which they were added. */
public final class Commands {
  private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

  private final Language language;
  private final Map<String, Command> byId = new LinkedHashMap<>();

  /** Without a command yet. */
  public Commands(Language language) {
    this.language = language;
  }

  /** Adds a command that can always be done. */
  public void add(String id, String icon, String keys, Runnable action) {
    add(id, icon, keys, ALWAYS, action);
  }

  /**
   * Adds a command.
   *
   * @param keys as {@link KeyCombination#valueOf} reads them, with blanks between; empty for none
   */
  public void add(
      String id, String icon, String keys, ObservableBooleanValue enabled, Runnable action) {
    add(id, language.of("command." + id), icon, keys, enabled, action);
  }

  /** Adds a command whose text says more than its key, such as what will be undone. */
  public void add(
      String id,
      ObservableValue<String> text,
      String icon,
      String keys,
      ObservableBooleanValue enabled,
      Runnable action) {
    put(new Command(id, text, icon, read(keys), enabled, Optional.empty(), action));
  }

  /** Adds a switch. */
  public void addSwitch(String id, String icon, String keys, BooleanProperty on) {
    put(
        new Command(
            id, language.of("command." + id), icon, read(keys), ALWAYS, Optional.of(on), () -> {}));
  }

  private void put(Command command) {
    if (byId.putIfAbsent(command.id(), command) != null) {
      throw new IllegalArgumentException("two commands with the id " + command.id());
    }
  }

  private static List<KeyCombination> read(String keys) {
    return Stream.of(keys.split(" "))
        .filter(key -> !key.isBlank())
        .map(KeyCombination::valueOf)
        .toList();
  }

  /** The command of that id; throws where there is none. */
  public Command get(String id) {
    Command command = byId.get(id);
    if (command == null) {
      throw new IllegalArgumentException("no command " + id);
    }
    return command;
  }

  /** Whether there is a command of that id. */
  public boolean has(String id) {
    return byId.containsKey(id);
  }

  /** Every command. */
  public Collection<Command> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /**
   * Makes the keys work that no menu shows: the second ones of commands. A focused text field sees
   * its own keys first.
   */
  public void installIn(Scene scene) {
    for (Command command : all()) {
      command.keys().stream()
          .skip(1)
          .forEach(key -> scene.getAccelerators().put(key, command::run));
    }
  }
}
