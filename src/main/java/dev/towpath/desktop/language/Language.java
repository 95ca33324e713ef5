package dev.towpath.desktop.language;

import dev.towpath.model.Message;
import dev.towpath.model.Texts;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The language of the window. Every visible text is bound to it, so a switch changes all at once.
 */
public final class Language {
  private static final String ROOM = "desktop";
  private final ReadOnlyObjectWrapper<Texts> texts;

  /** Begins in a language. */
  public Language(Locale locale) {
    texts = new ReadOnlyObjectWrapper<>(Texts.in(locale));
  }

  /** The texts in the present language. */
  public ReadOnlyObjectProperty<Texts> textsProperty() {
    return texts.getReadOnlyProperty();
  }

  /** The texts in the present language. */
  public Texts texts() {
    return texts.get();
  }

  /** Switches to English or Japanese. */
  public void use(Locale locale) {
    texts.set(Texts.in(locale));
  }

  /** A text of the window as it reads now. */
  public String text(String key, Object... arguments) {
    return texts().text(ROOM, key, arguments);
  }

  /** A message as it reads now. */
  public String text(Message message) {
    return texts().text(message);
  }

  /** A text of the window that follows the language. */
  public StringBinding of(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> text(key, arguments), texts);
  }

  /** A message that follows the language. */
  public StringBinding of(Message message) {
    return Bindings.createStringBinding(() -> text(message), texts);
  }
}
