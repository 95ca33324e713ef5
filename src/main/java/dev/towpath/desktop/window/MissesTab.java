package dev.towpath.desktop.window;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.problems.ProblemsView;
import dev.towpath.desktop.scan.MissesView;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Tab;

/** The tab with the calls that gave no answer: there as long as the design keeps any. */
final class MissesTab {
  private final ProblemsView problems;
  private final MissesView view;
  private final Runnable show;
  private final Tab tab = new Tab();

  /**
   * A tab beside the problems.
   *
   * @param show shows the panel that the tab is in
   */
  MissesTab(Workspace workspace, ProblemsView problems, Runnable show) {
    this.problems = problems;
    this.show = show;
    view = new MissesView(workspace);
    tab.setId("tab.misses");
    tab.setContent(view);
    tab.setClosable(false);
    tab.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> workspace.language().text("tab.misses", view.rows().size()),
                view.rows(),
                workspace.language().textsProperty()));
    view.rows().subscribe(this::offer);
    workspace.unanswered().subscribe(one -> one.ifPresent(_ -> bring()));
  }

  /** A design that comes with misses shows them at once. */
  private void offer() {
    boolean there = problems.getTabs().contains(tab);
    if (view.rows().isEmpty()) {
      problems.getTabs().remove(tab);
    } else if (!there) {
      problems.getTabs().add(tab);
      bring();
    }
  }

  ObservableBooleanValue offered() {
    return Bindings.isNotEmpty(view.rows());
  }

  void bring() {
    show.run();
    problems.bring(view);
  }
}
