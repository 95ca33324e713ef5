package dev.towpath.desktop.template;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Position;
import dev.towpath.cloudformation.writeback.Unwritable;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Editor;
import dev.towpath.desktop.Gate;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Follows the open document: its template with the edits, worked out off the JavaFX thread. Refuses
 * edits that the template has no place for.
 */
public final class TemplateModel implements Gate {
  private final Editor editor;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
  private Consumer<Runnable> pending = Runnable::run;
  private Consumer<Position> place = _ -> {};
  private Runnable again = () -> {};

  /** The template that a design carries, once it has been read. */
  private record Known(Json carried, TemplateSource source) {}

  /** Follows an editor's design; the latest counts. */
  public TemplateModel(Editor editor) {
    this.editor = editor;
    editor.designProperty().subscribe(this::follow);
    editor.setGate(this);
  }

  private void follow(Design design) {
    if (!TemplateDesign.isTemplate(design)) {
      shown.set(Optional.empty());
      return;
    }
    boolean moved =
        shown
            .get()
            .filter(now -> now.design().others() == design.others())
            .filter(now -> now.design().topology() == design.topology())
            .isPresent();
    if (moved) {
      again.run();
    } else {
      Background.run(
          () -> editor.design() == design ? read(design) : Optional.<Shown>empty(),
          found -> {
            if (editor.design() == design) {
              shown.set(found);
            }
          });
    }
  }

  private Optional<Shown> read(Design design) {
    return source(design).flatMap(source -> Shown.of(design, source));
  }

  /** The template before the design's edits; read once for each text. */
  private Optional<TemplateSource> source(Design design) {
    Optional<Json> carried = design.others().get("template");
    Optional<TemplateSource> before =
        Optional.ofNullable(known.get())
            .filter(k -> carried.equals(Optional.of(k.carried())))
            .map(Known::source);
    if (before.isPresent()) {
      return before;
    }
    Optional<TemplateSource> source = TemplateDesign.source(design);
    source.ifPresent(read -> carried.ifPresent(c -> known.set(new Known(c, read))));
    return source;
  }

  /** Whoever lets the user type tells how what is typed becomes an edit. */
  void setPending(Consumer<Runnable> settling) {
    pending = settling;
  }

  /** Whoever shows the text tells how a place in it is shown. */
  void setPlace(Consumer<Position> showing) {
    place = showing;
  }

  /** Tells when the template is the one shown, whatever was typed meanwhile. */
  void setOnSame(Runnable listener) {
    again = listener;
  }

  /** Shows a place of the text. */
  void goTo(Position position) {
    place.accept(position);
  }

  @Override
  public void settle(Runnable then) {
    pending.accept(then);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // to compare two topologies would walk both
  public Optional<Refusal> refuses(Design before, Design after) {
    boolean sameText =
        before.others() == after.others()
            || before.others().get("template").equals(after.others().get("template"));
    if (before.topology() == after.topology() || !TemplateDesign.isTemplate(before) || !sameText) {
      return Optional.empty();
    }
    if (TemplateDesign.draft(before).isPresent()) {
      return Optional.of(
          new Refusal(Message.of("desktop", "template.refused.draft"), Optional.empty()));
    }
    List<Unwritable> found =
        source(before)
            .map(source -> Unwritable.of(source, before.topology(), after.topology()))
            .orElse(List.of());
    return found.stream()
        .findFirst()
        .map(first ->
            new Refusal(
                found.size() == 1
                    ? first.message()
                    : Message.of(
                        "desktop", "template.refused.more", first.message(), found.size() - 1),
                Optional.of(first.id())));
  }

  /** The template; empty where the document is none. */
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }
}
