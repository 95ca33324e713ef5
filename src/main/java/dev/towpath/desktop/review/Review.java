package dev.towpath.desktop.review;

import dev.towpath.account.Miss;
import dev.towpath.account.difference.Beside;
import dev.towpath.account.difference.KeepDesign;
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
import dev.towpath.model.Base;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ReviewMarks;
import dev.towpath.model.Topology;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  private final ReadOnlyObjectWrapper<Optional<Base>> base =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private record Question(Design design, List<Other> sides, Optional<Base> opened) {
    Optional<Base> base() {
      return Base.of(design).or(() -> opened);
    }
  }

  private record Answer(List<Entry> entries, Optional<Base> base) {}

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
    // lines of other sides must not be taken from these
    entries.set(List.of());
    sides.set(List.copyOf(all));
    compare();
  }

  /**
   * Merges what an account has into the design, as one step, and compares with it.
   *
   * @param whole whether the account was read as a whole
   */
  public void merge(Design scanned, List<Miss> misses, boolean whole) {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    editor.apply(new Merge(scanned, misses, whole, now, AutoLayout::arrangeNew));
    Sight sight = new Sight(scanned, misses, whole);
    compareWith(new Other(Other.Kind.ACCOUNT, scanned.name(), scanned, sight::covers));
  }

  /** Compares with nothing any more. */
  public void end() {
    entries.set(List.of());
    sides.set(List.of());
    compare();
  }

  /** Takes what a side says about lines, as one step. */
  void take(List<Entry> chosen, int side) {
    List<Row> rows = chosen.stream().map(Entry::row).filter(row -> row.canTake(side)).toList();
    if (!rows.isEmpty()) {
      editor.apply(new TakeSide(sides.get().get(side), side, rows, AutoLayout::arrangeNew));
    }
  }

  /** Whether it can be noted that the design is not to follow a side. */
  boolean canKeepDesign(int side) {
    return KeepDesign.isPossible(editor.design(), sides.get().get(side));
  }

  /** Stays with what the design says about lines. */
  void keepDesign(List<Entry> chosen, int side) {
    List<Row> rows = chosen.stream().map(Entry::row).toList();
    editor.apply(new KeepDesign(sides.get().get(side), side, rows));
  }

  /** The lines about the same resource. */
  List<Entry> about(Entry entry) {
    return entries.get().stream()
        .filter(other ->
            other.row().resource().id().equals(entry.row().resource().id())
                && other.row().inDesign() == entry.row().inDesign())
        .toList();
  }

  /** The state that tells who has changed something; empty where none is known. */
  public ReadOnlyObjectProperty<Optional<Base>> baseProperty() {
    return base.getReadOnlyProperty();
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
    Question question = new Question(editor.design(), sides.get(), opened());
    if (question.sides().isEmpty() && ReviewMarks.of(question.design()).isEmpty()) {
      latest.set(question);
      show(new Answer(List.of(), Optional.empty()));
      return;
    }
    latest.set(question);
    Thread.ofVirtual()
        .start(() -> {
          if (latest.get() == question) {
            Answer found = found(question);
            Platform.runLater(() -> {
              if (latest.get() == question) {
                show(found);
              }
            });
          }
        });
  }

  /** The design as it was opened, where something was in it. */
  private Optional<Base> opened() {
    return Optional.of(editor.opened())
        .filter(design -> design.topology().size() > 0)
        .map(design -> new Base(Base.Origin.PROJECT, design.name(), "", design));
  }

  private static Answer found(Question question) {
    List<Entry> all = new ArrayList<>();
    Map<ResourceId, Entry> whole = new LinkedHashMap<>();
    Optional<Base> base = question.base();
    for (Row row : ThreeWay.of(question.design(), question.sides(), base).rows()) {
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
    return new Answer(all, base);
  }

  private static void mark(
      Question question, ResourceId id, ReviewSign sign, Map<ResourceId, Entry> whole) {
    Optional<Resource> resource = question.design().topology().get(id);
    if (resource.isPresent()) {
      List<Beside> same = question.sides().stream().map(_ -> Beside.SAME).toList();
      Row alike = new Row(resource.get(), true, "", Optional.empty(), Optional.empty(), same);
      whole.merge(id, new Entry(sign, alike, true), (known, _) -> known.marked(sign));
    }
  }

  private void show(Answer answer) {
    List<Entry> found = answer.entries();
    base.set(answer.base());
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
