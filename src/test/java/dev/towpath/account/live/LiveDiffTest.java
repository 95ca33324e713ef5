package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.cli.CommandLineProgram;
import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** {@code towpath diff} between a project, a template, saved answers and a live account. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveDiffTest {
  private static final Map<String, String> CREDENTIALS =
      Map.of("aws.accessKeyId", "AKIDTEST", "aws.secretAccessKey", "secret");
  private static final String LIVE = "aws:" + FieldReport.REGION;

  @TempDir private static Path folder;
  private MotoServer moto;
  private FieldReport made;
  private String project;
  private String template;

  private record Run(int code, String out, String err) {}

  @BeforeAll
  void scanWhatWasMade() throws Exception {
    assumeTrue(MotoServer.program().isPresent(), "moto_server is not installed");
    CREDENTIALS.forEach(System::setProperty);
    moto = MotoServer.start(MotoServer.program().get());
    made = new FieldReport(moto.address());
    project = folder.resolve("live.towpath").toString();
    template = folder.resolve("live.yaml").toString();
    assertThat(towpath("scan", "--region", FieldReport.REGION, "-o", project).code()).isZero();
  }

  @AfterAll
  void stop() {
    CREDENTIALS.keySet().forEach(System::clearProperty);
    if (moto != null) {
      moto.close();
    }
  }

  private Run towpath(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    if (!arguments[0].equals("export")) {
      all.addAll(List.of("--endpoint-url", moto.address().toString()));
    }
    int code =
        CommandLineProgram.run(
            all.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Ec2Client ec2() {
    return Ec2Client.builder()
        .endpointOverride(moto.address())
        .region(Region.of(FieldReport.REGION))
        .credentialsProvider(FieldReport.CREDENTIALS)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  private void mapPublicIp(boolean on) {
    try (Ec2Client ec2 = ec2()) {
      ec2.modifySubnetAttribute(
          r -> r.subnetId(made.privateSubnet).mapPublicIpOnLaunch(value -> value.value(on)));
    }
  }

  @Test
  void aProjectThatWasJustScannedEqualsTheAccount() {
    Run run = towpath("diff", project, LIVE);
    assertThat(run.out()).contains("mean the same resources");
    assertThat(run.code()).isZero();
    assertThat(towpath("diff", LIVE, LIVE).code()).isZero();
  }

  @Test
  void aTemplateOfTheProjectDiffersByNothingThatATemplateSays() {
    Run export = towpath("export", project, "--format", "yaml", "-o", template);
    assertThat(export.err()).isEmpty();
    Run run = towpath("diff", template, LIVE);
    assertThat(run.out()).doesNotContain("only in " + template);
    assertThat(run.code()).isLessThan(2);
  }

  @Test
  void theSideThatChangedIsTold() throws Exception {
    mapPublicIp(true);
    try {
      Run text = towpath("diff", project, LIVE);
      assertThat(text.code()).isEqualTo(1);
      assertThat(text.out()).contains("MapPublicIpOnLaunch (changed by " + LIVE + ")");
      Json.Obj json = (Json.Obj) JsonText.read(towpath("diff", project, LIVE, "--json").out());
      Json.Obj subnet = (Json.Obj) json.list("resources").getFirst();
      Json.Obj property = (Json.Obj) subnet.list("properties").getFirst();
      assertThat(property.text("changedBy")).contains("RIGHT");
      assertThat(property.text("base")).contains("false");
      String edited = folder.resolve("edited.towpath").toString();
      Design open = ((Outcome.Opened) ProjectFile.read(Path.of(project))).design();
      Resource own = open.topology().get(ResourceId.of(made.privateSubnet)).orElseThrow();
      Design changed = open.with(Properties.with(own, "MapPublicIpOnLaunch", Json.of(true)));
      assertThat(ProjectFile.write(Path.of(edited), changed)).isEmpty();
      assertThat(towpath("diff", edited, LIVE).code()).isZero();
      assertThat(towpath("diff", edited, project).out()).contains("changed by " + edited);
    } finally {
      mapPublicIp(false);
    }
  }

  @Test
  void savedAnswersAreComparedWithTheAccount() throws Exception {
    Path saved = Files.createDirectories(folder.resolve("saved"));
    Files.writeString(
        saved.resolve("vpcs.json"),
        "{\"Vpcs\":[{\"VpcId\":\"%s\",\"CidrBlock\":\"10.0.0.0/16\",\"OwnerId\":\"123456789012\"}]}"
            .formatted(made.vpc));
    Run run = towpath("diff", saved.toString(), LIVE);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("+ AWS::EC2::Subnet");
  }

  @Test
  void anAccountThatDoesNotAnswerExitsWithTwo() {
    Run run = towpath("diff", project, "aws:nobody@" + FieldReport.REGION);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}
