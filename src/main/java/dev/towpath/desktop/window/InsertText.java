package dev.towpath.desktop.window;

import dev.towpath.desktop.language.KindTexts;
import dev.towpath.desktop.language.Language;
import dev.towpath.model.KindDeclaration;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** What the command that places a figure of a kind is called. */
final class InsertText {
  private InsertText() {}

  static StringBinding of(Language language, KindDeclaration kind) {
    return Bindings.createStringBinding(
        () -> language.text("command.insert", KindTexts.name(language.texts(), kind)),
        language.textsProperty());
  }
}
