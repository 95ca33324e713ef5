package dev.towpath.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.Subnet;
import dev.towpath.model.Texts;
import dev.towpath.model.Vpc;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatternsTest {
  static List<Pattern> patterns() {
    return Patterns.all();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void aPatternIsCompleteAndLeavesTheLayoutToOthers(Pattern pattern) {
    Design design = pattern.design();
    assertThat(design.diagram().boxes()).isEmpty();
    assertThat(design.topology().resources())
        .allSatisfy(resource -> {
          assertThat(References.missing(resource, design.topology())).isEmpty();
          assertThat(Kinds.of(resource).properties())
              .filteredOn(PropertyDeclaration::required)
              .allMatch(property -> Properties.get(resource, property.name()).isPresent());
        });
    Texts.LANGUAGES.forEach(
        language -> assertThat(Texts.in(language).text(pattern.title())).isNotBlank());
    Texts.LANGUAGES.forEach(
        language -> assertThat(Texts.in(language).text(pattern.about())).isNotBlank());
  }

  @Test
  void theTwoArchivesDifferInTheWayToTheInternet() {
    Design without = Patterns.of("archive-without-nat").design();
    Design with = Patterns.of("archive-with-nat").design();
    assertThat(without.topology().all(Route.class)).isEmpty();
    assertThat(with.topology().all(Route.class)).hasSize(2);
    assertThat(with.topology().all(NatGateway.class)).hasSize(1);
    assertThat(with.topology().ids()).containsAll(without.topology().ids());
  }

  @Test
  void anArchiveIsWiredFromTheInputToTheBucket() {
    Design design = Patterns.of("archive-without-nat").design();
    assertThat(Connections.existing(design.topology()))
        .extracting(Link::kind)
        .containsExactlyInAnyOrder(
            Link.Kind.ROUTE_TABLE,
            Link.Kind.ENDPOINT_ROUTE_TABLE,
            Link.Kind.VPC_OUTPUT,
            Link.Kind.SECURITY_GROUP,
            Link.Kind.ROLE,
            Link.Kind.INPUT,
            Link.Kind.INPUT_SECURITY_GROUP,
            Link.Kind.OUTPUT);
  }

  @Test
  void theWebServerTakesWhatTheChannelSends() {
    Design design = Patterns.of("webdav-to-instance").design();
    assertThat(design.topology().all(Channel.class))
        .singleElement()
        .matches(channel -> channel.destinations().size() == 1);
    assertThat(Connections.existing(design.topology()))
        .anyMatch(link -> link.kind() == Link.Kind.OUTPUT);
  }

  @Test
  void theNetworkHasFourSubnetsInTwoZones() {
    Design design = Patterns.of("two-zones").design();
    assertThat(design.topology().all(Subnet.class).map(Names::of))
        .containsExactlyInAnyOrder("Public a", "Private a", "Public c", "Private c");
    assertThat(design.topology().all(Subnet.class).map(s -> s.availabilityZone().or("")).distinct())
        .hasSize(2);
    assertThat(design.topology().all(Vpc.class)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void aPatternCanBeMadeAgainAndIsTheSame(Pattern pattern) {
    assertThat(Patterns.of(pattern.key())).isEqualTo(pattern);
    assertThat(pattern.design().topology().resources())
        .extracting(Resource::id)
        .doesNotHaveDuplicates();
  }
}
