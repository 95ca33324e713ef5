package dev.towpath.media;

import dev.towpath.model.Cidr;
import dev.towpath.model.Flow;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Instance;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.SecurityGroupIngress;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who pushes into an input, at its endpoint for a pipeline. */
record PushFlows(Receiver receiver, String protocol, int port) {

  /** From the internet, as far as the input security groups admit. */
  List<Flow> byInternet(int pipeline) {
    Input input = receiver.input();
    List<Ref<InputSecurityGroup>> groups =
        Ref.list(input.inputSecurityGroups(), input.rest().properties(), "InputSecurityGroups");
    if (groups.isEmpty()) {
      return List.of(push(pipeline, open(pipeline, "noGroup"), "noGroup"));
    }
    Optional<List<Cidr>> senders = new Senders(receiver.topology()).of(groups);
    if (senders.isEmpty()) {
      return List.of(push(pipeline, open(pipeline, "groupOpen"), receiver.own()));
    }
    return List.of(
        senders.get().isEmpty()
            ? push(pipeline, open(pipeline, "noSenders"), "noSenders")
            : push(pipeline, new Source.Internet(senders.get()), receiver.own()));
  }

  private Flow push(int pipeline, Source source, String refused) {
    return push(pipeline, source, receiver.refused(refused, pipeline));
  }

  private Flow push(int pipeline, Source source, Target target) {
    return receiver.flow(pipeline, Purpose.PUSH_INTO_INPUT, source, target, protocol, port);
  }

  private Source open(int pipeline, String key) {
    return new Source.Unresolved(receiver.words(key, pipeline));
  }

  /**
   * Into the input's interface in a subnet. No property of AWS's says who sends; an instance whose
   * security group the interface's groups admit by name is meant to.
   */
  List<Flow> inVpc(int pipeline) {
    Optional<NetworkInterface> at = Endpoints.of(receiver.input(), pipeline);
    if (at.isEmpty()) {
      return List.of(
          push(pipeline, open(pipeline, "noSubnet"), receiver.unresolved("noSubnet", pipeline)));
    }
    Target target = new Target.Placed(at.get());
    // Which ports CDI takes is not documented.
    List<Instance> senders = port == 0 ? List.of() : admitted(at.get());
    if (senders.isEmpty()) {
      String key = port == 0 ? "cdi" : "senderNotNamed";
      return List.of(push(pipeline, open(pipeline, key), target));
    }
    return senders.stream()
        .map(sender ->
            receiver.flow(
                pipeline,
                sender.id().value(),
                Purpose.PUSH_INTO_INPUT,
                new Source.Interface(of(sender)),
                target,
                protocol,
                port,
                Optional.empty()))
        .toList();
  }

  private List<Instance> admitted(NetworkInterface at) {
    Topology topology = receiver.topology();
    return at.securityGroups().stream()
        .flatMap(group -> topology.get(group, SecurityGroup.class).stream())
        .flatMap(group -> admittedBy(topology, group))
        .distinct()
        .flatMap(group -> members(topology, group))
        .distinct()
        .toList();
  }

  /** The groups that a group's rules name, and those of the rules that stand outside it. */
  private static Stream<ResourceId> admittedBy(Topology topology, SecurityGroup group) {
    return Stream.concat(
            group.ingress().stream(),
            topology
                .referrers(group.id(), SecurityGroupIngress.class)
                .filter(rule -> rule.group().isTo(group.id()))
                .map(SecurityGroupIngress::rule))
        .flatMap(rule -> rule.sourceSecurityGroup().target().stream());
  }

  private static Stream<Instance> members(Topology topology, ResourceId group) {
    return topology
        .referrers(group, Instance.class)
        .filter(instance -> instance.securityGroups().stream().anyMatch(g -> g.isTo(group)))
        .filter(instance -> !instance.subnet().isNone());
  }

  private static NetworkInterface of(Instance instance) {
    return new NetworkInterface(
        instance.id(),
        Pipelines.id(instance.subnet()),
        Ref.list(instance.securityGroups(), instance.rest().properties(), "SecurityGroupIds"),
        instance.privateIpAddress().known(),
        Optional.empty());
  }
}
