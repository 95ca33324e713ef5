package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/towpath/cloudformation");

  static List<String> files() {
    return Drawn.FILES;
  }

  @ParameterizedTest
  @MethodSource("files")
  void aDesignGivesItsGoldenTemplate(String name) throws IOException {
    Design design = Drawn.file(name);
    Path golden = GOLDEN.resolve(name + ".yaml");
    if (System.getProperty("towpath.golden", "compare").equals("record")) {
      Files.writeString(golden, TemplateWriter.yaml(design));
    }
    assertThat(TemplateWriter.yaml(design)).isEqualTo(Files.readString(golden));
  }
}
