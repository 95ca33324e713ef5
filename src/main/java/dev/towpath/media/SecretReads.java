package dev.towpath.media;

import dev.towpath.model.DestinationSettings;
import dev.towpath.model.Flow;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.Home;
import dev.towpath.model.Message;
import dev.towpath.model.Resolver;
import dev.towpath.model.SrtDestination;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The passwords and passphrases that an output's destination keeps elsewhere. */
record SecretReads(Sender sender) {
  private static final int HTTPS = 443;

  List<Flow> flows() {
    List<Flow> flows = new ArrayList<>();
    settings()
        .map(DestinationSettings::passwordParam)
        .filter(name -> !name.isAbsent())
        .ifPresent(name -> flows.add(parameter(name)));
    srt()
        .map(SrtDestination::encryptionPassphraseSecretArn)
        .filter(arn -> !arn.isAbsent())
        .ifPresent(arn -> flows.add(secret(arn)));
    return flows;
  }

  private Optional<DestinationSettings> settings() {
    return sender
        .leg()
        .destination()
        .filter(d -> sender.pipeline() < d.settings().size())
        .map(d -> d.settings().get(sender.pipeline()));
  }

  private Optional<SrtDestination> srt() {
    return sender
        .leg()
        .destination()
        .filter(d -> sender.pipeline() < d.srt().size())
        .map(d -> d.srt().get(sender.pipeline()));
  }

  private Flow parameter(Value<String> name) {
    Value<String> text = new Resolver(sender.topology()).text(name, sender.channel().home());
    return read(
        Purpose.READ_PARAMETER,
        "ssm",
        text,
        text.known()
            .map(n -> sender.call("ssm:GetParameter", parameterArn(sender.channel().home(), n))));
  }

  /** The ARN of a parameter; one without a path stands right behind the slash. */
  static String parameterArn(Home home, String name) {
    return "arn:%s:ssm:%s:%s:parameter%s"
        .formatted(
            home.partition(),
            home.region(),
            home.account(),
            name.startsWith("/") ? name : "/" + name);
  }

  private Flow secret(Value<String> arn) {
    Value<String> text = text(sender.topology(), arn, sender.channel().home());
    return read(
        Purpose.READ_SECRET,
        "secretsmanager",
        text,
        text.known().map(a -> sender.call("secretsmanager:GetSecretValue", a)));
  }

  private static Value<String> text(Topology topology, Value<String> value, Home home) {
    return new Resolver(topology).text(value, home);
  }

  private Flow read(
      Purpose purpose, String service, Value<String> name, Optional<Flow.ApiCall> call) {
    Target target =
        name instanceof Value.Unknown<String>(Message because)
            ? new Target.Unresolved(because)
            : new Target.Service(service, sender.channel().home().region(), Optional.empty());
    return sender.flow(
        purpose, sender.undocumentedSource("controlTraffic"), target, "tcp", HTTPS, call);
  }
}
