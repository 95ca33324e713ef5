package dev.towpath.desktop;

import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.proof.LockOut;
import dev.towpath.proof.Supposition;
import dev.towpath.proof.WhatIf;
import dev.towpath.proof.WhoCan;
import dev.towpath.proof.ZonesOf;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Questions that the user asks of a design beyond its analysis: what if something fails, and who
 * reaches what. They are no edits and are not saved; an answer follows the design until the
 * question ends. For the JavaFX thread only.
 */
public final class Asking {
  private final ReadOnlyObjectProperty<Design> design;
  private final ReadOnlyObjectWrapper<Optional<WhatIf>> whatIf =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Answer>> whoCan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Supposition> supposition = Optional.empty();
  private Optional<Question> question = Optional.empty();
  private Optional<Thread> tracing = Optional.empty();

  Asking(ReadOnlyObjectProperty<Design> design) {
    this.design = design;
    design.addListener((_, _, _) -> renew());
  }

  /** Who reaches what. */
  public sealed interface Question {
    /** The resource that the user asks about. */
    ResourceId resource();

    /** Who reaches it. */
    record Reach(ResourceId resource) implements Question {}

    /** What it reaches. */
    record From(ResourceId resource) implements Question {}
  }

  /**
   * What is known of who reaches what.
   *
   * @param ways by the network
   * @param rights to the bucket, where it is about one
   */
  public record Answer(Question question, WhoCan ways, Optional<LockOut> rights) {}

  /** What is supposed now, with its consequences. */
  public ReadOnlyObjectProperty<Optional<WhatIf>> whatIfProperty() {
    return whatIf.getReadOnlyProperty();
  }

  /** The answer to who reaches what. */
  public ReadOnlyObjectProperty<Optional<Answer>> whoCanProperty() {
    return whoCan.getReadOnlyProperty();
  }

  /** Supposes something, in place of what was supposed before. */
  public void suppose(Supposition other) {
    supposition = Optional.of(other);
    answer(other);
  }

  /** Supposes nothing any more. */
  public void endSupposing() {
    supposition = Optional.empty();
    whatIf.set(Optional.empty());
  }

  /** Asks who reaches what, in place of what was asked before. */
  public void ask(Question other) {
    question = Optional.of(other);
    answer(other);
  }

  /** Asks no more. */
  public void endAsking() {
    question = Optional.empty();
    giveUp();
    whoCan.set(Optional.empty());
  }

  private void renew() {
    supposition.ifPresent(s -> {
      if (holds(s)) {
        answer(s);
      } else {
        endSupposing();
      }
    });
    question.ifPresent(q -> {
      if (design.get().topology().contains(q.resource())) {
        answer(q);
      } else {
        endAsking();
      }
    });
  }

  /** Whether the design has all that it is about. */
  private boolean holds(Supposition supposed) {
    return switch (supposed) {
      case Supposition.Off(var resources) ->
          resources.stream().allMatch(design.get().topology()::contains);
      case Supposition.ZoneLost(String zone) -> ZonesOf.all(design.get().topology()).contains(zone);
      case Supposition.Stage(ResourceId policy, int _) -> design.get().topology().contains(policy);
    };
  }

  private void answer(Supposition asked) {
    Design about = design.get();
    Background.run(
        () -> WhatIf.suppose(about, asked),
        result -> {
          if (isStill(about) && supposition.equals(Optional.of(asked))) {
            whatIf.set(Optional.of(result));
          }
        });
  }

  private void answer(Question asked) {
    Design about = design.get();
    giveUp();
    tracing =
        Optional.of(
            Background.start(
                () -> answered(about, asked),
                result -> {
                  if (isStill(about) && question.equals(Optional.of(asked))) {
                    whoCan.set(Optional.of(result));
                  }
                }));
  }

  /** In a large design, an answer that nobody waits for any more would hold up the next one. */
  private void giveUp() {
    tracing.ifPresent(Thread::interrupt);
    tracing = Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality") // any later design makes the answer stale
  private boolean isStill(Design about) {
    return design.get() == about;
  }

  private static Answer answered(Design design, Question question) {
    return switch (question) {
      case Question.From(ResourceId resource) ->
          new Answer(question, WhoCan.from(design, resource, Optional.empty()), Optional.empty());
      case Question.Reach(ResourceId resource) ->
          new Answer(
              question,
              WhoCan.reach(design, resource, Optional.empty()),
              design
                  .topology()
                  .get(resource, Bucket.class)
                  .map(bucket -> WhoCan.rights(design, bucket)));
    };
  }
}
