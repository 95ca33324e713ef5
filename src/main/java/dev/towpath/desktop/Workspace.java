package dev.towpath.desktop;

import dev.towpath.account.Unanswered;
import dev.towpath.check.Finding;
import dev.towpath.desktop.language.Language;
import dev.towpath.desktop.settings.Settings;
import dev.towpath.model.Containment;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the parts of the window share.
 *
 * @param browse opens a page in the user's browser
 * @param finding the finding whose details are shown
 * @param unanswered the call without an answer that somebody asked to see
 */
public record Workspace(
    Editor editor,
    Language language,
    Settings settings,
    DesignSurface surface,
    Consumer<URI> browse,
    ObjectProperty<Optional<Finding>> finding,
    ObjectProperty<Optional<Unanswered>> unanswered) {

  /** With no finding shown yet. */
  public Workspace(
      Editor editor,
      Language language,
      Settings settings,
      DesignSurface surface,
      Consumer<URI> browse) {
    this(
        editor,
        language,
        settings,
        surface,
        browse,
        new SimpleObjectProperty<>(Optional.empty()),
        new SimpleObjectProperty<>(Optional.empty()));
  }

  /**
   * Selects a resource, or the one that shows it where it has no figure, and brings it into view.
   */
  public void show(ResourceId id) {
    Topology topology = editor.design().topology();
    Optional<Resource> resource = topology.get(id);
    for (int depth = 0; depth < 4 && resource.isPresent(); depth++) {
      if (Containment.hasFigure(topology, resource.get())) {
        editor.selectionProperty().set(Set.of(resource.get().id()));
        surface.reveal(resource.get().id());
        return;
      }
      resource = Containment.parent(topology, resource.get());
    }
    if (topology.contains(id)) {
      editor.selectionProperty().set(Set.of(id));
    }
  }
}
