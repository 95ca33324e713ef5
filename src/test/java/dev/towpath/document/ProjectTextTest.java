package dev.towpath.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTextTest {
  private static final Design SMALL =
      Design.empty("Live")
          .with(
              Properties.read(
                  "AWS::EC2::VPC",
                  ResourceId.of("Vpc"),
                  Home.DEFAULT,
                  Json.of("CidrBlock", "10.0.0.0/16")),
              new Box(0, 8.5, 880, 560));

  @Test
  void isOneObjectABlockAndOneLineABox() {
    assertThat(ProjectText.write(SMALL))
        .isEqualTo(
            """
            {
              "format": "towpath",
              "version": 1,
              "name": "Live",
              "home": {
                "account": "111122223333",
                "region": "ap-northeast-1"
              },
              "resources": {
                "Vpc": {
                  "Type": "AWS::EC2::VPC",
                  "Properties": {
                    "CidrBlock": "10.0.0.0/16"
                  }
                }
              },
              "diagram": {
                "Vpc": [0, 8.5, 880, 560]
              }
            }
            """);
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("designs") Design design) {
    byte[] file = ProjectText.write(design).getBytes(StandardCharsets.UTF_8);
    assertThat(ProjectText.read(new String(file, StandardCharsets.UTF_8)))
        .isEqualTo(new Outcome.Opened(design));
  }

  @Test
  void halfASurrogatePairInAnIdOrATextIsKept() {
    Design design = SMALL;
    for (String half : List.of("\uD83D", "\uD83E", "\uDE00", "a\uDE00\uD83Db", "\uD83D\uDE00")) {
      design =
          design.with(
              Properties.read(
                  "AWS::EC2::VPC", ResourceId.of(half), SMALL.home(), Json.of("Name", half)),
              new Box(0, 0, 10, 10));
    }
    whatIsWrittenIsReadAgain(design);
  }

  @Test
  void halfASurrogatePairInAFieldNameLeavesTheFileReadable() {
    Json tags = Json.of("\uD83D", "a").with("\uDE00", "b").with("?", "c");
    Design design =
        SMALL.with(
            Properties.read(
                "AWS::MediaLive::Channel",
                ResourceId.of("Channel"),
                SMALL.home(),
                Json.of("Tags", tags)));
    byte[] file = ProjectText.write(design).getBytes(StandardCharsets.UTF_8);
    assertThat(ProjectText.read(new String(file, StandardCharsets.UTF_8)))
        .isInstanceOf(Outcome.Opened.class);
  }

  @Test
  void whatTheFileSaysBesidesIsWrittenBackAfterAnEdit() {
    String more = "{\n  \"notes\": {\"b\":[1,null],\"a\":\"x\"},";
    Outcome read = ProjectText.read(ProjectText.write(SMALL).replaceFirst("\\{", more));
    assertThat(read)
        .isInstanceOfSatisfying(
            Outcome.Opened.class,
            opened ->
                assertThat(ProjectText.write(opened.design().named("Other").at(Home.DEFAULT)))
                    .contains("\"notes\": {")
                    .contains("\"a\": \"x\""));
  }

  @Provide
  Arbitrary<Design> designs() {
    Arbitrary<String> names = Arbitraries.strings().all().ofMaxLength(12);
    Arbitrary<String> ids =
        Arbitraries.strings().ofMinLength(1).ofMaxLength(8).filter(id -> !id.isBlank());
    Arbitrary<Double> numbers = Arbitraries.doubles().between(0, 1e6);
    Arbitrary<String> types =
        Arbitraries.of("AWS::EC2::VPC", "AWS::S3::Bucket", "AWS::MediaLive::Channel", "Any::Thing");
    Arbitrary<Design> one =
        Combinators.combine(names, ids, types, numbers)
            .as((name, id, type, at) ->
                Design.empty(name)
                    .with(
                        Properties.read(
                            type,
                            ResourceId.of(id),
                            new Home("222233334444", "eu-west-1"),
                            Json.of("Name", name)),
                        new Box(-at, at, at, 0)));
    return one;
  }

  @Test
  void aFileThatIsCutOffAnywhereIsRefusedWithItsPlace() {
    String text = ProjectText.write(SMALL).strip();
    for (int end = 0; end < text.length(); end++) {
      assertThat(ProjectText.read(text.substring(0, end)))
          .isInstanceOfSatisfying(
              Outcome.Refused.class,
              refused -> assertThat(refused.problem().kind()).isEqualTo(Problem.Kind.DAMAGED));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | NOT_A_DESIGN",
        "{\"format\":\"other\"} | NOT_A_DESIGN",
        "{\"format\":\"towpath\",\"version\":2} | NEWER",
        "{\"format\":\"towpath\",\"version\":1e400} | NEWER",
        "{\"format\":\"towpath\",\"version\":1e999999999} | DAMAGED",
        "{\"format\":\"towpath\",\"version\":\"1\"} | NOT_A_DESIGN",
        "{\"format\":\"towpath\",\"version\":1} | NOT_A_DESIGN",
        "{\"format\":\"towpath\",\"format\":\"towpath\"} | DAMAGED",
        "{\"format\":\"towpath\",\"version\":1,\"name\":\"n\",\"home\":{\"account\":\"1\",\"region\":\"r\"},\"resources\":{\"A\":1},\"diagram\":{}}"
            + " | NOT_A_DESIGN",
        "{\"format\":\"towpath\",\"version\":1,\"name\":\"n\",\"home\":{\"account\":\"1\",\"region\":\"r\"},\"resources\":{\""
            + " \":{}},\"diagram\":{}} | NOT_A_DESIGN",
        "{\"format\":\"towpath\",\"version\":1,\"name\":\"n\",\"home\":{\"account\":\"1\",\"region\":\"r\"},\"resources\":{},\"diagram\":{\"A\":[0,0,-1,0]}}"
            + " | NOT_A_DESIGN",
        "{\"format\":\"towpath\",\"version\":1,\"name\":\"n\",\"home\":{\"account\":\"1\",\"region\":\"r\"},\"resources\":{},\"diagram\":{\"A\":[0,0,1e309,0]}}"
            + " | NOT_A_DESIGN",
      })
  void whatIsNoDesignIsRefusedInWords(String text, Problem.Kind kind) {
    Outcome outcome = ProjectText.read(text);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    Problem problem = ((Outcome.Refused) outcome).problem();
    assertThat(problem.kind()).isEqualTo(kind);
    for (Locale language : Texts.LANGUAGES) {
      assertThat(Texts.in(language).text(problem.message())).isNotBlank();
    }
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "[".repeat(1_000_000);
    assertThat(ProjectText.read(deep)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void resourcesOfOtherHomesKeepTheirs() {
    Design design =
        SMALL.with(
            Properties.read(
                "AWS::S3::Bucket",
                ResourceId.of("Far"),
                new Home("222233334444", "us-east-1"),
                Json.Obj.EMPTY));
    assertThat(ProjectText.read(ProjectText.write(design))).isEqualTo(new Outcome.Opened(design));
    assertThat(List.of(ProjectText.write(design).split("\n")))
        .anyMatch(l -> l.contains("us-east-1"));
  }

  @Test
  void whatAwsSaysOfAResourceIsKept() {
    Design design =
        SMALL.with(
            Properties.read(
                "AWS::EC2::Instance",
                ResourceId.of("i-1"),
                Home.DEFAULT,
                Json.Obj.EMPTY,
                Json.of("State", "stopped")));
    assertThat(ProjectText.read(ProjectText.write(design))).isEqualTo(new Outcome.Opened(design));
  }
}
