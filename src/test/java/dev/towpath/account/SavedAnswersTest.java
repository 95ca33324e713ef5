package dev.towpath.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.model.Channel;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Home;
import dev.towpath.model.Instance;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterfaceAttachment;
import dev.towpath.model.Observation;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcPeeringConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedAnswersTest {
  private static final String SUBNETS =
      """
      {"Subnets":[{"SubnetId":"subnet-1","VpcId":"vpc-1","OwnerId":"444455556666",
        "AvailabilityZone":"eu-west-1b","CidrBlock":"10.0.1.0/24"}]}
      """;

  @TempDir Path folder;

  private void save(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  @Test
  void filesAreToldApartByWhatIsInThem() throws Exception {
    save("b.json", "{\"Vpcs\":[{\"VpcId\":\"vpc-1\",\"CidrBlock\":\"10.0.0.0/16\"}]}");
    save("a.json", SUBNETS);
    Imported imported = SavedAnswers.read(folder);
    Subnet subnet = imported.design().topology().all(Subnet.class).findFirst().orElseThrow();
    assertThat(subnet.vpc().isTo(ResourceId.of("vpc-1"))).isTrue();
    assertThat(imported.design().home()).isEqualTo(new Home("444455556666", "eu-west-1"));
    assertThat(imported.problems()).isEmpty();
  }

  @Test
  void theTwoDnsAnswersOfAVpcComeTogether() throws Exception {
    save("vpcs.json", "{\"Vpcs\":[{\"VpcId\":\"vpc-1\"}]}");
    save("support.json", "{\"VpcId\":\"vpc-1\",\"EnableDnsSupport\":{\"Value\":true}}");
    save("hostnames.json", "{\"VpcId\":\"vpc-1\",\"EnableDnsHostnames\":{\"Value\":false}}");
    Vpc vpc =
        SavedAnswers.read(folder).design().topology().all(Vpc.class).findFirst().orElseThrow();
    assertThat(vpc.enableDnsSupport()).isEqualTo(Value.of(true));
    assertThat(vpc.enableDnsHostnames()).isEqualTo(Value.of(false));
  }

  @Test
  void aDescribedChannelCountsMoreThanTheListsEntry() throws Exception {
    save(
        "a-describe.json",
        "{\"Id\":\"1\",\"Name\":\"live\",\"EncoderSettings\":{\"OutputGroups\":[]}}");
    save("b-list.json", "{\"Channels\":[{\"Id\":\"1\",\"Name\":\"live\"}]}");
    assertThat(SavedAnswers.read(folder).design().topology().all(Channel.class))
        .singleElement()
        .satisfies(c ->
            assertThat(c.encoderSettings().known().orElseThrow().toString())
                .contains("OutputGroups"));
  }

  @Test
  void subFoldersMayHoldOtherRegions() throws Exception {
    save("one/subnets.json", SUBNETS);
    save(
        "two/subnets.json",
        SUBNETS.replace("subnet-1", "subnet-2").replace("eu-west-1b", "us-east-1a"));
    assertThat(SavedAnswers.read(folder).design().topology().all(Subnet.class))
        .extracting(s -> s.home().region())
        .containsExactly("eu-west-1", "us-east-1");
  }

  @Test
  void whatIsNotThereIsAMissAndMakesNoRouteUp() throws Exception {
    save("subnets.json", SUBNETS);
    Imported imported = SavedAnswers.read(folder);
    assertThat(imported.misses()).extracting(Miss::operation).contains("ec2:DescribeRouteTables");
    assertThat(imported.design().topology().all(SubnetRouteTableAssociation.class))
        .singleElement()
        .satisfies(a -> assertThat(a.routeTable().target()).isEmpty());
  }

  @Test
  void aBrokenFileIsAProblemWithItsPlace() throws Exception {
    save("subnets.json", SUBNETS);
    save("broken.json", "{\n \"Vpcs\": [}");
    Imported imported = SavedAnswers.read(folder);
    assertThat(imported.problems()).extracting(Message::key).containsExactly("fileNotJson");
    assertThat(imported.problems().getFirst().arguments()).startsWith("broken.json", 2);
    assertThat(imported.design().topology().all(Subnet.class)).hasSize(1);
  }

  @Test
  void instancesTellOfTheirInterfacesWhereNobodyElseDoes() throws Exception {
    save("subnets.json", SUBNETS);
    save("interfaces.json", "{\"NetworkInterfaces\":[{\"NetworkInterfaceId\":\"eni-3\"}]}");
    save(
        "instances.json",
        """
        {"Reservations":[{"Instances":[{"InstanceId":"i-1","SubnetId":"subnet-1",
          "PrivateIpAddress":"10.0.1.4","PublicIpAddress":"203.0.113.4","NetworkInterfaces":[
            {"NetworkInterfaceId":"eni-2","SubnetId":"subnet-1","PrivateIpAddress":"10.0.1.5"},
            {"NetworkInterfaceId":"eni-1","SubnetId":"subnet-1","PrivateIpAddress":"10.0.1.4"},
            {"NetworkInterfaceId":"eni-3","SubnetId":"subnet-1","PrivateIpAddress":"10.0.1.6"},
            {"NetworkInterfaceId":"eni-4"}]}]}]}
        """);
    Topology topology = SavedAnswers.read(folder).design().topology();
    assertThat(topology.all(ElasticNetworkInterface.class))
        .extracting(card -> card.id().value() + " " + card.privateIpAddress().or("none"))
        .containsExactly("eni-1 10.0.1.4", "eni-2 10.0.1.5", "eni-3 none");
    assertThat(topology.all(NetworkInterfaceAttachment.class))
        .extracting(
            a -> a.networkInterface().target().orElseThrow() + " " + a.deviceIndex().or("?"))
        .containsExactly("eni-1 0", "eni-2 1");
    assertThat(topology.get(ResourceId.of("eni-1")).orElseThrow().rest().observed())
        .isEqualTo(JsonText.read("{\"PublicAddresses\":{\"10.0.1.4\":\"203.0.113.4\"}}"));
  }

  @Test
  void anotherAccountsThingsAreFoundByTheirIds() throws Exception {
    save("one/vpcs.json", "{\"Vpcs\":[{\"VpcId\":\"vpc-a\",\"OwnerId\":\"111122223333\"}]}");
    save(
        "two/all.json",
        """
        {"Vpcs":[{"VpcId":"vpc-b","OwnerId":"444455556666"}],
         "VpcPeeringConnections":[{"VpcPeeringConnectionId":"pcx-1",
           "RequesterVpcInfo":{"VpcId":"vpc-a"},"AccepterVpcInfo":{"VpcId":"vpc-b"}}]}
        """);
    assertThat(SavedAnswers.read(folder).design().topology().all(VpcPeeringConnection.class))
        .singleElement()
        .satisfies(peering -> {
          assertThat(peering.vpc().isTo(ResourceId.of("vpc-a"))).isTrue();
          assertThat(peering.peerVpc().isTo(ResourceId.of("vpc-b"))).isTrue();
        });
  }

  @Test
  void whereInterfacesWereNotSavedTheVpcSaysSo() throws Exception {
    save("vpcs.json", "{\"Vpcs\":[{\"VpcId\":\"vpc-1\",\"IsDefault\":false}]}");
    save("subnets.json", SUBNETS);
    assertThat(interfacesAreUnread()).isTrue();
    save("interfaces.json", "{\"NetworkInterfaces\":[]}");
    assertThat(interfacesAreUnread()).isFalse();
  }

  private boolean interfacesAreUnread() throws IOException {
    return SavedAnswers.read(folder)
        .design()
        .topology()
        .all(Vpc.class)
        .allMatch(vpc -> vpc.rest().isObserved(Observation.INTERFACES_UNREAD));
  }

  @Test
  void anEmptyFolderGivesAnEmptyDesign() throws Exception {
    assertThat(SavedAnswers.read(folder).design().topology().size()).isZero();
  }

  @Test
  void foldersThatOthersSavedAreRead() throws Exception {
    String corpus = System.getProperty("towpath.corpus", "");
    assumeTrue(!corpus.isEmpty(), "no corpus");
    try (Stream<Path> folders = Files.list(Path.of(corpus, "network"))) {
      for (Path saved : folders.filter(Files::isDirectory).toList()) {
        Imported imported = SavedAnswers.read(saved);
        assertThat(imported.problems()).as(saved.toString()).isEmpty();
        assertThat(imported.design().topology().all(Vpc.class)).as(saved.toString()).isNotEmpty();
        assertThat(imported.design().topology().all(Instance.class))
            .as(saved.toString())
            .isNotEmpty();
      }
    }
  }
}
