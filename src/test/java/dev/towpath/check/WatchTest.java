package dev.towpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import dev.towpath.model.LargeDesign;
import dev.towpath.model.Topology;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** However a design is edited, what is known of the earlier ones leads to no other answer. */
class WatchTest {
  @Provide
  Arbitrary<Design> designs() {
    return Arbitraries.oneOf(
        Arbitraries.of(Rules.all()).map(rule -> Examples.bad(rule.id())),
        Arbitraries.of("archive-without-nat", "archive-with-nat", "webdav-to-instance")
            .map(WatchTest::sample));
  }

  @Property(tries = 60)
  void eachEditIsAnalysedAsIfTheDesignWereNew(
      @ForAll("designs") Design start, @ForAll @Size(min = 1, max = 8) List<Integer> edits) {
    Watch watch = new Watch();
    watch.analyse(start);
    Design design = start;
    for (int number : edits) {
      design = RandomEdits.apply(design, number);
      assertIsAsIfNew(watch, design);
    }
  }

  @Property(tries = 4)
  void aDesignOfManyMistakesAndALargeOneToo(@ForAll @Size(6) List<Integer> edits) {
    for (Design start : List.of(sample("mistakes"), LargeDesign.of(2))) {
      Watch watch = new Watch();
      watch.analyse(start);
      Design design = start;
      for (int number : edits) {
        design = RandomEdits.apply(design, number);
        watch.analyse(design);
      }
      assertIsAsIfNew(watch, design);
    }
  }

  @Property(tries = 20)
  void backToAnEarlierDesignToo(
      @ForAll("designs") Design start, @ForAll @Size(min = 1, max = 4) List<Integer> edits) {
    Watch watch = new Watch();
    Design design = start;
    for (int number : edits) {
      watch.analyse(design);
      design = RandomEdits.apply(design, number);
    }
    watch.analyse(design);
    assertIsAsIfNew(watch, start);
  }

  private static void assertIsAsIfNew(Watch watch, Design design) {
    Analysis known = watch.analyse(design);
    Analysis full = Validator.analyse(design.with(Topology.of(design.topology().toList())));
    assertThat(known.findings()).isEqualTo(full.findings());
    assertThat(known.proofs()).isEqualTo(full.proofs());
  }

  private static Design sample(String name) {
    return ProjectFile.read(Path.of("samples", name + ".towpath"))
            instanceof Outcome.Opened(Design design)
        ? design
        : Design.empty("unreadable");
  }
}
