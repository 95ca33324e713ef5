package dev.towpath.cli;

import dev.towpath.account.live.MfaPrompt;
import dev.towpath.model.Message;
import java.util.Optional;

/** Asks on the terminal for the code of an MFA device; where there is none, nobody can be asked. */
record ConsolePrompt(Console console) implements MfaPrompt {
  @Override
  public Optional<String> code(String device) {
    java.io.Console terminal = System.console();
    if (terminal == null || !terminal.isTerminal()) {
      return Optional.empty();
    }
    console.note(Message.of("cli", "scan.mfa", device));
    return Optional.ofNullable(terminal.readLine()).map(String::strip).filter(c -> !c.isEmpty());
  }
}
