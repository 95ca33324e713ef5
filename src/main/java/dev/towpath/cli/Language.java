package dev.towpath.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of the texts, which must be known before the arguments are read. */
final class Language {
  private static final String OPTION = "--lang";

  private Language() {}

  /** What {@code --lang} says, else the language of the system. */
  static Locale of(String[] args) {
    return asked(List.of(args)).map(Locale::forLanguageTag).orElseGet(Locale::getDefault);
  }

  private static Optional<String> asked(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith(OPTION + "=")) {
        return Optional.of(args.get(i).substring(OPTION.length() + 1));
      }
      if (args.get(i).equals(OPTION) && i + 1 < args.size()) {
        return Optional.of(args.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
