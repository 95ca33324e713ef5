package dev.towpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.edit.SetProperty;
import dev.towpath.model.Base;
import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.LargeDesign;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is deployed and then changed is told before it is deployed again. */
class ChangesTest {
  private static final Design RIGHT = Examples.right();

  private static Design deployed() {
    return new Base(Base.Origin.ACCOUNT, "account", "", RIGHT).in(RIGHT);
  }

  private static Design changed(String id, String property, Json value) {
    Resource resource = RIGHT.topology().get(ResourceId.of(id)).orElseThrow();
    return deployed().with(Properties.with(resource, property, value));
  }

  private static List<Finding> replaced(Design design) {
    return Validator.analyse(design).findings().stream()
        .filter(f -> f.rule().equals("TP5010"))
        .toList();
  }

  private static String message(Finding finding) {
    return Texts.in(Locale.ENGLISH).text(finding.message());
  }

  @Test
  void nothingIsToldOfWhatIsAsDeployed() {
    assertThat(Validator.analyse(deployed()).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Vpc, CidrBlock, 10.9.0.0/16",
    "PrivateA, CidrBlock, 10.0.20.0/24",
    "Bucket, BucketName, another",
    "Input, Type, RTP_PUSH",
    "Endpoint, VpcEndpointType, Interface",
    "NatA, ConnectivityType, private",
    "Group, GroupDescription, another",
    "RouteA, DestinationCidrBlock, 1.0.0.0/8"
  })
  void whatReplacesIsTold(String id, String property, String value) {
    List<Finding> found = replaced(changed(id, property, Json.of(value)));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().resource()).isEqualTo(ResourceId.of(id));
    assertThat(message(found.getFirst())).contains(property);
  }

  @ParameterizedTest
  @CsvSource({"Vpc, EnableDnsSupport, false", "Channel, Name, another", "Channel, LogLevel, ERROR"})
  void whatIsChangedInPlaceIsNotTold(String id, String property, String value) {
    assertThat(replaced(changed(id, property, Json.of(value)))).isEmpty();
  }

  @Test
  void whoeverNamesTheReplacedOneByItsOwnReplacingPropertyIsReplacedToo() {
    Finding subnet = replaced(changed("PrivateA", "CidrBlock", Json.of("10.0.20.0/24"))).getFirst();
    assertThat(message(subnet)).contains("PrivateAUses", "channel").doesNotContain("NatA");
  }

  @Test
  void aDesignThatWasOnlyDrawnIsFreeToChange() {
    Resource subnet = RIGHT.topology().get(ResourceId.of("PrivateA")).orElseThrow();
    Design drawn = RIGHT.with(Properties.with(subnet, "CidrBlock", Json.of("10.0.20.0/24")));
    assertThat(replaced(drawn)).isEmpty();
    Design compared = new Base(Base.Origin.PROJECT, "before", "", RIGHT).in(drawn);
    assertThat(replaced(compared)).isEmpty();
  }

  @Test
  void takingTheDeployedValueBackCures() {
    Design design = changed("PrivateA", "CidrBlock", Json.of("10.0.20.0/24"));
    Analysis analysis = Validator.analyse(design);
    List<Fix> fixes = analysis.fixes(replaced(design).getFirst());
    assertThat(fixes).hasSize(1);
    assertThat(fixes.getFirst().edit().apply(design).topology()).isEqualTo(RIGHT.topology());
  }

  @Test
  void anotherClassOfAVpcChannelIsAnErrorAndOneOfAnotherChannelIsNot() {
    Json single = Json.of("SINGLE_PIPELINE");
    assertThat(Validator.analyse(changed("Channel", "ChannelClass", single)).findings())
        .anyMatch(f -> f.rule().equals("TP5011") && f.severity() == Severity.ERROR);
    Channel channel = RIGHT.topology().get(ResourceId.of("Channel"), Channel.class).orElseThrow();
    Design outside = RIGHT.with(Properties.with(channel, "Vpc", new Json.Nul()));
    Design based = new Base(Base.Origin.ACCOUNT, "account", "", outside).in(outside);
    Design other = SetProperty.of(channel, "ChannelClass", single).apply(based);
    assertThat(Validator.analyse(other).findings()).noneMatch(f -> f.rule().equals("TP5011"));
  }

  @Property(tries = 30)
  void theWatchTellsTheSame(@ForAll @Size(min = 1, max = 8) List<Integer> edits) {
    Watch watch = new Watch();
    Design design = deployed();
    watch.analyse(design);
    for (int number : edits) {
      design = RandomEdits.apply(design, number);
      assertThat(watch.analyse(design).findings())
          .isEqualTo(
              Validator.analyse(design.with(Topology.of(design.topology().toList()))).findings());
    }
  }

  @Property(tries = 2)
  void inALargeDesignToo(@ForAll @Size(4) List<Integer> edits) {
    Design large = LargeDesign.of(2);
    Design design = new Base(Base.Origin.ACCOUNT, "account", "", large).in(large);
    Watch watch = new Watch();
    watch.analyse(design);
    for (int number : edits) {
      design = RandomEdits.apply(design, number);
    }
    assertThat(watch.analyse(design).findings())
        .isEqualTo(
            Validator.analyse(design.with(Topology.of(design.topology().toList()))).findings());
  }
}
