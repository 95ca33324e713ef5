package dev.towpath.media;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.Optional;

/**
 * Where one pipeline sends to, or fetches from.
 *
 * @param url as text, resolved as far as it can be
 * @param parts the URL taken apart; empty where it is not known or has no legal form
 * @param behind the resource whose address the URL takes by an attribute that only deployment
 *     gives; the host in {@code parts} is then no name yet
 */
public record Destination(Value<String> url, Optional<Url> parts, Optional<Addressee> behind) {

  /**
   * A resource by one of its addresses.
   *
   * @param resource the resource's id
   * @param number which of its addresses, from 0
   */
  public record Addressee(ResourceId resource, int number) {}

  static Destination of(Topology topology, Home home, Value<String> written) {
    Value<String> url = new Resolver(topology).text(written, home);
    if (url instanceof Value.Unknown<String> && written instanceof Value.Formula<String>(Json f)) {
      return behind(topology, home, f).orElse(plain(url));
    }
    return plain(url);
  }

  private static Destination plain(Value<String> url) {
    return new Destination(url, url.known().flatMap(Url::parse), Optional.empty());
  }

  private static Optional<Destination> behind(Topology topology, Home home, Json formula) {
    StandIns standIns = new StandIns(topology);
    Json replaced = standIns.in(formula);
    Value<String> written =
        replaced.asText().<Value<String>>map(Value::of).orElse(new Value.Formula<>(replaced));
    Value<String> url = new Resolver(topology).text(written, home);
    Optional<Url> parts = url.known().flatMap(Url::parse);
    return parts
        .flatMap(p -> standIns.behind(p.host()))
        .map(addressee -> new Destination(url, parts, Optional.of(addressee)));
  }
}
