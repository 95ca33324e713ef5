package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Cidr;
import dev.towpath.model.Designs;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * One row of a table of traces that are told hop by hop in a golden file.
 *
 * @param name what the row shows, unique
 * @param flow {@code FROM[@ADDRESS] TO [PROTOCOL [PORT|TYPE [SOURCE-PORT]]]}; TCP 443 if not given
 * @param outcome the verdict, and the cause unless the flow arrives
 */
record Told(String name, Designs designs, String flow, String outcome) {
  private static final java.nio.file.Path GOLDEN =
      java.nio.file.Path.of("src/test/resources/dev/towpath/network/traces.txt");
  private static final String HEAD = "# ";

  void holds() throws IOException {
    Path path = path();
    String told = path.verdict() + path.cause().map(cause -> " " + cause).orElse("");
    assertThat(told).as(text(path)).isEqualTo(outcome);
    for (Hop hop : path.hops()) {
      Texts.LANGUAGES.forEach(language ->
          assertThat(Texts.in(language).text(hop.what()))
              .isNotBlank()
              .doesNotContain("{0", "{1", "{2", "{3", "{4"));
      assertThat(hop.cause().isPresent()).isEqualTo(hop.result() != Hop.Result.PASSES);
      assertThat(hop.code().isPresent())
          .isEqualTo(
              hop.result() == Hop.Result.STOPS
                  || hop.cause().equals(Optional.of(Cause.GWLB_TARGET)));
    }
    compare(text(path));
  }

  private void compare(String text) throws IOException {
    if (System.getProperty("towpath.golden", "compare").equals("record")) {
      record(text);
    }
    assertThat(read().getOrDefault(name, "")).as(name).isEqualTo(text);
  }

  private static TreeMap<String, String> read() throws IOException {
    TreeMap<String, String> all = new TreeMap<>();
    String[] parts =
        Files.exists(GOLDEN) ? Files.readString(GOLDEN).split("(?m)^# ") : new String[0];
    for (String part : parts) {
      if (!part.isBlank()) {
        int end = part.indexOf('\n');
        all.put(part.substring(0, end), part.substring(end + 1));
      }
    }
    return all;
  }

  private void record(String text) throws IOException {
    TreeMap<String, String> all = read();
    all.put(name, text);
    StringBuilder out = new StringBuilder();
    all.forEach((key, value) -> out.append(HEAD).append(key).append('\n').append(value));
    Files.writeString(GOLDEN, out);
  }

  private String text(Path path) {
    StringBuilder out = new StringBuilder(flow).append('\n');
    path.endpoint().ifPresent(id -> out.append("  carried by ").append(id).append('\n'));
    path.hops().forEach(hop -> out.append("  ").append(line(hop)).append('\n'));
    return out.append('\n').toString();
  }

  private static String line(Hop hop) {
    return "%s %-7s %s [%s] %s: %s"
        .formatted(
            hop.direction() == Hop.Direction.FORWARD ? ">" : "<",
            hop.result().name().toLowerCase(Locale.ROOT),
            hop.component(),
            hop.rule().map(ResourceId::value).orElse("-"),
            hop.code().map(Enum::name).orElse("-"),
            Texts.in(Locale.ENGLISH).text(hop.what()));
  }

  Path path() {
    String[] words = flow.split(" ");
    String protocol = words.length > 2 ? words[2] : "tcp";
    OptionalInt number =
        words.length > 3
            ? OptionalInt.of(Integer.parseInt(words[3]))
            : words.length > 2 ? OptionalInt.empty() : OptionalInt.of(443);
    boolean typed = protocol.startsWith("icmp");
    PacketHeader header =
        new PacketHeader(
            protocol,
            typed ? OptionalInt.empty() : number,
            words.length > 4 ? OptionalInt.of(Integer.parseInt(words[4])) : OptionalInt.empty(),
            typed ? number : OptionalInt.empty());
    return new Network(designs.topology()).trace(source(words[0]), target(words[1]), header);
  }

  private Source source(String text) {
    String[] parts = text.split("@");
    Optional<String> address = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
    if (parts[0].equals("internet")) {
      return new Source.Internet(
          address.map(a -> List.of(Cidr.of(a))).orElse(List.of(Cidr.ANY_IPV4, Cidr.ANY_IPV6)));
    }
    return new Network(designs.topology())
        .interfaceOf(ResourceId.of(parts[0]), address)
        .<Source>map(Source.Interface::new)
        .orElseGet(() -> new Source.Unresolved(Message.of("network", "target.gone", parts[0])));
  }

  private static Target target(String text) {
    if (text.startsWith("s3.")) {
      return new Target.Service("s3", text.substring(3), Optional.empty());
    }
    if (text.equals("anywhere")) {
      return Traces.ANY_HOST;
    }
    return Cidr.parse(text).isPresent()
        ? new Target.Address(text)
        : new Target.Interface(ResourceId.of(text));
  }

  @Override
  public String toString() {
    return name;
  }
}
