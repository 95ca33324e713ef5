package dev.towpath.desktop.review;

import dev.towpath.account.Miss;
import dev.towpath.account.difference.Cell;
import dev.towpath.account.difference.Other;
import dev.towpath.account.difference.Row;
import dev.towpath.account.difference.TakeSide;
import dev.towpath.account.difference.ThreeWay;
import dev.towpath.account.merge.Merge;
import dev.towpath.account.merge.Settle;
import dev.towpath.account.merge.Sight;
import dev.towpath.desktop.Editor;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.diagram.ReviewSign;
import dev.towpath.edit.DeleteResources;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ReviewMarks;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The sides that the open design is compared with, and what they do not agree on. For the JavaFX
 * thread; the comparison runs elsewhere, and the latest design wins.
 */
public final class Review {
  private final Editor editor;
  private final ReadOnlyObjectWrapper<List<Other>> sides = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
  private final AtomicReference<Question> latest = new AtomicReference<>();

  private record Question(Design design, List<Other> sides) {}

  /** Compares with nothing yet. */
  public Review(Editor editor) {
    this.editor = editor;
    editor.designProperty().subscribe(_ -> compare());
  }

  /** The sides, none where the design is compared with nothing. */
  public ReadOnlyObjectProperty<List<Other>> sidesProperty() {
    return sides.getReadOnlyProperty();
  }

  /** What the sides do not agree on, and what waits or has vanished. */
  ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** Compares with a side, in place of one of its kind. */
  public void compareWith(Other other) {
    List<Other> all = new ArrayList<>(sides.get());
    all.removeIf(side -> side.kind() == other.kind());
    all.add(other);
    sides.set(List.copyOf(all));
    compare();
  }

  /**
   * Merges what an account has into the design, as one step, and compares with it.
   *
   * @param whole whether the account was read as a whole
   */
  public void merge(Design scanned, List<Miss> misses, boolean whole) {
    editor.apply(new Merge(scanned, misses, whole, AutoLayout::arrangeNew));
    Sight sight = new Sight(scanned, misses, whole);
    compareWith(new Other(Other.Kind.ACCOUNT, scanned.name(), scanned, sight::covers));
  }

  /** Compares with nothing any more. */
  public void end() {
    sides.set(List.of());
    compare();
  }

  /** Takes what a side says about a line. */
  void take(Entry entry, int side) {
    editor.apply(new TakeSide(sides.get().get(side), entry.row(), AutoLayout::arrangeNew));
  }

  /** Keeps what waits or has vanished, as it is. */
  void keep(Entry entry) {
    editor.apply(Settle.of(entry.row().resource()));
  }

  /** Takes what waits or has vanished out of the design. */
  void remove(Entry entry) {
    editor.apply(new DeleteResources(Set.of(entry.row().resource().id())));
  }

  private void compare() {
    Question question = new Question(editor.design(), sides.get());
    if (question.sides().isEmpty() && ReviewMarks.of(question.design()).isEmpty()) {
      latest.set(question);
      show(List.of());
      return;
    }
    latest.set(question);
    Thread.ofVirtual()
        .start(() -> {
          if (latest.get() == question) {
            List<Entry> found = found(question);
            Platform.runLater(() -> {
              if (latest.get() == question) {
                show(found);
              }
            });
          }
        });
  }

  private static List<Entry> found(Question question) {
    List<Entry> all = new ArrayList<>();
    Map<ResourceId, Entry> whole = new LinkedHashMap<>();
    for (Row row : ThreeWay.of(question.design(), question.sides()).rows()) {
      if (row.path().isEmpty() && row.inDesign()) {
        whole.put(row.resource().id(), Entry.of(row));
      } else {
        all.add(Entry.of(row));
      }
    }
    ReviewMarks marks = ReviewMarks.of(question.design());
    marks.waiting().keySet().forEach(id -> mark(question, id, ReviewSign.NEW, whole));
    marks.vanished().forEach(id -> mark(question, id, ReviewSign.GONE, whole));
    all.addAll(whole.values());
    all.sort(
        Comparator.<Entry, ReviewSign>comparing(Entry::sign)
            .thenComparing(entry -> Names.of(entry.row().resource()))
            .thenComparing(entry -> entry.row().resource().id()));
    return all;
  }

  private static void mark(
      Question question, ResourceId id, ReviewSign sign, Map<ResourceId, Entry> whole) {
    Optional<Resource> resource = question.design().topology().get(id);
    if (resource.isPresent()) {
      List<Cell> same = question.sides().stream().<Cell>map(_ -> new Cell.Same()).toList();
      Row alike = new Row(resource.get(), true, "", Optional.empty(), same);
      whole.merge(id, new Entry(sign, alike, true), (known, _) -> known.marked(sign));
    }
  }

  private void show(List<Entry> found) {
    entries.set(found);
    Topology topology = editor.design().topology();
    Map<ResourceId, ReviewSign> signs = new LinkedHashMap<>();
    for (Entry entry : found) {
      if (entry.row().inDesign()) {
        Resource resource = entry.row().resource();
        figure(topology, resource)
            .ifPresent(id ->
                signs.merge(
                    id,
                    id.equals(resource.id()) ? entry.sign() : ReviewSign.CHANGED,
                    (a, b) -> a == ReviewSign.CHANGED ? b : a));
      }
    }
    editor.signsProperty().set(Map.copyOf(signs));
  }

  /** The figure that shows a resource: its own, or that of what it is a part of. */
  private static Optional<ResourceId> figure(Topology topology, Resource resource) {
    Optional<Resource> current = topology.get(resource.id());
    for (int depth = 0; depth < 4 && current.isPresent(); depth++) {
      if (Containment.hasFigure(topology, current.get())) {
        return Optional.of(current.get().id());
      }
      current = Containment.parent(topology, current.get());
    }
    return Optional.empty();
  }
}
