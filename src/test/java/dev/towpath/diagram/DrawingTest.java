package dev.towpath.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {
  private static final Design DESIGN = ArticleDesign.make();

  private static Drawing drawing(Locale language) {
    return DrawingMaker.draw(
        DESIGN,
        DrawingOptions.in(Texts.in(language))
            .withExposures(
                Map.of(
                    ResourceId.of("PublicA"), Exposure.PUBLIC,
                    ResourceId.of("PrivateA"), Exposure.PRIVATE)));
  }

  private static List<Locale> languages() {
    return Texts.LANGUAGES;
  }

  private static Stream<Item.Text> texts(Shape shape) {
    return shape.items().stream().filter(Item.Text.class::isInstance).map(Item.Text.class::cast);
  }

  private static List<String> textsOf(String id) {
    Shape.Figure figure = drawing(Locale.ENGLISH).figure(ResourceId.of(id)).orElseThrow();
    return texts(figure).map(Item.Text::text).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTextIsWiderThanItsFigure(Locale language) {
    for (Shape.Figure figure : drawing(language).figures()) {
      assertThat(texts(figure))
          .allSatisfy(text -> {
            assertThat(figure.box().contains(text.box())).as(text.text()).isTrue();
            assertThat(TextMeasure.ESTIMATE.width(text.text(), text.size(), text.bold()))
                .as(text.text())
                .isLessThanOrEqualTo(text.box().width());
          });
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void textsOfAFigureDoNotOverlap(Locale language) {
    for (Shape.Figure figure : drawing(language).figures()) {
      List<Item.Text> texts = texts(figure).toList();
      for (int i = 1; i < texts.size(); i++) {
        assertThat(texts.get(i).box().y())
            .as(texts.get(i).text())
            .isGreaterThanOrEqualTo(texts.get(i - 1).box().bottom() - 0.01);
      }
    }
  }

  @Test
  void everyPlacedFigureIsDrawnAndNamed() {
    for (ResourceId id : DESIGN.diagram().boxes().keySet()) {
      Resource resource = DESIGN.topology().get(id).orElseThrow();
      assertThat(String.join("", textsOf(id.value())).replace(" ", ""))
          .contains(Names.of(resource).replace(" ", ""));
    }
  }

  @Test
  void aSubnetTellsTypeAddressesAndZone() {
    assertThat(textsOf("PublicA")).containsExactly("public-a", "Public subnet · 10.0.0.0/24 · 1a");
    assertThat(textsOf("PrivateA").getLast()).startsWith("Private subnet · 10.0.1.0/24");
    assertThat(textsOf("PrivateC").getLast()).startsWith("Subnet · 10.0.2.0/24");
  }

  @Test
  void anEndpointNeverLooksLikeABucket() {
    Drawing drawing = drawing(Locale.ENGLISH);
    assertThat(icon(drawing, "S3Endpoint")).isEqualTo("vpc-endpoint");
    assertThat(icon(drawing, "Archive")).isEqualTo("bucket");
    assertThat(textsOf("S3Endpoint")).contains("Gateway endpoint", "s3");
  }

  private static String icon(Drawing drawing, String id) {
    return drawing.figure(ResourceId.of(id)).orElseThrow().items().stream()
        .filter(Item.Symbol.class::isInstance)
        .map(item -> ((Item.Symbol) item).icon())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void framesShowAccountRegionAndZones() {
    assertThat(drawing(Locale.ENGLISH).shapes().stream().filter(Shape.Frame.class::isInstance))
        .extracting(shape -> ((Shape.Frame) shape).name())
        .containsExactly(
            "AWS account 111122223333",
            "Region ap-northeast-1",
            "Availability Zone ap-northeast-1a",
            "Availability Zone ap-northeast-1c");
  }

  @Test
  void aZoneWithAForeignSubnetInTheWayHasNoFrame() {
    Box wide = new Box(100, 384, 800, 240);
    Design moved = DESIGN.with(DESIGN.diagram().with(ResourceId.of("PrivateA"), wide));
    Drawing drawing = DrawingMaker.draw(moved, DrawingOptions.in(Texts.in(Locale.ENGLISH)));
    assertThat(drawing.shapes())
        .noneMatch(shape -> shape instanceof Shape.Frame frame && frame.zone().isPresent());
  }

  @Test
  void interfacesStandInTheirSubnets() {
    Drawing drawing = drawing(Locale.ENGLISH);
    for (int pipeline = 0; pipeline < 2; pipeline++) {
      ResourceId subnet = ResourceId.of(pipeline == 0 ? "PrivateA" : "PrivateC");
      End.OfChip end = new End.OfChip(ResourceId.of("Channel"), subnet, pipeline);
      Shape.Chip chip = drawing.chip(end).orElseThrow();
      assertThat(texts(chip)).extracting(Item.Text::text).contains("ENI · pipeline " + pipeline);
      assertThat(DESIGN.diagram().box(subnet).orElseThrow().contains(chip.box())).isTrue();
    }
  }

  @Test
  void routesCarryTheirDestination() {
    assertThat(connectors())
        .filteredOn(c -> c.link().source().equals(ResourceId.of("PrivateDefault")))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.link().from()).isEqualTo(End.at(ResourceId.of("PrivateTable")));
          assertThat(c.link().to()).isEqualTo(End.at(ResourceId.of("Nat")));
          assertThat(texts(c)).extracting(Item.Text::text).containsExactly("0.0.0.0/0");
        });
  }

  private static List<Shape.Connector> connectors() {
    return drawing(Locale.ENGLISH).shapes().stream()
        .filter(Shape.Connector.class::isInstance)
        .map(Shape.Connector.class::cast)
        .toList();
  }

  @Test
  void connectorsAreOrthogonalAndRunThroughNoOtherSymbol() {
    Drawing drawing = drawing(Locale.ENGLISH);
    for (Shape.Connector connector : connectors()) {
      List<Point> points = connector.points();
      for (int i = 1; i < points.size(); i++) {
        Box segment = Polyline.segment(points.get(i - 1), points.get(i));
        assertThat(Math.min(segment.width(), segment.height())).isZero();
        for (Shape.Figure figure : drawing.figures()) {
          boolean own =
              Stream.of(connector.link().from(), connector.link().to())
                  .anyMatch(end -> end.resource().equals(figure.id()));
          if (!figure.container() && !own) {
            assertThat(figure.box().overlaps(segment.grown(0.1)))
                .as(connector.link() + " through " + figure.id())
                .isFalse();
          }
        }
      }
    }
  }

  @Test
  void theTopmostThingIsHit() {
    Drawing drawing = drawing(Locale.ENGLISH);
    assertThat(hit(drawing, 300, 260)).contains("BODY Nat");
    assertThat(hit(drawing, 150, 340)).contains("BODY PublicA");
    assertThat(hit(drawing, 200, 190)).contains("HEADER PublicA");
    assertThat(hit(drawing, 600, 120)).contains("HEADER Vpc");
    assertThat(hit(drawing, 200, 605)).contains("CHIP Channel");
    assertThat(hit(drawing, 20, 20)).isEmpty();
    Point spot = Polyline.middles(connectors().getFirst().points()).getFirst();
    assertThat(drawing.hit(spot.x(), spot.y(), 2).orElseThrow().part())
        .isEqualTo(HitArea.Part.EDGE);
  }

  private static Optional<String> hit(Drawing drawing, double x, double y) {
    return drawing.hit(x, y, 3).map(area -> area.part() + " " + area.id());
  }

  @Test
  void findingsMarkTheirFigure() {
    Drawing drawing =
        DrawingMaker.draw(
            DESIGN,
            DrawingOptions.in(Texts.in(Locale.ENGLISH))
                .withBadges(
                    Map.of(ResourceId.of("Nat"), new DrawingOptions.Findings(Badge.WARNING, 3))));
    assertThat(drawing.figure(ResourceId.of("Nat")).orElseThrow().badge().orElseThrow().badge())
        .isEqualTo(Badge.WARNING);
    assertThat(drawing.figure(ResourceId.of("Igw")).orElseThrow().badge()).isEmpty();
  }

  @Test
  void anEmptyDesignIsAnEmptyDrawing() {
    Drawing drawing =
        DrawingMaker.draw(Design.empty("e"), DrawingOptions.in(Texts.in(Locale.ENGLISH)));
    assertThat(drawing.shapes()).isEmpty();
    assertThat(drawing.bounds()).isEmpty();
  }
}
