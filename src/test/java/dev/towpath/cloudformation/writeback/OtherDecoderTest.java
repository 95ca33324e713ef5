package dev.towpath.cloudformation.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.cloudformation.CfnLint;
import dev.towpath.cloudformation.Corpus;
import dev.towpath.cloudformation.reading.Literals;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.model.JsonText;
import dev.towpath.model.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * cfn-lint's decoder finds in templates, before and after edits, the values that ours finds. What
 * ours finds is the edit and nothing else, as the tests beside this one show.
 */
class OtherDecoderTest {
  private static final int EDITS = 4;

  /** Numbers and Booleans count as their texts, as CloudFormation takes them. */
  private static final String SCRIPT =
      """
      import sys, json
      try:
          from cfnlint.decode import decode
      except ImportError:
          sys.exit(0)
      def plain(x):
          if isinstance(x, dict): return {str(k): plain(v) for k, v in x.items()}
          if isinstance(x, list): return [plain(v) for v in x]
          if isinstance(x, bool): return str(x).lower()
          if x is None: return None
          try: return float(x)
          except Exception: return str(x)
      for name in sys.argv[1:]:
          (theirs, problems) = decode(name)
          if problems:
              print(name, 'refused', problems[0].message)
          else:
              ours = json.load(open(name + '.expected', encoding='utf-8'))
              print(name, 'same' if plain(theirs) == plain(ours) else 'another')
      """;

  @TempDir Path folder;

  private final List<String> refusedBefore = new ArrayList<>();

  private List<String> verdicts(List<Path> files) throws Exception {
    assumeTrue(CfnLint.isInstalled("python3"), "python3 is not installed");
    List<String> command = new ArrayList<>(List.of("python3", "-c", SCRIPT));
    files.forEach(file -> command.add(file.toString()));
    String answer = CfnLint.run(command);
    assumeTrue(!answer.isEmpty(), "cfn-lint is not installed: nothing else reads the templates");
    return answer.lines().toList();
  }

  private Path write(String name, TemplateSource source) throws IOException {
    Path file = folder.resolve(name + (source.isJson() ? ".json" : ".yaml"));
    Files.writeString(file, source.source().text());
    Files.writeString(
        folder.resolve(file.getFileName() + ".expected"),
        JsonText.writeCompact(Literals.of(source.root())));
    return file;
  }

  private List<Path> edited(String name, TemplateSource source) throws IOException {
    List<Path> files = new ArrayList<>(List.of(write(name + "-0", source)));
    for (int seed = 1; seed <= EDITS; seed++) {
      Topology edited = new RandomEdits(seed).edit(source.topology(), r -> true);
      Written written = TemplateWriteBack.write(source, edited);
      files.add(write(name + "-" + seed, SingleEdit.source(written.text())));
    }
    return files;
  }

  /** Some templates cfn-lint cannot read at all; of the others it reads every edit as we do. */
  private void check(List<Path> files) throws Exception {
    List<String> odd = new ArrayList<>();
    for (String verdict : verdicts(files)) {
      String name = verdict.substring(0, verdict.lastIndexOf('-', verdict.indexOf(' ')));
      if (verdict.contains("-0.") && verdict.contains(" refused ")) {
        refusedBefore.add(name);
      } else if (!verdict.endsWith(" same") && !refusedBefore.contains(name)) {
        odd.add(verdict);
      }
    }
    assertThat(odd).isEmpty();
    assertThat(refusedBefore).hasSizeLessThan(files.size() / EDITS / 4);
  }

  @Test
  void ofTemplatesInAllStyles() throws Exception {
    List<Path> files = new ArrayList<>();
    for (String text : StylesTest.templates()) {
      files.addAll(edited("style" + files.size(), SingleEdit.source(text)));
    }
    check(files);
  }

  @Test
  void ofTemplatesThatOthersWrote() throws Exception {
    assumeTrue(!Corpus.templates().isEmpty(), "no corpus: set -Dtowpath.corpus");
    List<Path> files = new ArrayList<>();
    for (Path file : Corpus.templates()) {
      files.addAll(
          edited(String.valueOf(file.getFileName()), SingleEdit.source(Corpus.text(file))));
    }
    check(files);
  }
}
