package dev.towpath.desktop;

import dev.towpath.desktop.language.Language;
import dev.towpath.desktop.settings.Settings;
import dev.towpath.model.ResourceId;
import java.util.Set;

/** What the parts of the window share. */
public record Workspace(
    Editor editor, Language language, Settings settings, DesignSurface surface) {

  /** Selects a resource and brings its figure into view. */
  public void show(ResourceId id) {
    if (editor.design().topology().contains(id)) {
      editor.selectionProperty().set(Set.of(id));
      surface.reveal(id);
    }
  }
}
