package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row of a table a packet takes: the most specific, of equals the first in rank. */
class TableTest {
  private static Table table(String rows) {
    List<TableRow> all = new ArrayList<>();
    for (String text : rows.split(", ")) {
      String[] words = text.split(" ");
      RouteTarget target =
          words[2].equals("local")
              ? new RouteTarget.Local()
              : new RouteTarget.Nat(ResourceId.of(words[2]), words[2]);
      TableRow.Rank rank = TableRow.Rank.valueOf(words[1]);
      Optional<ResourceId> rule = Optional.of(ResourceId.of("row" + all.size()));
      all.add(
          words[0].equals("?")
              ? new TableRow("?", new TableRow.Reach.Open(Optional.empty()), rank, target, rule)
              : TableRow.of(Cidr.of(words[0]), rank, target, rule));
    }
    return Table.of(ResourceId.of("Table"), "Table", ResourceId.of("A"), all);
  }

  private static String found(String rows, String to) {
    Peer far = Peer.at(to, List.of(to.split(" ")).stream().map(Cidr::of).toList());
    return switch (table(rows).lookUp(far)) {
      case Table.Found.Row(TableRow row) -> row.target().words();
      case Table.Found.None _ -> "none";
      case Table.Found.Open(TableRow row) -> "open " + row.target().words();
      case Table.Found.Split(TableRow row) -> "split " + row.target().words();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0.0.0/0 STATIC one, 10.0.0.0/8 STATIC two, 10.1.0.0/16 STATIC three | 10.1.2.3 | three",
        "10.1.0.0/16 STATIC three, 10.0.0.0/8 STATIC two, 0.0.0.0/0 STATIC one | 10.2.2.3 | two",
        "10.1.0.0/16 STATIC three, 10.0.0.0/8 STATIC two, 0.0.0.0/0 STATIC one | 11.2.2.3 | one",
        "10.1.0.0/16 STATIC three | 11.2.2.3 | none",
        "10.1.2.3/32 STATIC one | 10.1.2.3 | one",
        "::/0 STATIC one | 10.1.2.3 | none",
        "10.0.0.0/8 PROPAGATED one, 10.0.0.0/8 STATIC two | 10.1.2.3 | two",
        "10.0.0.0/8 STATIC two, 10.0.0.0/8 PROPAGATED one | 10.1.2.3 | two",
        "10.0.0.0/8 LOCAL local, 10.0.0.0/8 STATIC two | 10.1.2.3 | two",
        "10.0.0.0/8 LOCAL local, 10.0.0.0/8 PROPAGATED two | 10.1.2.3 | local",
        "10.0.0.0/8 PREFIX_LIST one, 10.0.0.0/8 PROPAGATED two | 10.1.2.3 | one",
        "10.0.0.0/8 STATIC one, 10.0.0.0/8 STATIC two | 10.1.2.3 | split one",
        "10.0.0.0/8 STATIC one, 10.0.0.0/8 STATIC one | 10.1.2.3 | one",
        "10.0.0.0/8 STATIC one, 10.0.0.0/8 STATIC one, 10.0.0.0/8 STATIC two | 10.1.2.3 | split one",
        "10.0.0.0/8 PROPAGATED one, 10.0.0.0/8 PROPAGATED two, 10.0.0.0/8 STATIC three | 10.1.2.3 | three",
        "0.0.0.0/0 STATIC one, ? STATIC two | 10.1.2.3 | open two",
        "0.0.0.0/0 STATIC one, ? STATIC one | 10.1.2.3 | one",
        "? STATIC two | 10.1.2.3 | open two",
        "0.0.0.0/0 STATIC one | 10.0.0.0/16 | one",
        "0.0.0.0/0 STATIC one, 10.0.1.0/24 STATIC two | 10.0.0.0/16 | split two",
        "0.0.0.0/0 STATIC one, 10.0.1.0/24 STATIC one | 10.0.0.0/16 | one",
        "10.0.1.0/24 STATIC two | 10.0.0.0/16 | split two",
        "10.0.0.0/17 STATIC two, 10.0.128.0/17 STATIC two | 10.0.0.0/16 | two",
        "10.0.0.0/17 STATIC two, 10.0.128.0/17 STATIC one | 10.0.0.0/16 | split two",
        "10.0.0.0/16 STATIC two, 10.0.0.0/16 STATIC one | 10.0.0.0/16 | split two",
        "10.0.0.0/16 STATIC two, 10.0.0.0/16 PROPAGATED one | 10.0.0.0/16 | two",
        "10.0.0.0/16 STATIC two, 0.0.0.0/0 STATIC one | 10.0.0.0/16 | two",
        "10.0.0.0/16 STATIC two | 10.9.0.0/16 | none",
        "10.0.0.0/24 STATIC two, 10.9.0.0/24 STATIC two | 10.0.0.0/24 10.9.0.0/24 | two",
        "10.0.0.0/24 STATIC two, 10.9.0.0/24 STATIC one | 10.0.0.0/24 10.9.0.0/24 | split two",
      })
  void theMostSpecificRowIsTaken(String rows, String to, String found) {
    assertThat(found(rows, to)).isEqualTo(found);
  }
}
