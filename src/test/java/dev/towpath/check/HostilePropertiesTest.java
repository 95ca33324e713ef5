package dev.towpath.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.towpath.check.cost.MonthlyCosts;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in whatever property: the analysis ends, is complete, and can be read. */
class HostilePropertiesTest {
  private static final List<Json> LEAVES =
      List.of(
          new Json.Nul(),
          Json.of(true),
          Json.of(0),
          Json.of(-1),
          new Json.Num(new BigDecimal("1e400")),
          new Json.Num(new BigDecimal("-0.5")),
          new Json.Num(BigDecimal.valueOf(Long.MAX_VALUE)),
          Json.of(""),
          Json.of(" "),
          Json.of("0.0.0.0/0"),
          Json.of("10.0.0.0/33"),
          Json.of("::/0"),
          Json.of("2001:db8::/32"),
          Json.of("255.255.255.255"),
          Json.of("s3ssl://"),
          Json.of("s3ssl:///a"),
          Json.of("https://[::1"),
          Json.of("udp://:99999999999"),
          Json.of("$dt$$sn$%05$"),
          Json.of("${"),
          Json.of("${aws:x"),
          Json.of("arn:aws:iam::"),
          Json.of("\uD800 *?:/%{0}"),
          Json.of("Interface"),
          Json.of("STANDARD"),
          Json.of("-1"),
          Json.list(),
          Json.Obj.EMPTY,
          Json.of("Ref", "Channel"),
          Json.of("Ref", "Nowhere"),
          Json.of("Ref", ""),
          Json.of("Ref", new Json.Nul()),
          Json.of("Fn::GetAtt", Json.list()),
          Json.of("Fn::GetAtt", "Vpc.CidrBlock"),
          Json.of("Fn::Sub", Json.of(1)),
          Json.of("Fn::Sub", "${Bucket}${Nowhere.Arn}${"),
          Json.of("Fn::If", Json.list()));

  static List<String> kinds() {
    return Kinds.all().stream().map(KindDeclaration::type).toList();
  }

  @Provide
  Arbitrary<Json> values() {
    return Arbitraries.lazyOf(
        () -> Arbitraries.of(LEAVES),
        () -> Arbitraries.of(LEAVES),
        () -> Arbitraries.strings().ofMaxLength(20).map(Json::of),
        () -> values().list().ofMaxSize(3).map(list -> new Json.Arr(List.copyOf(list))),
        () ->
            Arbitraries.maps(names(), values())
                .ofMaxSize(3)
                .map(map -> {
                  Json.Obj object = Json.Obj.EMPTY;
                  for (Map.Entry<String, Json> field : map.entrySet()) {
                    object = object.with(field.getKey(), field.getValue());
                  }
                  return object;
                }));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(8),
        Arbitraries.of(
            "Statement",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "Resource",
            "Condition",
            "StringEquals",
            "aws:SourceVpce",
            "AWS",
            "OutputGroups",
            "OutputGroupSettings",
            "ArchiveGroupSettings",
            "Outputs",
            "Settings",
            "Url",
            "Rules",
            "Fn::Sub",
            "Ref"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aResourceWithoutAPropertyIsAnalysed(String type) {
    sound(Examples.right().with(resource(type, Json.Obj.EMPTY)));
    sound(Design.empty("").with(resource(type, Json.Obj.EMPTY)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachPropertyMayHoldAnything(String type) {
    Watch watch = new Watch();
    for (PropertyDeclaration property : Kinds.ofType(type).orElseThrow().properties()) {
      Design design = Examples.right();
      for (int i = 0; i < LEAVES.size(); i++) {
        Json.Obj properties = Json.of(property.name(), LEAVES.get(i));
        ResourceId id = ResourceId.of("Hostile" + i);
        design = design.with(Properties.read(type, id, Home.DEFAULT, properties));
      }
      Design hostile = design;
      assertThatCode(() -> watch.analyse(hostile))
          .as("%s of %s", property.name(), type)
          .doesNotThrowAnyException();
    }
  }

  @Property(tries = 300)
  void anyValueInAnyPropertyOfAnyKind(
      @ForAll int number, @ForAll("values") Json value, @ForAll("values") Json another) {
    List<KindDeclaration> kinds = Kinds.all();
    KindDeclaration kind = kinds.get(Math.floorMod(number, kinds.size()));
    Json.Obj properties = Json.Obj.EMPTY;
    Random random = new Random(number);
    for (Json each : List.of(value, another)) {
      if (!kind.properties().isEmpty()) {
        int chosen = random.nextInt(kind.properties().size());
        properties = properties.with(kind.properties().get(chosen).name(), each);
      }
    }
    Design right = Examples.right();
    watched(right, right.with(resource(kind.type(), properties)));
  }

  @Property(tries = 300)
  void anyValueAnywhereInADesignOfMistakes(@ForAll int number, @ForAll("values") Json value) {
    Random random = new Random(number);
    List<Rule<?>> rules = Rules.all();
    Design bad = Examples.bad(rules.get(random.nextInt(rules.size())).id());
    List<Resource> all = List.copyOf(bad.topology().resources());
    Resource chosen = all.get(random.nextInt(all.size()));
    Json changed = planted(Properties.of(chosen), value, random);
    if (changed instanceof Json.Obj properties) {
      watched(bad, bad.with(Properties.replace(chosen, properties)));
    }
  }

  private static Json planted(Json json, Json value, Random random) {
    if (random.nextInt(4) == 0) {
      return value;
    }
    return switch (json) {
      case Json.Obj object when !object.isEmpty() -> {
        List<Map.Entry<String, Json>> fields = List.copyOf(object.fields().entrySet());
        Map.Entry<String, Json> field = fields.get(random.nextInt(fields.size()));
        yield object.with(field.getKey(), planted(field.getValue(), value, random));
      }
      case Json.Arr(List<Json> items) when !items.isEmpty() -> {
        List<Json> changed = new ArrayList<>(items);
        int index = random.nextInt(items.size());
        changed.set(index, planted(items.get(index), value, random));
        yield new Json.Arr(changed);
      }
      default -> value;
    };
  }

  private static Resource resource(String type, Json.Obj properties) {
    return Properties.read(type, ResourceId.of("Hostile"), Home.DEFAULT, properties);
  }

  private static void watched(Design before, Design after) {
    Watch watch = new Watch();
    watch.analyse(before);
    Analysis known = watch.analyse(after);
    Analysis full = sound(after.with(Topology.of(after.topology().toList())));
    assertThat(known.findings()).isEqualTo(full.findings());
    assertThat(known.proofs()).isEqualTo(full.proofs());
  }

  private static Analysis sound(Design design) {
    Analysis analysis = Validator.analyse(design);
    Texts texts = Texts.in(Locale.JAPANESE);
    for (Finding finding : analysis.findings()) {
      assertThat(texts.text(finding.message())).isNotBlank();
      assertThat(texts.text(finding.remedy())).isNotBlank();
      analysis.fixes(finding);
    }
    assertThat(MonthlyCosts.of(design, analysis.proofs()).open()).isNotNegative();
    return analysis;
  }
}
