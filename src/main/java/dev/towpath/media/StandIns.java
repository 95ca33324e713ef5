package dev.towpath.media;

import dev.towpath.media.Destination.Addressee;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Host names in place of the addresses that only deployment gives, to see which resource's address
 * a formula makes the host of a URL. For one formula.
 */
final class StandIns {
  private static final Pattern SUB = Pattern.compile("\\$\\{([^!}][^}]*)}");
  private static final String GET_ATT = "Fn::GetAtt";
  private static final String SELECT = "Fn::Select";

  private final Topology topology;
  private final List<Addressee> named = new ArrayList<>();

  StandIns(Topology topology) {
    this.topology = topology;
  }

  /** The formula with every such address replaced. */
  Json in(Json formula) {
    return formula.map(value -> value instanceof Json.Obj object ? replaced(object) : value);
  }

  /** Whose address a host stands for; empty for any other host. */
  Optional<Addressee> behind(String host) {
    for (int i = 0; i < named.size(); i++) {
      if (host.equals(host(i))) {
        return Optional.of(named.get(i));
      }
    }
    return Optional.empty();
  }

  private static String host(int index) {
    return "address-" + index + ".towpath.invalid";
  }

  private Json replaced(Json.Obj object) {
    if (object.fields().size() != 1) {
      return object;
    }
    Json argument = object.fields().firstEntry().getValue();
    return switch (object.fields().firstEntry().getKey()) {
      case GET_ATT -> attribute(words(argument)).orElse(object);
      case SELECT -> selected(argument).orElse(object);
      case "Fn::Sub" -> Json.of("Fn::Sub", substituted(argument));
      default -> object;
    };
  }

  private static String words(Json argument) {
    return argument instanceof Json.Arr(List<Json> parts)
        ? String.join(".", parts.stream().flatMap(part -> part.asText().stream()).toList())
        : argument.asText().orElse("");
  }

  private static Optional<Json> selected(Json argument) {
    if (!(argument instanceof Json.Arr(List<Json> parts))
        || parts.size() != 2
        || !(parts.get(1) instanceof Json.Arr(List<Json> values))) {
      return Optional.empty();
    }
    return parts
        .getFirst()
        .asText()
        .filter(number -> number.matches("[0-9]"))
        .map(Integer::valueOf)
        .filter(number -> number < values.size())
        .map(values::get);
  }

  private Json substituted(Json argument) {
    if (argument instanceof Json.Arr(List<Json> parts) && !parts.isEmpty()) {
      List<Json> copy = new ArrayList<>(parts);
      copy.set(0, substituted(parts.getFirst()));
      return new Json.Arr(copy);
    }
    return argument.asText().<Json>map(text -> Json.of(filled(text))).orElse(argument);
  }

  private String filled(String text) {
    return SUB.matcher(text)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                attribute(match.group(1)).flatMap(Json::asText).orElse(match.group())));
  }

  /** The attribute that words such as {@code Server.PrivateIp} name. */
  private Optional<Json> attribute(String words) {
    for (int dot = words.indexOf('.'); dot > 0; dot = words.indexOf('.', dot + 1)) {
      Optional<Resource> resource = topology.get(ResourceId.of(words.substring(0, dot)));
      if (resource.isPresent()) {
        return attribute(resource.get(), words.substring(dot + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Json> attribute(Resource resource, String attribute) {
    return switch (resource) {
      case Instance instance when attribute.equals("PrivateIp") ->
          instance.privateIpAddress().known().isPresent()
              ? Optional.empty()
              : Optional.of(Json.of(added(instance, 0)));
      case MediaConnectFlow flow when attribute.equals("Source.IngestIp") ->
          Optional.of(Json.of(added(flow, 0)));
      case MediaPackageV2Channel channel when attribute.equals("IngestEndpointUrls") ->
          Optional.of(urls("https://", channel, "/in/index"));
      case Input input when attribute.equals("Destinations") -> Optional.of(urls(input));
      default -> Optional.empty();
    };
  }

  private Json urls(Input input) {
    return switch (input.type().or("")) {
      case "RTMP_PUSH" -> urls("rtmp://", input, ":" + Endpoints.RTMP + "/live");
      case "UDP_PUSH" -> urls("udp://", input, ":" + Endpoints.RTP);
      default -> urls("rtp://", input, ":" + Endpoints.RTP);
    };
  }

  private Json urls(String before, Resource resource, String after) {
    return Json.list(
        Json.of(before + added(resource, 0) + after), Json.of(before + added(resource, 1) + after));
  }

  private String added(Resource resource, int number) {
    named.add(new Addressee(resource.id(), number));
    return host(named.size() - 1);
  }
}
