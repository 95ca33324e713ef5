package dev.towpath.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.Flow;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowsTest {

  @Test
  void anArchiveGroupPutsObjectsAndLooksUpTheRegion() {
    List<Flow> flows = Flows.of(Designs.archiveWithoutNat().topology());
    assertThat(flows)
        .extracting(Flow::id)
        .containsExactly(
            "Channel/archive/0/put-objects", "Channel/archive/0/look-up-bucket-region");
    assertThat(flows.getFirst().target())
        .isEqualTo(
            new Target.Service("s3", "ap-northeast-1", Optional.of(ResourceId.of("Bucket"))));
    assertThat(flows.getFirst().call().orElseThrow().action()).isEqualTo("s3:PutObject");
    assertThat(flows.getLast().target()).isInstanceOf(Target.AnyHost.class);
  }
}
