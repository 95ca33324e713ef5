package dev.towpath.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.PrefixList;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGatewayRoute;
import dev.towpath.model.TransitGatewayRouteTablePropagation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that do not say what they are about, saved as the AWS CLI prints them. */
class UnnamedAnswersTest {
  private static final String TABLES =
      """
      {"TransitGatewayRouteTables":[
        {"TransitGatewayRouteTableId":"tgw-rtb-0a1b","TransitGatewayId":"tgw-1","State":"available"},
        {"TransitGatewayRouteTableId":"tgw-rtb-2","TransitGatewayId":"tgw-1","State":"available"}]}
      """;
  private static final String ROUTES =
      "{\"Routes\":[{\"DestinationCidrBlock\":\"10.9.0.0/16\",\"Type\":\"static\",\"State\":\"blackhole\"}],"
          + "\"AdditionalRoutesAvailable\":false}";
  private static final String NAMED =
      "\"Request\":{\"TransitGatewayRouteTableId\":\"tgw-rtb-0a1b\"}";

  @TempDir Path folder;

  private Topology read(String tables, String file, String text) throws IOException {
    Files.writeString(folder.resolve("tables.json"), tables);
    Files.writeString(folder.resolve(file), text);
    return SavedAnswers.read(folder).design().topology();
  }

  private static boolean isRead(Topology topology, String table) {
    return topology
        .all(TransitGatewayRoute.class)
        .filter(route -> route.routeTable().target().orElseThrow().value().equals(table))
        .allMatch(route -> route.destinationCidrBlock().known().isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "search-transit-gateway-routes-tgw-rtb-0a1b.json | %s",
        "tgw-rtb-0a1b.json | %s",
        "tgw-rtb-0a1b_routes.json | {\"Response\":%s}",
        "one.json | {\"Response\":%s,`NAMED`}",
        "two.json | {`NAMED`,\"AdditionalRoutesAvailable\":false,`REST`}",
        "three.json | {\"tgw-rtb-0a1b\":%s}",
      })
  void theTableIsNamedBesideTheAnswer(String file, String form) throws Exception {
    String rest = ROUTES.substring(1, ROUTES.indexOf(",\"Additional"));
    String text =
        form.replace("`NAMED`", NAMED).replace("`REST`", rest).replace("%s", ROUTES).strip();
    Topology topology = read(TABLES, file, text);
    assertThat(topology.all(TransitGatewayRoute.class))
        .filteredOn(route -> route.blackhole().or(false))
        .singleElement()
        .satisfies(route ->
            assertThat(route.routeTable().target().orElseThrow().value())
                .isEqualTo("tgw-rtb-0a1b"));
    assertThat(isRead(topology, "tgw-rtb-0a1b")).isTrue();
    assertThat(isRead(topology, "tgw-rtb-2")).isFalse();
  }

  @Test
  void theOnlyTableNeedsNoName() throws Exception {
    String one = TABLES.replaceFirst(",\\s*\\{[^}]*rtb-2[^}]*}", "");
    assertThat(isRead(read(one, "routes.json", ROUTES), "tgw-rtb-0a1b")).isTrue();
  }

  @Test
  void ofSeveralTablesNoneIsGuessed() throws Exception {
    Topology topology = read(TABLES, "routes.json", ROUTES);
    assertThat(isRead(topology, "tgw-rtb-0a1b")).isFalse();
    assertThat(isRead(topology, "tgw-rtb-2")).isFalse();
  }

  @Test
  void propagatedRoutesStandInForPropagations() throws Exception {
    String routes =
        ROUTES
            .replace("static", "propagated")
            .replace(
                "\"State\":\"blackhole\"",
                "\"State\":\"active\",\"TransitGatewayAttachments\":[{\"TransitGatewayAttachmentId\":\"tgw-attach-1\",\"ResourceType\":\"vpc\"}]");
    Topology topology = read(TABLES, "tgw-rtb-2.json", routes);
    assertThat(topology.all(TransitGatewayRouteTablePropagation.class))
        .extracting(p -> p.routeTable().target().orElseThrow().value())
        .containsExactly("tgw-rtb-0a1b");
    assertThat(isRead(topology, "tgw-rtb-2")).isTrue();
  }

  @Test
  void propagationsAreReadInTheirOwnForm() throws Exception {
    Topology topology =
        read(
            TABLES,
            "propagations-tgw-rtb-2.json",
            "{\"TransitGatewayRouteTablePropagations\":[{\"TransitGatewayAttachmentId\":\"tgw-attach-1\",\"State\":\"enabled\"}]}");
    assertThat(topology.all(TransitGatewayRouteTablePropagation.class))
        .filteredOn(p -> p.routeTable().target().orElseThrow().value().equals("tgw-rtb-2"))
        .singleElement()
        .satisfies(p -> assertThat(p.attachment().toString()).contains("tgw-attach-1"));
  }

  @ParameterizedTest
  @CsvSource({
    "pl-0abc.json, 1",
    "entries-of-pl-0abc.json, 1",
    "entries.json, 0",
    "appl-0abc.json, 0"
  })
  void aPrefixListIsNamedByTheFile(String file, int entries) throws Exception {
    Topology topology =
        read(
            "{\"PrefixLists\":[{\"PrefixListId\":\"pl-0abc\",\"PrefixListName\":\"own\"}]}",
            file,
            "{\"Entries\":[{\"Cidr\":\"10.0.2.0/24\"}]}");
    assertThat(topology.all(PrefixList.class))
        .singleElement()
        .satisfies(list -> assertThat(list.entries()).hasSize(entries));
  }

  @Test
  void otherAnswersStayWhatTheyAre() throws Exception {
    Topology topology = read("{\"Routes\":[]}", "b.json", "{\"Entries\":[{\"Name\":\"x\"}]}");
    assertThat(topology.size()).isZero();
  }
}
