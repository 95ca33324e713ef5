package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Target;
import dev.towpath.model.Texts;
import java.util.Locale;

/**
 * One row of a table of traces: TCP 443 unless the name begins with another protocol and port.
 *
 * @param name what the row shows
 * @param outcome the result, the deciding component and the key of its words, such as {@code STOPS
 *     Acl acl.denies.out}; {@code <} before the component for the way back
 */
record Case(String name, Designs designs, NetworkInterface from, Target to, String outcome) {
  void holds() {
    String[] words = name.split(" ");
    boolean other = words[0].equals("udp") || words[0].equals("tcp") || words[0].equals("icmp");
    Path path =
        new Network(designs.topology())
            .trace(from, to, other ? words[0] : "tcp", other ? Integer.parseInt(words[1]) : 443);
    Hop hop = path.deciding();
    String back = hop.direction() == Hop.Direction.RETURN ? "<" : "";
    assertThat(hop.result() + " " + back + hop.component() + " " + hop.what().key())
        .as(String.join("\n", path.hops().stream().map(Case::words).toList()))
        .isEqualTo(outcome);
    Texts.LANGUAGES.forEach(language ->
        path.hops()
            .forEach(h ->
                assertThat(Texts.in(language).text(h.what())).isNotBlank().doesNotContain("{0}")));
    assertThat(hop.code().isPresent()).isEqualTo(hop.result() == Hop.Result.STOPS);
  }

  private static String words(Hop hop) {
    return hop.direction()
        + " "
        + hop.component()
        + ": "
        + Texts.in(Locale.ENGLISH).text(hop.what());
  }

  @Override
  public String toString() {
    return name;
  }
}
