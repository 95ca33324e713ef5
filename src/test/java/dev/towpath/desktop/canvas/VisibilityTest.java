package dev.towpath.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Design;
import dev.towpath.model.Designs;
import dev.towpath.model.ResourceId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What of an account is drawn; the design itself stays whole. */
class VisibilityTest {
  private static final Design DESIGN =
      AutoLayout.arrange(
          Designs.archiveWithoutNat()
              .vpc("Other", "10.9.0.0/16")
              .subnet("Empty", "Other", "10.9.0.0/24")
              .with(
                  "AWS::EC2::SecurityGroup",
                  "Default",
                  "{'VpcId':{'Ref':'Vpc'},'GroupName':'default'}")
              .design());

  private static Set<String> drawn(Visibility visibility) {
    Design shown = visibility.of(DESIGN);
    assertThat(shown.topology()).isEqualTo(DESIGN.topology());
    return shown.diagram().boxes().keySet().stream()
        .map(ResourceId::value)
        .collect(Collectors.toSet());
  }

  @Test
  void allIsDrawnAtFirst() {
    assertThat(Visibility.ALL.of(DESIGN)).isSameAs(DESIGN);
  }

  @Test
  void defaultAndEmptyThingsAreLeftOut() {
    assertThat(drawn(new Visibility(true, false, Optional.empty())))
        .contains("Vpc", "Private", "Channel", "Gateway")
        .doesNotContain("Other", "Empty", "Default");
  }

  @Test
  void anOverviewHasClosedVpcs() {
    assertThat(drawn(new Visibility(false, true, Optional.empty())))
        .contains("Vpc", "Other", "Channel", "Bucket")
        .doesNotContain("Private", "Empty", "S3");
  }

  @Test
  void oneVpcAloneIsDrawnWithWhatStandsInNone() {
    assertThat(drawn(new Visibility(false, false, Optional.of(ResourceId.of("Vpc")))))
        .contains("Vpc", "Private", "Bucket")
        .doesNotContain("Other", "Empty");
    assertThat(drawn(new Visibility(false, false, Optional.of(ResourceId.of("Gone")))))
        .contains("Other");
  }
}
