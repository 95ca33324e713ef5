package dev.towpath.desktop.window;

import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.scan.AccountScan;
import dev.towpath.desktop.scan.SavedImport;

/** Accounts, and what could not be read of them. */
final class ScanCommands {
  private ScanCommands() {}

  static void addTo(Commands commands, AccountScan scan, SavedImport saved, MissesTab misses) {
    commands.add("file.scan", "mdi2c-cloud-search-outline", "", scan::ask);
    commands.add("file.import", "mdi2f-folder-download-outline", "", saved::ask);
    commands.add("file.misses", "", "", misses.offered(), misses::bring);
  }
}
