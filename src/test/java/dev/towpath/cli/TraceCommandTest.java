package dev.towpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.document.ProjectFile;
import dev.towpath.model.Designs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Designs designs =
        Designs.archiveWithoutNat()
            .instance("Server", "Public", "10.0.0.20", "Group")
            .securityGroup("Group", "Vpc")
            .groupRule("Group", "in tcp 443 10.0.0.0/16")
            .instance("Client", "Private", "10.0.1.20", "Group");
    ProjectFile.write(folder.resolve("net.towpath"), designs.design());
    Files.writeString(
        folder.resolve("flows.json"),
        """
        {"flows": [
          {"id": "a", "from": "Client", "dstIp": "10.0.0.20", "protocol": "tcp", "dstPort": 443},
          {"id": "b", "from": "Client", "dstIp": "10.0.0.20", "protocol": "TCP", "dstPort": 80},
          {"id": "c", "from": "Gone", "dstIp": "10.0.0.20"},
          {"id": "d", "from": "Client", "dstIp": "10.0.0.20", "protocol": "icmp", "icmpType": 8}]}
        """);
    Files.writeString(folder.resolve("none.json"), "{\"paths\": []}");
    Files.writeString(
        folder.resolve("half.json"), "{\"flows\": [{\"id\": \"x\", \"from\": \"a\"}]}");
    Files.writeString(
        folder.resolve("port.json"),
        "{\"flows\": [{\"from\": \"a\", \"dstIp\": \"10.0.0.1\", \"dstPort\": 70000}]}");
    Files.writeString(
        folder.resolve("word.json"),
        "{\"flows\": [{\"from\": \"a\", \"dstIp\": \"10.0.0.1\", \"dstPort\": \"https\"}]}");
    Files.createDirectory(folder.resolve("empty"));
  }

  private Run run(String line) {
    return Run.of(("--lang en " + line).replace("@", folder + "/").split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--from Client --to 10.0.0.20:443 | 0 | reaches",
        "--from Client --to Server:443 | 0 | Client → Server, tcp 443",
        "--from Client --to Server:80 | 1 | blocked on the way there: sg ingress at Group",
        "--from Client --to 10.0.0.20:53 --protocol udp | 1 | blocked on the way there",
        "--from Client --to 10.0.0.20 --protocol icmp | 1 | blocked on the way there",
        "--from Channel --to Bucket:443 | 0 | Gateway endpoint S3 carries it",
        "--from internet --to 10.0.0.20 | 1 | blocked on the way there: internet at internet",
        "--from Client --to 10.0.0.99 | 1 | unknown: not known at Vpc",
        "--from Client --to [2001:db8::1]:443 | 1 | no address of family",
        "--from Client --to 2001:db8::1 | 1 | no address of family",
        "--from Client --to s3.ap-northeast-1.amazonaws.com:443 | 0 | Gateway endpoint S3 carries it",
        "--from Client --to my.own.s3.ap-northeast-1.amazonaws.com:443 | 0 | Gateway endpoint S3",
        "--from Client --to ip-10-0-0-20.ap-northeast-1.compute.internal:443 | 0 | reaches",
        "--from Client --to lb-1.elb.ap-northeast-1.amazonaws.com | 1 | To which address the name",
        "--from Client --to api.ecr.ap-northeast-1.amazonaws.com | 1 | To which address the name",
        "--from Client --to db.example.internal:5432 | 1 | To which address the name",
        "--from Client --to www.example.com:443 | 1 | www.example.com",
      })
  void oneConnectionIsTold(String options, int code, String out) {
    Run run = run("trace @net.towpath " + options);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(out);
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  void eachHopIsALine() {
    assertThat(run("trace @net.towpath --from Client --to Server:443").out().lines())
        .containsExactly(
            "Client → Server, tcp 443",
            "    → Network interface of Client in subnet Private (10.0.1.20)",
            "    → Security group Group lets tcp 443 out to Server: all 0.0.0.0/0",
            "    → The default network ACL of VPC Vpc lets everything through",
            "    → Route 10.0.0.0/16 → local of route table PrivateTable for Server",
            "    → The default network ACL of VPC Vpc lets everything through",
            "    → Security group Group lets tcp 443 in from Client: tcp 443 10.0.0.0/16",
            "    ← The default network ACL of VPC Vpc lets everything through",
            "    ← Route 10.0.0.0/16 → local of route table PublicTable for Client",
            "    ← The default network ACL of VPC Vpc lets everything through",
            "  reaches");
  }

  @Test
  void flowsOfAFileAreOneObjectALine() {
    Run run = run("trace @net.towpath --flows @flows.json --json");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.out())
        .contains("{\"id\":\"a\",\"verdict\":\"REACHABLE\",\"cause\":null,\"at\":null,")
        .contains(
            "{\"id\":\"b\",\"verdict\":\"FORWARD_BLOCKED\",\"cause\":\"SG_INGRESS\",\"at\":\"Group\",")
        .contains("{\"id\":\"c\",\"verdict\":\"UNKNOWN\",\"cause\":\"NOT_KNOWN\",")
        .contains("{\"id\":\"d\",\"verdict\":\"FORWARD_BLOCKED\",\"cause\":\"SG_INGRESS\",")
        .contains(
            "{\"component\":\"PrivateTable\",\"kind\":\"AWS::EC2::RouteTable\",\"direction\":\"forward\",\"result\":\"passes\",\"rule\":null,")
        .contains("\"code\":\"ENI_SG_RULES_MISMATCH\"");
  }

  @Test
  void japaneseIsSpoken() {
    Run run =
        Run.of(
            "--lang",
            "ja",
            "trace",
            folder.resolve("net.towpath").toString(),
            "--from",
            "Client",
            "--to",
            "Server:80");
    assertThat(run.out()).contains("行きで止まります");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trace @net.towpath --from Nobody --to 10.0.0.20 | there is no resource Nobody",
        "trace @net.towpath --from Client --to Nobody:80 | Nobody is neither an address, a DNS name nor",
        "trace @net.towpath --from Client --to 10.0.0.20:99999 | 99999 is no port",
        "trace @net.towpath --from Client --to 10.0.0.20:80 --protocol tls | tls is no protocol",
        "trace @net.towpath --from Client --to 10.0.0.20:80 --protocol 256 | 256 is no protocol",
        "trace @net.towpath --from Client | missing: ",
        "trace @net.towpath --from Client --to Server --flows @flows.json | ",
        "trace @net.towpath | missing",
        "trace @gone.towpath --from a --to b | gone.towpath",
        "trace @empty --from a --to b | holds no answers of describe-* calls",
        "trace @net.towpath --flows @gone.json | gone.json cannot be read",
        "trace @net.towpath --flows @none.json | has no list named flows",
        "trace @net.towpath --flows @half.json | flow x: dstIp is missing",
        "trace @net.towpath --flows @port.json | flow 1: protocol, dstPort",
        "trace @net.towpath --flows @word.json | flow 1: dstPort is missing or not what it should be",
      })
  void whatCannotBeAskedIsOneLine(String line, @Nullable String problem) {
    Run run = run(line);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).startsWith("towpath: ").doesNotContain("Exception", "\tat ");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains(problem == null ? "" : problem);
    assertThat(run.out()).isEmpty();
  }
}
