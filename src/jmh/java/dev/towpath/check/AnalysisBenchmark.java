package dev.towpath.check;

import dev.towpath.model.Design;
import dev.towpath.model.LargeDesign;
import dev.towpath.model.Topology;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the analysis of a whole design takes, as when it is opened. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 20)
@Fork(1)
public class AnalysisBenchmark {
  /** VPCs of about 130 resources. */
  @Param({"8", "80"})
  public int vpcs;

  private Design large = Design.empty("large");
  private Design fresh = large;

  @Setup
  public void make() {
    large = LargeDesign.of(vpcs);
  }

  @Setup(Level.Invocation)
  public void forget() {
    fresh = large.with(Topology.of(large.topology().toList()));
  }

  @Benchmark
  public Analysis full() {
    return Validator.analyse(fresh);
  }
}
