package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The groups on an interface: stateful, so answers pass unasked, and a packet passes if any rule of
 * any group is for it.
 */
record SecurityGroups(Topology topology) {

  /** A rule with its group; without a rule, the group may have rules that are not known. */
  private record Candidate(Group group, Optional<GroupRule> rule) {}

  /** One direction at one interface. */
  private record Question(PlacedInterface on, Peer far, Traffic traffic, boolean outward) {}

  /** What the interface's groups do with what it sends. */
  Hop outward(PlacedInterface from, Peer to, Traffic traffic) {
    return judged(new Question(from, to, traffic, true));
  }

  /** What the interface's groups do with what it is sent. */
  Hop inward(PlacedInterface to, Peer from, Traffic traffic) {
    return judged(new Question(to, from, traffic, false));
  }

  private Hop judged(Question question) {
    GroupMatching matching = new GroupMatching(topology, question.on().vpc().home());
    Packets left = Packets.of(question.far().addresses(), question.traffic().service());
    @Nullable Candidate passing = null;
    @Nullable Candidate open = null;
    List<Candidate> candidates = candidates(question);
    for (Candidate candidate : candidates) {
      Optional<List<Cidr>> blocks =
          candidate
              .rule()
              .flatMap(rule -> matching.blocks(rule, question.far(), question.traffic()));
      if (blocks.isEmpty()) {
        open = open == null ? candidate : open;
        continue;
      }
      Ports ports = candidate.rule().flatMap(GroupRule::ports).orElse(Ports.ALL);
      for (Cidr block : blocks.get()) {
        if (left.meet(block, ports)) {
          left = left.without(block, ports);
          passing = passing == null ? candidate : passing;
        }
      }
    }
    if (passing != null && left.isEmpty()) {
      return hop(question, passing, "sg.allows");
    }
    if (open != null) {
      return hop(question, open, open.rule().isPresent() ? "sg.open" : "sg.incomplete");
    }
    return passing != null
        ? hop(question, passing, "sg.mixed")
        : refused(question, candidates.isEmpty());
  }

  private List<Candidate> candidates(Question question) {
    List<Candidate> candidates = new ArrayList<>();
    for (Group group : question.on().groups()) {
      GroupRules rules = rules(group, question.outward());
      rules.rules().forEach(rule -> candidates.add(new Candidate(group, Optional.of(rule))));
      if (rules.open()) {
        candidates.add(new Candidate(group, Optional.empty()));
      }
    }
    return candidates;
  }

  private GroupRules rules(Group group, boolean outward) {
    return switch (group) {
      case Group.Declared(SecurityGroup declared) ->
          outward ? GroupRules.outward(topology, declared) : GroupRules.inward(topology, declared);
      case Group.Default(ResourceId vpc) -> GroupRules.ofDefault(vpc, outward);
      case Group.Foreign _ -> GroupRules.UNKNOWN;
    };
  }

  private Hop hop(Question question, Candidate candidate, String key) {
    Hops hops = hops(question, candidate.group());
    String side = question.outward() ? ".out" : ".in";
    Object[] words = {
      name(candidate.group()),
      question.traffic().asked(),
      question.far().name(),
      candidate.rule().map(GroupRule::words).orElse("?")
    };
    return key.equals("sg.allows")
        ? hops.passes(resource(candidate.group()), key + side, words)
        : hops.unknown(resource(candidate.group()), key + side, words);
  }

  private Hop refused(Question question, boolean noRules) {
    Group first = question.on().groups().getFirst();
    List<Object> names = question.on().groups().stream().map(this::name).toList();
    String side = question.outward() ? ".out" : ".in";
    return hops(question, first)
        .stops(
            noRules ? ExplanationCode.SG_HAS_NO_RULES : ExplanationCode.ENI_SG_RULES_MISMATCH,
            resource(first),
            (noRules ? "sg.none" : "sg.refuses") + side,
            names,
            question.traffic().asked(),
            question.far().name());
  }

  private Hops hops(Question question, Group group) {
    return Hops.forward(
        switch (group) {
          case Group.Declared(SecurityGroup declared) -> declared.id();
          case Group.Default(ResourceId vpc) -> vpc;
          case Group.Foreign _ -> question.on().networkInterface().owner();
        });
  }

  private static Optional<ResourceId> resource(Group group) {
    return group instanceof Group.Declared(SecurityGroup declared)
        ? Optional.of(declared).map(Resource::id)
        : Optional.empty();
  }

  private Object name(Group group) {
    return switch (group) {
      case Group.Declared(SecurityGroup declared) -> Names.of(declared);
      case Group.Default(ResourceId vpc) ->
          Message.of(Hops.ROOM, "sg.default", Names.of(topology, vpc));
      case Group.Foreign(String id) -> id;
    };
  }
}
