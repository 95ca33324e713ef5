package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Flow.ApiCall;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.InputSource;
import dev.towpath.model.Message;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.SrtCallerSource;
import dev.towpath.model.Target;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an input fetches: a stream, a file, or the stream of an SRT listener. */
record PullFlows(Receiver receiver) {
  private static final String TCP = "tcp";
  private static final int HTTPS = 443;

  List<Flow> flows() {
    return receiver.type().equals("SRT_CALLER") ? called() : pulled();
  }

  private List<Flow> pulled() {
    List<InputSource> sources = receiver.input().sources();
    if (sources.isEmpty()) {
      return List.of(pull(0, receiver.unresolved("noSource", 0), TCP, HTTPS));
    }
    List<Flow> flows = new ArrayList<>();
    for (int pipeline = 0; pipeline < receiver.pipelines(sources.size()); pipeline++) {
      flows.addAll(pulled(sources.get(pipeline), pipeline));
    }
    return flows;
  }

  private List<Flow> pulled(InputSource source, int pipeline) {
    Destination from = Destination.of(receiver.topology(), receiver.input().home(), source.url());
    List<Flow> flows = new ArrayList<>();
    if (from.parts().isEmpty()) {
      flows.add(pull(pipeline, noUrl(from, pipeline), TCP, HTTPS));
    } else if (from.parts().get().isS3()) {
      flows.add(ofBucket(from.parts().get(), pipeline));
    } else {
      flows.add(ofServer(from, from.parts().get(), pipeline));
    }
    if (!source.passwordParam().isAbsent()) {
      flows.add(password(source.passwordParam(), pipeline));
    }
    return flows;
  }

  private Target noUrl(Destination from, int pipeline) {
    return from.url() instanceof Value.Unknown<String>(Message because)
        ? new Target.Unresolved(because)
        : receiver.unresolved("badUrl", pipeline);
  }

  /** An object that the channel's role must be allowed to read. */
  private Flow ofBucket(Url url, int pipeline) {
    BucketAddress bucket = BucketAddress.of(receiver.topology(), receiver.input(), url.host());
    ApiCall call = new ApiCall("s3:GetObject", bucket.arn() + url.path(), role());
    return receiver.flow(
        pipeline,
        "",
        Purpose.GET_OBJECTS,
        source(pipeline),
        bucket.target(),
        TCP,
        HTTPS,
        Optional.of(call));
  }

  private Optional<ResourceId> role() {
    return receiver.channel().flatMap(channel -> channel.role().target());
  }

  private Flow ofServer(Destination from, Url url, int pipeline) {
    Optional<Integer> usual =
        switch (url.scheme()) {
          case "https", "rtmps" -> Optional.of(HTTPS);
          case "http" -> Optional.of(80);
          case "rtmp" -> Optional.of(Endpoints.RTMP);
          default -> Optional.empty();
        };
    if (usual.isEmpty()) {
      return pull(pipeline, receiver.unresolved("badUrl", pipeline), TCP, HTTPS);
    }
    int port = Ports.of(url.port()).orElse(usual.get());
    Target target = new Hosts(receiver.topology(), source(pipeline)).target(from, url);
    return pull(pipeline, target, TCP, port);
  }

  private List<Flow> called() {
    List<SrtCallerSource> sources =
        receiver.input().srtSettings().map(srt -> srt.srtCallerSources()).orElse(List.of());
    if (sources.isEmpty()) {
      return List.of(pull(0, receiver.unresolved("noSource", 0), "udp", 0));
    }
    List<Flow> flows = new ArrayList<>();
    for (int pipeline = 0; pipeline < receiver.pipelines(sources.size()); pipeline++) {
      flows.add(called(sources.get(pipeline), pipeline));
    }
    return flows;
  }

  private Flow called(SrtCallerSource source, int pipeline) {
    Resolver resolver = new Resolver(receiver.topology());
    Value<String> host = resolver.text(source.srtListenerAddress(), receiver.input().home());
    Optional<Integer> port =
        source
            .srtListenerPort()
            .known()
            .filter(text -> text.matches("[1-9]\\d{0,4}"))
            .map(Integer::valueOf)
            .filter(number -> number <= 65535);
    Target target =
        switch (host) {
          case Value.Known<String>(String name) ->
              port.isEmpty()
                  ? receiver.unresolved("badUrl", pipeline)
                  : new Hosts(receiver.topology(), source(pipeline)).target(name);
          case Value.Unknown<String>(Message because) -> new Target.Unresolved(because);
          case Value.Absent<String> _, Value.Formula<String> _ ->
              receiver.unresolved("badUrl", pipeline);
        };
    return pull(pipeline, target, "udp", port.orElse(0));
  }

  private Flow password(Value<String> name, int pipeline) {
    Value<String> text = new Resolver(receiver.topology()).text(name, receiver.input().home());
    Target target =
        text instanceof Value.Unknown<String>(Message because)
            ? new Target.Unresolved(because)
            : new Target.Service("ssm", receiver.input().home().region(), Optional.empty());
    return receiver.flow(
        pipeline,
        "",
        Purpose.READ_PARAMETER,
        source(pipeline, "controlTraffic"),
        target,
        TCP,
        HTTPS,
        text.known()
            .map(n ->
                new ApiCall(
                    "ssm:GetParameter",
                    SecretReads.parameterArn(receiver.input().home(), n),
                    role())));
  }

  private Flow pull(int pipeline, Target target, String protocol, int port) {
    return receiver.flow(pipeline, Purpose.PULL_SOURCE, source(pipeline), target, protocol, port);
  }

  private Source source(int pipeline) {
    return source(pipeline, "pullInVpc");
  }

  /** Whether a channel in a VPC fetches through its interfaces is not documented. */
  private Source source(int pipeline, String key) {
    Optional<Channel> inVpc = receiver.channel().filter(Pipelines::mayUseVpc);
    return inVpc.isPresent()
        ? new Source.Unresolved(receiver.words(key, pipeline))
        : new Source.ServiceNetwork();
  }
}
