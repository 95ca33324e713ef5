package dev.towpath.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.media.Flows;
import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Flow;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.Kinds;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.MediaPackageV2ChannelGroup;
import dev.towpath.model.MediaPackageV2OriginEndpoint;
import dev.towpath.model.Multiplex;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Target;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joining channels, inputs and the services around them by a drag. */
class MediaConnectionsTest {
  private final Draft draft = new Draft(Design.empty("test"));
  private final ResourceId subnet = draft.drop(Subnet.class, draft.drop(Vpc.class));
  private final ResourceId instance = draft.drop(Instance.class, subnet);
  private final ResourceId channel = draft.drop(Channel.class);
  private final ResourceId flow = draft.drop(MediaConnectFlow.class);
  private final ResourceId input = draft.drop(Input.class);

  MediaConnectionsTest() {
    draft.drop(MediaPackageChannel.class);
    draft.drop(MediaPackageV2ChannelGroup.class);
    draft.drop(MediaPackageV2Channel.class);
    draft.drop(Multiplex.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Instance, RTMP output, SEND_STREAM",
    "Instance, RTP output, SEND_STREAM",
    "Instance, SRT output, SEND_STREAM",
    "Instance, Microsoft Smooth output, PUSH_FILES",
    "Instance, HLS output, PUSH_FILES",
    "MediaConnectFlow, RTP output, SEND_STREAM",
    "MediaPackageChannel, MediaPackage output, DELIVER_TO_SERVICE",
    "MediaPackageV2Channel, MediaPackage output, DELIVER_TO_SERVICE",
    "Multiplex, Multiplex output, DELIVER_TO_SERVICE",
  })
  void aChannelGetsAnOutputThatSendsThere(String to, String label, Flow.Purpose purpose) {
    Edit edit =
        Connections.between(draft.design(), channel, id(to)).stream()
            .filter(e -> Texts.in(Locale.ENGLISH).text(e.label()).startsWith(label))
            .findFirst()
            .orElseThrow();
    Design joined = edit.apply(draft.design());
    List<Flow> flows = Flows.of(joined.topology(), joined.topology().get(channel).orElseThrow());
    assertThat(flows).isNotEmpty().allMatch(f -> f.purpose() == purpose);
    // A channel without a VPC cannot send to a private address; nothing else stands in the way.
    assertThat(flows)
        .allMatch(f ->
            to.equals("Instance")
                ? f.target() instanceof Target.Refused
                : f.target() instanceof Target.Service);
    Link link = link(joined.topology(), channel, id(to));
    Design apart = Connections.disconnect(joined, link).apply(joined);
    assertThat(Flows.of(apart.topology(), apart.topology().get(channel).orElseThrow())).isEmpty();
  }

  @Test
  void fromAVpcAnInstanceIsReachedByItsInterface() {
    Design inVpc = first(draft.design(), channel, subnet).apply(draft.design());
    for (Edit edit : Connections.between(inVpc, channel, instance)) {
      Design joined = edit.apply(inVpc);
      List<Flow> flows = Flows.of(joined.topology(), joined.topology().get(channel).orElseThrow());
      assertThat(flows)
          .isNotEmpty()
          .allMatch(f -> f.target().equals(new Target.Interface(instance)));
    }
  }

  @Test
  void aMultiplexTakesNoChannelOfAVpc() {
    Design inVpc = first(draft.design(), channel, subnet).apply(draft.design());
    assertThat(Connections.between(inVpc, channel, id("Multiplex"))).isEmpty();
    assertThat(Connections.why(inVpc, channel, id("Multiplex")).key())
        .isEqualTo("connect.multiplexInVpc");
  }

  @Test
  void aFlowFeedsAnInputWhichBecomesOneOfItsType() {
    Design fed = first(draft.design(), flow, input).apply(draft.design());
    Input now = fed.topology().get(input, Input.class).orElseThrow();
    assertThat(now.type()).isEqualTo(Value.of("MEDIACONNECT"));
    assertThat(now.inputSecurityGroups()).isEmpty();
    assertThat(now.role().isNone()).isFalse();
    assertThat(Connections.why(fed, flow, input).key()).isEqualTo("connect.already");
    Design apart = Connections.disconnect(fed, link(fed.topology(), flow, input)).apply(fed);
    assertThat(apart.topology().get(input, Input.class).orElseThrow().mediaConnectFlows())
        .isEmpty();
  }

  @Test
  void anEndpointComesWithAChannelAndServesAnotherByItsName() {
    ResourceId endpoint = draft.drop(MediaPackageV2OriginEndpoint.class);
    ResourceId other = draft.drop(MediaPackageV2Channel.class);
    Design joined = first(draft.design(), other, endpoint).apply(draft.design());
    assertThat(
            joined
                .topology()
                .get(endpoint, MediaPackageV2OriginEndpoint.class)
                .orElseThrow()
                .channelName())
        .isEqualTo(Value.of(other.value()));
  }

  @Test
  void everyKindOfMediaCanBeDroppedInARegionAndNotInAVpc() {
    ResourceId vpc = draft.design().topology().all(Vpc.class).findFirst().orElseThrow().id();
    for (Class<?> kind :
        List.of(
            MediaConnectFlow.class,
            MediaPackageChannel.class,
            MediaPackageV2ChannelGroup.class,
            MediaPackageV2Channel.class,
            MediaPackageV2OriginEndpoint.class,
            Multiplex.class)) {
      assertThat(Placement.of(draft.design(), Kinds.of(kind), Optional.of(vpc), Optional.empty()))
          .isInstanceOf(Placement.Illegal.class);
    }
  }

  private static Edit first(Design design, ResourceId from, ResourceId to) {
    return Connections.between(design, from, to).getFirst();
  }

  private static Link link(Topology topology, ResourceId from, ResourceId to) {
    return Connections.existing(topology).stream()
        .filter(l -> l.from().equals(from) && l.to().equals(to))
        .findFirst()
        .orElseThrow();
  }

  private static ResourceId id(String id) {
    return ResourceId.of(id);
  }
}
