package dev.towpath.desktop.command;

import dev.towpath.desktop.command.QuickOpen.Entry;
import dev.towpath.desktop.language.Language;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;

/** The commands that can be done now, for the command palette. */
public final class CommandEntries {
  private CommandEntries() {}

  /** The entries, by group. */
  public static List<Entry> of(Language language, Commands commands) {
    return commands.all().stream()
        .filter(command -> command.enabled().get())
        .map(command -> entry(language, command))
        .toList();
  }

  private static Entry entry(Language language, Command command) {
    String group = Command.plain(language.text("menu." + command.group()));
    return new Entry(
        group + ": " + command.plainText(),
        keys(command),
        command.icon().isEmpty() ? new Region() : Icons.of(command.icon()),
        command::run);
  }

  /** The command's keys as the platform writes them. */
  static String keys(Command command) {
    return command.keys().stream()
        .map(key -> key.getDisplayText())
        .collect(Collectors.joining(", "));
  }
}
