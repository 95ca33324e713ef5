package dev.towpath.account.merge;

import dev.towpath.account.Miss;
import dev.towpath.account.Unanswered;
import dev.towpath.account.difference.Difference;
import dev.towpath.account.difference.Matching;
import dev.towpath.account.difference.ResourceDifference;
import dev.towpath.account.difference.ResourceDifference.Where;
import dev.towpath.account.difference.Taking;
import dev.towpath.edit.Edit;
import dev.towpath.model.Base;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ReviewMarks;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Merges what an account has into the design that is open, as one step to undo: new resources come
 * in and wait, vanished ones are marked, and what AWS observed is renewed. Changed properties stay
 * as they are in the design, to be looked at one by one. What the design has deleted since the base
 * that it keeps is not new and does not come back.
 *
 * @param scanned what the account has
 * @param misses the calls that gave no answer
 * @param whole whether the account was read as a whole: what a scope or a stop left out has not
 *     vanished
 * @param at when it was read, as ISO 8601 writes it; empty where nobody knows
 * @param layout places what has no box, and moves nothing that has one
 */
public record Merge(
    Design scanned, List<Miss> misses, boolean whole, String at, UnaryOperator<Design> layout)
    implements Edit {
  /** Copies the misses. */
  public Merge {
    misses = List.copyOf(misses);
  }

  @Override
  public Message label() {
    return Message.of("account", "merge", scanned.name());
  }

  @Override
  public Design apply(Design design) {
    Difference difference = Difference.between(design, scanned);
    Taking taking = new Taking(difference);
    Optional<Base> base = Base.of(design).filter(b -> b.origin() == Base.Origin.ACCOUNT);
    Set<ResourceId> wanted = fresh(difference, taking, base);
    Design merged = layout.apply(observed(taking.with(design, wanted), difference, taking));
    Design marked = marks(design, merged, difference, taking).in(merged);
    Design told = Unanswered.in(marked, Unanswered.of(scanned));
    return new CommonGround(difference, base).after(told, scanned.name(), at);
  }

  /** What only the account has, but for what the design has deleted since. */
  private Set<ResourceId> fresh(Difference difference, Taking taking, Optional<Base> base) {
    Set<ResourceId> wanted = new LinkedHashSet<>(taking.fresh().keySet());
    if (base.isPresent()) {
      Matching known = Difference.between(base.get().design(), difference.right()).matching();
      wanted.removeIf(id -> known.onLeft(id).isPresent());
    }
    return wanted;
  }

  private Design observed(Design design, Difference difference, Taking taking) {
    Design out = design;
    for (Resource resource : scanned.topology().resources()) {
      Json.Obj told = taking.observed(resource);
      var own =
          difference
              .matching()
              .onLeft(resource.id())
              .flatMap(design.topology()::get)
              .filter(left -> !left.rest().observed().equals(told));
      if (own.isPresent()) {
        Resource left = own.get();
        out =
            out.with(
                Properties.read(
                    Kinds.typeOf(left), left.id(), left.home(), Properties.of(left), told));
      }
    }
    return out;
  }

  private ReviewMarks marks(Design before, Design merged, Difference difference, Taking taking) {
    ReviewMarks old = ReviewMarks.of(before);
    Map<ResourceId, Box> waiting = new LinkedHashMap<>(old.waiting());
    for (ResourceId id : taking.fresh().values()) {
      merged.diagram().box(id).ifPresent(box -> waiting.put(id, box));
    }
    Sight sight = new Sight(scanned, misses, whole);
    Set<ResourceId> vanished = new LinkedHashSet<>();
    for (ResourceDifference one : difference.resources()) {
      boolean gone = one.where() == Where.ONLY_LEFT && wasThere(one.resource());
      if (gone && (sight.covers(one.resource()) || old.vanished().contains(one.resource().id()))) {
        vanished.add(one.resource().id());
      }
    }
    return new ReviewMarks(waiting, vanished);
  }

  /** Whether the resource came from an account: what was only drawn cannot have vanished. */
  private static boolean wasThere(Resource resource) {
    boolean real = !resource.home().account().equals(Home.DEFAULT.account());
    return real || !resource.rest().observed().isEmpty();
  }
}
