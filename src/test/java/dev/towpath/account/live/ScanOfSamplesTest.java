package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.account.difference.Difference;
import dev.towpath.account.difference.PropertyDifference;
import dev.towpath.account.difference.ResourceDifference;
import dev.towpath.check.Validator;
import dev.towpath.cloudformation.CfnLint;
import dev.towpath.cloudformation.TemplateWriter;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import dev.towpath.model.JsonText;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Prover;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each sample made through the APIs, scanned, and compared with itself. The sample of mistakes is
 * not among them: AWS refuses to make most of what is wrong with it.
 */
class ScanOfSamplesTest {
  @TempDir Path folder;

  private static Design sample(String name) {
    return ProjectFile.read(Path.of("samples", name + ".towpath"))
            instanceof Outcome.Opened(Design design)
        ? design
        : Design.empty("unreadable");
  }

  /** What only AWS knows before it is deployed: an address that it picks, an image by its alias. */
  private static boolean isGenerated(PropertyDifference property) {
    String left = property.left().map(JsonText::writeCompact).orElse("");
    return left.contains("{{resolve:") || left.contains(".PrivateIp}");
  }

  private static List<String> told(Difference difference) {
    List<String> told = new ArrayList<>();
    for (ResourceDifference resource : difference.resources()) {
      if (resource.properties().isEmpty()) {
        told.add(resource.where() + " " + resource.resource().id());
      }
      for (PropertyDifference property : resource.properties()) {
        if (isGenerated(property)) {
          continue;
        }
        told.add(
            resource.resource().id()
                + " "
                + property.path()
                + ": "
                + property.left()
                + " / "
                + property.right());
      }
    }
    return told;
  }

  private static List<String> verdicts(Design design) {
    return Prover.prove(design).stream()
        .map(Proof::verdict)
        .map(verdict -> verdict.getClass().getSimpleName())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive-with-nat", "archive-without-nat", "webdav-to-instance"})
  void aScanOfWhatWasMadeIsTheSample(String name) throws Exception {
    assumeTrue(MotoServer.program().isPresent(), "moto_server is not installed");
    Design sample = sample(name);
    try (MotoServer moto = MotoServer.start(MotoServer.program().get());
        MediaFront front = new MediaFront(moto.address())) {
      new MadeDesign(sample, front);
      Design scanned =
          new LiveScan(AutoLayout::arrange, FieldReport.CREDENTIALS)
              .run(ScanRequest.of(FieldReport.REGION).at(front.address()), ScanProgress.NONE)
              .design();
      assertThat(told(Difference.between(sample, scanned))).isEmpty();
      assertThat(verdicts(scanned)).isEqualTo(verdicts(sample));
      assertThat(Validator.analyse(scanned).findings()).isNotNull();
      Path template = folder.resolve(name + ".yaml");
      Files.writeString(template, TemplateWriter.yaml(scanned));
      assertThat(CfnLint.errors(List.of(template))).isEmpty();
    }
  }
}
