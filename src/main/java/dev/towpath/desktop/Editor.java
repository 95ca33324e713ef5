package dev.towpath.desktop;

import dev.towpath.check.Analysis;
import dev.towpath.check.Deployed;
import dev.towpath.check.Fix;
import dev.towpath.check.Watch;
import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.diagram.ReviewSign;
import dev.towpath.edit.Edit;
import dev.towpath.edit.History;
import dev.towpath.edit.Line;
import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The state of one open document that the parts of the window share: design with history,
 * selection, analysis, and what is shown over the canvas. For the JavaFX thread only; the analysis
 * runs elsewhere, and the latest design wins.
 */
public final class Editor {
  private final ReadOnlyObjectWrapper<History> history;
  private final ReadOnlyObjectWrapper<Design> design;
  private final ReadOnlyObjectWrapper<Analysis> analysis;
  private final ObjectProperty<Set<ResourceId>> selection = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Optional<Line>> line = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Proof>> shownProof =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Fix>> preview =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Map<ResourceId, ReviewSign>> signs =
      new SimpleObjectProperty<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<Gate.Refusal>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Gate gate = Gate.OPEN;
  private final AtomicReference<Design> latest;
  private final Asking asking;
  private final Deployed kept = Deployed.kept();
  private final Watch watch = new Watch(this::deployed);
  private volatile Design opened;

  /** Edits a design, from its beginning. */
  public Editor(Design initial) {
    opened = initial;
    history = new ReadOnlyObjectWrapper<>(History.of(initial));
    design = new ReadOnlyObjectWrapper<>(initial);
    analysis = new ReadOnlyObjectWrapper<>(Analysis.none(initial));
    latest = new AtomicReference<>(initial);
    asking = new Asking(design.getReadOnlyProperty());
    selection.addListener((_, _, now) -> keepLine(l -> now.equals(Set.of(l.source()))));
    analyse(initial);
  }

  private void keepLine(Predicate<Line> kept) {
    if (line.get().isPresent() && !kept.test(line.get().get())) {
      line.set(Optional.empty());
    }
  }

  /** Design and history. */
  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** The design now. */
  public ReadOnlyObjectProperty<Design> designProperty() {
    return design.getReadOnlyProperty();
  }

  /** The design now. */
  public Design design() {
    return design.get();
  }

  /** The latest analysis; its design may be older than the present one for a moment. */
  public ReadOnlyObjectProperty<Analysis> analysisProperty() {
    return analysis.getReadOnlyProperty();
  }

  /** The selected resources; never null, ids that are gone are dropped. */
  public ObjectProperty<Set<ResourceId>> selectionProperty() {
    return selection;
  }

  /** The selected resource where exactly one is. */
  public Optional<Resource> selected() {
    return selection.get().size() == 1
        ? design().topology().get(selection.get().iterator().next())
        : Optional.empty();
  }

  /**
   * The line on the canvas that is selected; its source is what is selected then. Goes once
   * something else is selected, or the line has gone.
   */
  public ObjectProperty<Optional<Line>> lineProperty() {
    return line;
  }

  /** The proof whose path is drawn over the canvas. */
  public ObjectProperty<Optional<Proof>> shownProofProperty() {
    return shownProof;
  }

  /** The fix that is previewed on the canvas and not taken yet. */
  public ObjectProperty<Optional<Fix>> previewProperty() {
    return preview;
  }

  /** What the user asks of the design beyond its analysis. */
  public Asking asking() {
    return asking;
  }

  /** What a comparison says of the design's figures. */
  public ObjectProperty<Map<ResourceId, ReviewSign>> signsProperty() {
    return signs;
  }

  /** Lets something else have a say before the design changes. */
  public void setGate(Gate other) {
    gate = other;
  }

  /** Why the latest edit was not taken; empty where it was. */
  public ReadOnlyObjectProperty<Optional<Gate.Refusal>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** The user has seen why. */
  public void forgetRefusal() {
    refusal.set(Optional.empty());
  }

  /** Goes on once all that the user has typed is an edit. */
  public void settle(Runnable then) {
    gate.settle(then);
  }

  /** Of a template what it said when it was opened, else what the design keeps of an account. */
  private Topology deployed(Design current) {
    Design before = opened;
    return TemplateDesign.isTemplate(current) && TemplateDesign.isTemplate(before)
        ? before.topology()
        : kept.of(current);
  }

  /** The design as it was when it was opened. */
  public Design opened() {
    return opened;
  }

  /** Does an edit, as one step, unless it is refused. */
  public void apply(Edit edit) {
    settle(() -> take(edit));
  }

  private void take(Edit edit) {
    History next = history.get().after(edit);
    if (next == history.get()) {
      return;
    }
    Optional<Gate.Refusal> why = gate.refuses(design(), next.present());
    refusal.set(why);
    if (why.isEmpty()) {
      moveTo(next);
    }
  }

  /** Undoes the latest step. */
  public void undo() {
    settle(() -> moveTo(history.get().undo()));
  }

  /** Does the latest undone step again. */
  public void redo() {
    settle(() -> moveTo(history.get().redo()));
  }

  /** Opens another design in place of this one, with a history of its own. */
  public void open(Design other) {
    selection.set(Set.of());
    asking.endSupposing();
    asking.endAsking();
    opened = other;
    moveTo(History.of(other));
  }

  private void moveTo(History next) {
    // An edit that changes nothing gives the same history back; to compare two would walk both.
    if (next == history.get()) {
      return;
    }
    preview.set(Optional.empty());
    forgetRefusal();
    history.set(next);
    design.set(next.present());
    Set<ResourceId> kept =
        selection.get().stream()
            .filter(next.present().topology()::contains)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    if (!kept.equals(selection.get())) {
      selection.set(kept);
    }
    keepLine(l -> l.holds(next.present().topology()));
    analyse(next.present());
  }

  private void analyse(Design current) {
    latest.set(current);
    Thread.ofVirtual()
        .start(() -> {
          if (latest.get() == current) {
            Analysis result = watch.analyse(current);
            Platform.runLater(() -> show(result));
          }
        });
  }

  private void show(Analysis result) {
    if (latest.get() != result.design()) {
      return;
    }
    analysis.set(result);
    shownProof.set(
        shownProof
            .get()
            .flatMap(shown ->
                result.proofs().stream()
                    .filter(p -> p.flow().id().equals(shown.flow().id()))
                    .findFirst()));
  }
}
