package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.ResourceId;
import org.junit.jupiter.api.Test;

/** The paths of the field report: an S3 gateway endpoint with and without a way out beside it. */
class ArchivePathTest {

  @Test
  void theGatewayEndpointCarriesObjects() {
    Path path = Traces.https(Designs.archiveWithoutNat(), Traces.in("Private"), Traces.S3);
    assertThat(path.result()).isEqualTo(Hop.Result.PASSES);
    assertThat(path.endpoint()).contains(ResourceId.of("S3"));
    assertThat(Traces.components(path))
        .containsExactly("Channel", "Vpc", "Vpc", "PrivateTable", "S3", "<Vpc");
  }

  @Test
  void aHostThatNobodyDocumentsIsUnknownWithoutAWayOut() {
    Path path = Traces.https(Designs.archiveWithoutNat(), Traces.in("Private"), Traces.ANY_HOST);
    assertThat(path.result()).isEqualTo(Hop.Result.UNKNOWN);
    assertThat(Traces.words(path)).contains("no way to the internet").contains("S3");
  }

  @Test
  void natLeadsToAnyHostWhileObjectsKeepToTheEndpoint() {
    Designs designs = Designs.vpcWithNat().s3Gateway("S3", "Vpc", "PrivateTable");
    Path lookUp = Traces.https(designs, Traces.in("Private"), Traces.ANY_HOST);
    assertThat(lookUp.result()).isEqualTo(Hop.Result.PASSES);
    assertThat(lookUp.endpoint()).isEmpty();
    assertThat(Traces.https(designs, Traces.in("Private"), Traces.S3).endpoint())
        .contains(ResourceId.of("S3"));
  }
}
