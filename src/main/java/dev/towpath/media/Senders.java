package dev.towpath.media;

import dev.towpath.model.Cidr;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Ref;
import dev.towpath.model.Topology;
import dev.towpath.model.WhitelistRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom MediaLive's input security groups admit. */
record Senders(Topology topology) {

  /** The blocks that the groups admit together; empty where one of them cannot be told. */
  Optional<List<Cidr>> of(List<Ref<InputSecurityGroup>> groups) {
    List<Cidr> all = new ArrayList<>();
    for (Ref<InputSecurityGroup> ref : groups) {
      Optional<InputSecurityGroup> group = topology.get(ref, InputSecurityGroup.class);
      boolean readable =
          group.isPresent()
              && group.get().rest().properties().get("WhitelistRules").isEmpty()
              && group.get().whitelistRules().stream()
                  .allMatch(rule -> rule.cidr().known().isPresent());
      if (!readable) {
        return Optional.empty();
      }
      group.get().whitelistRules().stream()
          .map(WhitelistRule::cidr)
          .forEach(cidr -> cidr.known().ifPresent(all::add));
    }
    return Optional.of(all);
  }
}
