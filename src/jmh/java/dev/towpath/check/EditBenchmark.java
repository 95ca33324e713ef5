package dev.towpath.check;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Cidr;
import dev.towpath.model.Design;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.LargeDesign;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From an edit in a design of 10,000 resources to all its proofs and findings. The edits are of
 * resources drawn by lot: an address, a group's rule, a route, a policy, one more and one less.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(1)
public class EditBenchmark {
  private static final int VPCS = 79;

  private final Watch watch = new Watch();
  private final Random random = new Random(1);
  private Design design = Design.empty("large");
  private List<Resource> resources = List.of();

  @Setup
  public void open() {
    design = LargeDesign.of(VPCS);
    resources = design.topology().toList();
    watch.analyse(design);
  }

  @Setup(Level.Invocation)
  public void edit() {
    Resource resource = resources.get(random.nextInt(resources.size()));
    Topology topology = design.topology();
    design = design.with(topology.contains(resource.id()) ? edited(topology, resource) : topology.with(resource));
  }

  private Topology edited(Topology topology, Resource resource) {
    return switch (topology.get(resource.id()).orElseThrow()) {
      case Instance instance ->
          topology.with(Properties.with(instance, "PrivateIpAddress", Json.of("10.0.200." + random.nextInt(250))));
      case SecurityGroup group ->
          topology.with(Properties.with(group, "GroupDescription", Json.of("d" + random.nextInt(9))));
      case Route route ->
          topology.with(
              Properties.with(
                  route,
                  "DestinationCidrBlock",
                  Json.of(random.nextBoolean() ? Cidr.ANY_IPV4.toString() : "192.0.2.0/24")));
      case BucketPolicy policy -> topology.without(policy.id());
      case Bucket bucket -> topology.with(Properties.with(bucket, "Tags", tags()));
      case Resource other -> topology.without(other.id());
    };
  }

  private Json tags() {
    return Json.list(Json.of("Key", "number").with("Value", "" + random.nextInt(9)));
  }

  @TearDown(Level.Iteration)
  public void size() {
    System.out.print(design.topology().size() + " resources ");
  }

  @Benchmark
  public Analysis analysed() {
    return watch.analyse(design);
  }
}
