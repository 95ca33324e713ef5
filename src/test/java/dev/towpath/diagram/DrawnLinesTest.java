package dev.towpath.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.edit.Connections;
import dev.towpath.edit.Edit;
import dev.towpath.edit.Line;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line that is drawn has words, and can be taken away or says why not. */
class DrawnLinesTest {
  private static Design sample(String name) {
    return ((Outcome.Opened) ProjectFile.read(Path.of("samples", name + ".towpath"))).design();
  }

  private static Design junctions() throws IOException {
    Design design = Design.empty("junctions");
    try (InputStream in =
        Objects.requireNonNull(DrawnLinesTest.class.getResourceAsStream("junctions.json"))) {
      for (Map.Entry<String, Json> each : ((Json.Obj) JsonText.read(in)).fields().entrySet()) {
        Json.Obj body = (Json.Obj) each.getValue();
        design =
            design.with(
                Properties.read(
                    body.text("Type").orElseThrow(),
                    ResourceId.of(each.getKey()),
                    design.home(),
                    body.object("Properties")));
      }
    }
    return AutoLayout.arrange(design);
  }

  private static Set<Line> lines(Design design) {
    return DrawingMaker.draw(design, DrawingOptions.in(Texts.in(Texts.LANGUAGES.getFirst())))
        .shapes()
        .stream()
        .filter(Shape.Connector.class::isInstance)
        .map(shape -> line(((Shape.Connector) shape).link()))
        .collect(Collectors.toSet());
  }

  private static Line line(Link link) {
    ResourceId to = link.to() instanceof End.OfChip chip ? chip.subnet() : link.to().resource();
    return new Line(link.source(), link.from().resource(), to);
  }

  private static void assertHasAnEnd(Design design, Set<Line> all, Line line) {
    for (var language : Texts.LANGUAGES) {
      assertThat(Texts.in(language).text(Connections.describe(design, line)))
          .contains(Names.of(design.topology(), line.from()))
          .contains(Names.of(design.topology(), line.to()));
      assertThat(Texts.in(language).text(Connections.whyStays(design, line))).isNotBlank();
    }
    Optional<Edit> edit = Connections.removing(design, line);
    edit.ifPresent(removing -> {
      Design after = removing.apply(design);
      assertThat(lines(after)).isNotEqualTo(all);
      assertThat(after.topology().get(line.from())).isPresent();
      assertThat(after.topology().get(line.to())).isPresent();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive-with-nat", "webdav-to-instance"})
  void ofTheSamples(String name) {
    Design design = sample(name);
    Set<Line> all = lines(design);
    assertThat(all).isNotEmpty().allSatisfy(line -> assertHasAnEnd(design, all, line));
  }

  @Test
  void ofEveryJunction() throws IOException {
    Design design = junctions();
    Set<Line> all = lines(design);
    assertThat(all).hasSizeGreaterThan(25).allSatisfy(line -> assertHasAnEnd(design, all, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Association | Attachment | TgwTable | Attachment – TgwTable: Transit gateway association",
        "Line | Direct | Line | Direct – Line: Direct Connect gateway",
        "Listener | Balancer | Targets | Balancer – Targets: Listener",
        "Balancer | Balancer | SubnetA | Balancer – SubnetA: Subnets",
        "Dhcp | Options | Near | Options – Near: DHCP options association",
      })
  void sayWhatTheyAre(String source, String from, String to, String words) throws IOException {
    Line line = new Line(ResourceId.of(source), ResourceId.of(from), ResourceId.of(to));
    assertThat(Texts.in(Texts.LANGUAGES.getFirst()).text(Connections.describe(junctions(), line)))
        .isEqualTo(words);
  }

  @Test
  void ofAPeeringStaysForThePeeringIsNothingWithoutIt() throws IOException {
    Design design = junctions();
    Line line = new Line(ResourceId.of("Peering"), ResourceId.of("Far"), ResourceId.of("Peering"));
    assertThat(lines(design)).contains(line);
    assertThat(Connections.removing(design, line)).isEmpty();
    assertThat(Texts.in(Texts.LANGUAGES.getFirst()).text(Connections.whyStays(design, line)))
        .startsWith("Peering is nothing without this line");
  }

  @Test
  void ofAPropagationLeaveTheOtherTablesOfIt() throws IOException {
    Design design = junctions();
    Line line =
        new Line(ResourceId.of("Propagation"), ResourceId.of("Table"), ResourceId.of("Vgw"));
    Design after = Connections.removing(design, line).orElseThrow().apply(design);
    assertThat(
            Properties.of(after.topology().get(line.source()).orElseThrow()).list("RouteTableIds"))
        .isEqualTo(List.of(Json.of("Ref", "Table2")));
  }
}
