package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.language.KindTexts;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Texts;
import java.util.function.Consumer;

/**
 * What a field needs to know.
 *
 * @param workspace the window's parts
 * @param owner the kind or structure that declares the property
 * @param property the property
 * @param commit takes the new value; JSON's null removes the property
 */
record FieldContext(
    Workspace workspace,
    KindDeclaration owner,
    PropertyDeclaration property,
    Consumer<Json> commit) {

  Texts texts() {
    return workspace.language().texts();
  }

  String label() {
    return KindTexts.label(texts(), owner, property);
  }

  String text(String key, Object... arguments) {
    return workspace.language().text(key, arguments);
  }
}
