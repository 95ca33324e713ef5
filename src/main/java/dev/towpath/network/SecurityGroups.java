package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The groups on an interface: stateful, so answers pass unasked, and a packet passes if any rule of
 * any group is for it.
 *
 * @param out whether the packet leaves the interface
 */
record SecurityGroups(PlacedInterface on, Packet packet, boolean out) {
  /** What the interface's groups do with what it sends. */
  static Hop outward(PlacedInterface from, Packet packet) {
    return new SecurityGroups(from, packet, true).hop();
  }

  /** What the interface's groups do with what it is sent. */
  static Hop inward(PlacedInterface to, Packet packet) {
    return new SecurityGroups(to, packet, false).hop();
  }

  private Peer far() {
    return out ? packet.to() : packet.from();
  }

  private Hop hop() {
    if (on.groups().isEmpty()) {
      return Hops.forward(on.id()).passes(Optional.empty(), "sg.ungrouped", on.name());
    }
    boolean unsure = false;
    boolean anyRule = false;
    Peer far = far();
    for (GroupRules group : on.groups()) {
      for (GroupRule rule : group.rules(out)) {
        anyRule = true;
        switch (rule.match(far, packet)) {
          case ALL -> {
            return allowed(group.group(), rule);
          }
          case UNSURE -> unsure = true;
          case NONE -> {}
        }
      }
      unsure |= group.isOpen(out);
    }
    return unsure ? pieceByPiece(anyRule) : refused(anyRule);
  }

  /** Asks again where rules are for some of the packets each, or are open. */
  private Hop pieceByPiece(boolean anyRule) {
    Tally tally = new Tally(Packets.of(far().addresses(), packet.toPorts()));
    for (GroupRules group : on.groups()) {
      for (GroupRule rule : group.rules(out)) {
        if (tally.count(group.group(), rule, far(), packet)) {
          return allowed(group.group(), rule);
        }
      }
      if (group.isOpen(out)) {
        tally.mayHaveMore(group.group());
      }
    }
    return unsure(tally, anyRule);
  }

  /** What the rules that were asked let through. */
  private static final class Tally {
    private Packets left;
    private @Nullable Group passing;
    private @Nullable GroupRule by;
    private @Nullable Group open;
    private @Nullable GroupRule doubtful;

    Tally(Packets packets) {
      this.left = packets;
    }

    /** Whether the rule lets all through that were left. */
    boolean count(Group group, GroupRule rule, Peer far, Packet packet) {
      Optional<List<Cidr>> blocks = rule.blocks(far, packet);
      if (blocks.isEmpty()) {
        if (open == null) {
          open = group;
          doubtful = rule;
        }
        return false;
      }
      Ports ports = rule.ports().orElse(Ports.ALL);
      for (Cidr block : blocks.get()) {
        if (left.meet(block, ports)) {
          left = left.without(block, ports);
          passing = passing == null ? group : passing;
          by = by == null ? rule : by;
        }
      }
      return left.isEmpty();
    }

    void mayHaveMore(Group group) {
      open = open == null ? group : open;
    }
  }

  private Hop allowed(Group group, GroupRule rule) {
    return hops(group).passes(rule(group, rule), words("sg.allows", group, rule.words()));
  }

  private Hop unsure(Tally tally, boolean anyRule) {
    if (tally.open != null) {
      GroupRule rule = tally.doubtful;
      return rule == null
          ? hops(tally.open).unknown(tally.open.resource(), words("sg.incomplete", tally.open, "?"))
          : hops(tally.open)
              .unknown(rule(tally.open, rule), words("sg.open", tally.open, rule.words()));
    }
    if (tally.passing != null && tally.by != null) {
      return hops(tally.passing)
          .unknown(
              rule(tally.passing, tally.by), words("sg.mixed", tally.passing, tally.by.words()));
    }
    return refused(anyRule);
  }

  private Hop refused(boolean anyRule) {
    Group first = on.groups().getFirst().group();
    List<Object> names = on.groups().stream().map(group -> group.group().words()).toList();
    String key = (anyRule ? "sg.refuses" : "sg.none") + side();
    return hops(first)
        .stops(
            out ? Cause.SG_EGRESS : Cause.SG_INGRESS,
            anyRule ? ExplanationCode.ENI_SG_RULES_MISMATCH : ExplanationCode.SG_HAS_NO_RULES,
            first.resource(),
            Hops.words(key, names, packet.asked(), far().name()));
  }

  private String side() {
    return out ? ".out" : ".in";
  }

  private Message words(String key, Group group, String rule) {
    return Hops.words(key + side(), group.words(), packet.asked(), far().name(), rule);
  }

  private static Optional<ResourceId> rule(Group group, GroupRule rule) {
    return rule.resource().isPresent() ? rule.resource() : group.resource();
  }

  private Hops hops(Group group) {
    return Hops.forward(
        switch (group) {
          case Group.Declared(ResourceId id, String _, String _) -> id;
          case Group.Default(ResourceId vpc, Message _) -> vpc;
          case Group.Foreign _ -> on.id();
        });
  }
}
