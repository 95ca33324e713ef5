package dev.towpath.proof;

import dev.towpath.iam.Principal;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Instance;
import dev.towpath.model.InstanceProfile;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everybody whose calls on a bucket are worth a question. */
record BucketCallers(Topology topology, Bucket bucket, SourceWays ways) {
  private static final String STRANGER = "999999999999";

  static BucketCallers of(Topology topology, Bucket bucket) {
    return new BucketCallers(topology, bucket, new SourceWays(topology, bucket));
  }

  /** Those that come from outside VPCs. */
  Stream<BucketCaller> outside() {
    String account = bucket.home().account();
    return Stream.of(
            Stream.of(
                root(account),
                outside(LockOut.Kind.ADMINISTRATOR, "Administrator", account),
                outside(LockOut.Kind.DEPLOYMENT, "Deployment", account)),
            named(),
            Stream.of(outside(LockOut.Kind.OTHER_ACCOUNT, "Stranger", STRANGER)))
        .flatMap(callers -> callers);
  }

  /** Those that come from subnets. */
  Stream<BucketCaller> inside() {
    return Stream.of(channels(), instances(), topology.all(Subnet.class).map(this::instance))
        .flatMap(callers -> callers);
  }

  /** The roles of the design, with the rights that they have there, from outside VPCs. */
  Stream<BucketCaller> roles() {
    return topology
        .all(Role.class)
        .map(role ->
            ofRole(
                role, LockOut.Kind.ROLE, name("ROLE", Names.of(role)), role.id(), ways.outside()));
  }

  private BucketCaller root(String account) {
    String arn = "arn:" + bucket.home().partition() + ":iam::" + account + ":root";
    return new BucketCaller(
        new LockOut.Caller(LockOut.Kind.ROOT, name("ROOT", account), Optional.empty()),
        Principal.of(arn),
        arn,
        account,
        BucketCaller.ALL_RIGHTS,
        ways.outside());
  }

  private BucketCaller outside(LockOut.Kind kind, String role, String account) {
    return BucketCaller.ofRole(
        new LockOut.Caller(kind, name(kind.name(), role), Optional.empty()),
        bucket.home().partition(),
        account,
        role,
        BucketCaller.ALL_RIGHTS,
        ways.outside());
  }

  /** Those whom the policy names, whom it may exempt; a pattern stands for one that it matches. */
  private Stream<BucketCaller> named() {
    return namedInPolicy().stream()
        .map(arn ->
            new BucketCaller(
                new LockOut.Caller(LockOut.Kind.NAMED, name("NAMED", arn), Optional.empty()),
                NamedPrincipals.session(arn),
                arn.replace('*', 'x'),
                bucket.home().account(),
                BucketCaller.ALL_RIGHTS,
                ways.outside()));
  }

  private Set<String> namedInPolicy() {
    Resolver resolver = new Resolver(topology);
    Set<String> all = new LinkedHashSet<>();
    topology
        .referrers(bucket.id(), BucketPolicy.class)
        .flatMap(policy -> resolver.json(policy.policyDocument(), policy.home()).stream())
        .forEach(json -> all.addAll(NamedPrincipals.of(json, bucket.home().account())));
    return all;
  }

  private Stream<BucketCaller> channels() {
    return topology
        .all(Channel.class)
        .filter(c -> topology.fact(new FlowsOf(c.id())).stream().anyMatch(ways::leadsToBucket))
        .flatMap(c -> topology.get(c.role(), Role.class).stream().map(role -> of(c, role)));
  }

  private BucketCaller of(Channel channel, Role role) {
    return ofRole(
        role,
        LockOut.Kind.CHANNEL,
        name("CHANNEL", Names.of(channel)),
        channel.id(),
        ways.of(channel));
  }

  private BucketCaller ofRole(
      Role role, LockOut.Kind kind, Message name, ResourceId resource, SourceWays.Way way) {
    return BucketCaller.ofRole(
        new LockOut.Caller(kind, name, Optional.of(resource)),
        role.home().partition(),
        role.home().account(),
        Resolver.physicalId(role),
        topology.fact(new RolePoliciesOf(role.id())),
        way);
  }

  /** Instances that call by a role of the design, which their profile hands them. */
  private Stream<BucketCaller> instances() {
    return topology
        .all(Instance.class)
        .flatMap(instance ->
            profileOf(instance).stream()
                .flatMap(profile -> profile.roles().stream())
                .flatMap(ref -> topology.get(ref, Role.class).stream())
                .map(role -> of(instance, role)));
  }

  private Optional<InstanceProfile> profileOf(Instance instance) {
    return topology.get(instance.instanceProfile(), InstanceProfile.class);
  }

  private BucketCaller of(Instance instance, Role role) {
    return ofRole(
        role,
        LockOut.Kind.INSTANCE,
        Calls.words("caller.INSTANCE_ROLE", Names.of(instance), Names.of(role)),
        instance.id(),
        ways.of(instance, role.id()));
  }

  private BucketCaller instance(Subnet subnet) {
    return BucketCaller.ofRole(
        new LockOut.Caller(
            LockOut.Kind.INSTANCE, name("INSTANCE", Names.of(subnet)), Optional.of(subnet.id())),
        bucket.home().partition(),
        bucket.home().account(),
        "Instance",
        BucketCaller.ALL_RIGHTS,
        ways.of(subnet));
  }

  private static Message name(String kind, Object argument) {
    return Calls.words("caller." + kind, argument);
  }
}
