package dev.towpath.check;

import dev.towpath.model.Base;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Topology;
import java.util.Optional;

/** The base that a design keeps. It stays the same over edits, and is read once. */
final class KeptBase implements Deployed {
  private Optional<Json> read = Optional.empty();
  private Topology deployed = Topology.EMPTY;

  @Override
  @SuppressWarnings("ReferenceEquality") // edits carry the same object along
  public synchronized Topology of(Design design) {
    Optional<Json> base = design.others().get(Base.FIELD);
    boolean same =
        base.isPresent() == read.isPresent()
            && (base.isEmpty() || base.get() == read.orElseThrow());
    if (!same) {
      read = base;
      deployed =
          Base.of(design)
              .filter(b -> b.origin() != Base.Origin.PROJECT)
              .map(b -> b.design().topology())
              .orElse(Topology.EMPTY);
    }
    return deployed;
  }
}
