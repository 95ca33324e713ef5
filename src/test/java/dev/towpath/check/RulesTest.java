package dev.towpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds its mistake and nothing in a right design; every fix cures. */
class RulesTest {
  private static final Pattern UNFILLED = Pattern.compile("\\{\\d}|\\[|Optional");

  private static final Map<String, Analysis> OF_BAD = new ConcurrentHashMap<>();

  private record Complaint(String rule, ResourceId resource, Message message) {}

  static List<String> rules() {
    return Rules.all().stream().map(Rule::id).toList();
  }

  @Test
  void nothingIsWrongWithTheRightDesign() {
    assertThat(shown(findings(Examples.right()))).isEmpty();
  }

  @Test
  void idsAreUniqueAndHaveTheirForm() {
    assertThat(rules()).doesNotHaveDuplicates().allMatch(id -> id.matches("TP\\d{4}"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAGoodAndABadExample(String rule) {
    assertThat(Examples.of(rule).fields().keySet()).contains("good", "bad");
    assertThat(Examples.of(rule).object("good").isEmpty()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void reportsTheBadExample(String rule) {
    List<Finding> found = of(rule, ofBad(rule));
    assertThat(found).isNotEmpty();
    Examples.of(rule)
        .text("at")
        .ifPresent(
            at -> assertThat(found).extracting(Finding::resource).contains(ResourceId.of(at)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isSilentAboutTheGoodExample(String rule) {
    assertThat(shown(of(rule, Validator.analyse(Examples.good(rule))))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void namesOnlyResourcesOfTheDesign(String rule) {
    Design design = Examples.bad(rule);
    assertThat(of(rule, ofBad(rule)))
        .flatExtracting(Finding::resources)
        .allMatch(id -> design.topology().contains((ResourceId) id));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void speaksBothLanguages(String rule) {
    for (Locale language : Texts.LANGUAGES) {
      Texts texts = Texts.in(language);
      assertThat(texts.find("check", rule + ".title")).isPresent();
      for (Finding finding : of(rule, ofBad(rule))) {
        assertThat(texts.text(finding.message())).doesNotContainPattern(UNFILLED);
        assertThat(texts.text(finding.remedy())).doesNotContainPattern(UNFILLED);
        for (Fix fix : ofBad(rule).fixes(finding)) {
          assertThat(texts.text(fix.explanation())).doesNotContainPattern(UNFILLED);
          assertThat(texts.text(fix.edit().label())).doesNotContainPattern(UNFILLED);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachFixCuresItsFindingAndBreaksNothing(String rule) {
    Design bad = Examples.bad(rule);
    List<Finding> before = ofBad(rule).findings();
    for (Finding finding : of(rule, ofBad(rule))) {
      for (Fix fix : ofBad(rule).fixes(finding)) {
        List<Finding> after = findings(fix.edit().apply(bad));
        String offer = Texts.in(Locale.ENGLISH).text(fix.edit().label());
        assertThat(after.stream().map(RulesTest::complaint))
            .as(offer)
            .doesNotContain(complaint(finding));
        assertThat(errors(after)).as(offer).isSubsetOf(errors(before));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aFindingThatProposesFixesHasOneThatCures(String rule) {
    Analysis bad = ofBad(rule);
    assertThat(of(rule, bad))
        .filteredOn(finding -> !finding.fixes().isEmpty())
        .allSatisfy(finding -> assertThat(bad.fixes(finding)).isNotEmpty());
  }

  private static Analysis ofBad(String rule) {
    return OF_BAD.computeIfAbsent(rule, id -> Validator.analyse(Examples.bad(id)));
  }

  private static List<Finding> findings(Design design) {
    return Validator.analyse(design).findings();
  }

  private static List<Finding> of(String rule, Analysis analysis) {
    return analysis.findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  private static Complaint complaint(Finding finding) {
    return new Complaint(finding.rule(), finding.resource(), finding.message());
  }

  /** The errors by rule, resource and flow: what stops a flow may be another thing after a fix. */
  private static Set<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(f -> f.rule() + " " + f.resource() + " " + f.flow().orElse(""))
        .collect(Collectors.toSet());
  }

  private static List<String> shown(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.rule() + " " + f.severity() + " " + Texts.in(Locale.ENGLISH).text(f.message()))
        .toList();
  }
}
