package dev.towpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.Towpath;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {
  private static final Home HOME = new Home("444455556666", "ap-northeast-1");

  @TempDir private Path folder;

  @BeforeEach
  void writeDesigns() throws IOException {
    write(
        "clean",
        "{\"Vpc\": {\"Type\": \"AWS::EC2::VPC\", \"Properties\": {\"CidrBlock\":"
            + " \"10.0.0.0/16\"}}}");
    write(
        "faulty",
        """
        {"Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
         "S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.9.0.0/24"}}}
        """);
    write(
        "policies",
        """
        {"A": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "bucket-a"}},
         "B": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "bucket-b"}},
         "C": {"Type": "AWS::S3::Bucket"},
         "PA": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "A"}, "PolicyDocument": {"Version": "2012-10-17", "Statement": []}}},
         "PB": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "B"}, "PolicyDocument": {"Statement": []}}},
         "E": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": "vpc-0123456789abcdef0", "PolicyDocument": {"Statement": []}}}}
        """);
    Files.writeString(folder.resolve("broken.towpath"), "{\"broken\": ");
    Files.writeString(folder.resolve("binary.towpath"), "\u0000\u0001\ud83d\ude00");
    Files.writeString(folder.resolve("empty.towpath"), "");
    Files.writeString(folder.resolve("deep.towpath"), "[".repeat(100_000));
    Files.createDirectory(folder.resolve("folder.towpath"));
  }

  @Test
  void aSuppressedFindingIsCountedAndShownWithItsReasonWhenAsked() throws IOException {
    Path file = folder.resolve("faulty.towpath");
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replace(
            "\"resources\"",
            "\"suppressions\": {\"resources\": {\"S\": {\"TP2001\": \"as agreed\"}}},"
                + " \"resources\""));
    assertThat(run("check @faulty.towpath").code()).isZero();
    assertThat(run("check @faulty.towpath").out())
        .contains("suppressed 1")
        .doesNotContain("as agreed");
    assertThat(run("check --show-suppressed @faulty.towpath").out())
        .contains("TP2001", "Suppressed here: as agreed");
    assertThat(run("check --json @faulty.towpath").out())
        .contains("\"suppressed\"", "\"reason\": \"as agreed\"");
  }

  private void write(String name, String resources) throws IOException {
    Design design = new Design(name, HOME, Design.empty("").topology(), Design.empty("").diagram());
    for (var entry : ((Json.Obj) JsonText.read(resources)).fields().entrySet()) {
      Json.Obj body = (Json.Obj) entry.getValue();
      String type = body.text("Type").orElseThrow();
      ResourceId id = ResourceId.of(entry.getKey());
      design = design.with(Properties.read(type, id, HOME, body.object("Properties")));
    }
    assertThat(ProjectFile.write(folder.resolve(name + ".towpath"), design)).isEmpty();
  }

  /** Runs a command line in English, with {@code @} for the folder of the designs. */
  private Run run(String line) {
    return Run.of(("--lang en " + line).replace("@", folder + "/").split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--help | 0 | Usage: towpath",
        "--version | 0 | Towpath ",
        "check --help | 0 | Usage: towpath check",
        "check @clean.towpath | 0 | errors 0",
        "check @faulty.towpath | 1 | errors 1",
        "check --fail-on never @faulty.towpath | 0 | errors 1",
        "check --fail-on WARNING @faulty.towpath | 1 | errors 1",
        "check @clean.towpath @faulty.towpath | 1 | clean.towpath",
        "check --json @faulty.towpath | 1 | \"severity\": \"error\"",
        "check @broken.towpath @faulty.towpath | 2 | errors 1",
        "export @clean.towpath --format yaml | 0 | Resources:",
        "export @clean.towpath --format=json | 0 | \"Resources\": {",
        "export @clean.towpath --format yaml -o - | 0 | Resources:",
        "export @policies.towpath --format bucket-policy --bucket A | 0 | 2012-10-17",
        "export @policies.towpath --format bucket-policy --bucket bucket-a | 0 | 2012-10-17",
        "export @policies.towpath --format endpoint-policy | 0 | Statement",
        "lockout @policies.towpath A | 0 | root user of account 444455556666",
        "lockout @policies.towpath --json | 0 | \"canRepair\": true",
        "whatif @clean.towpath --off Vpc | 0 | no verdict changes",
        "whatif @policies.towpath --off bucket-a PB | 0 | Off: ",
        "whatif @policies.towpath --policy bucket-a --json | 0 | \"suppositions\": []",
        "whocan @policies.towpath --reach A | 0 | nothing in the design could open such a"
            + " connection",
        "whocan @faulty.towpath --from S | 0 | an instance in subnet S",
        "whocan @faulty.towpath --from S --port 80 --json | 0 | \"port\": 80",
      })
  void whatWorks(String line, int code, String out) {
    Run run = run(line);
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.out()).contains(out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "chek | unknown argument chek (see towpath --help)",
        "check | missing: FILE (see towpath check --help)",
        "check --fail-on always @clean.towpath | --fail-on cannot be always; it can be error,"
            + " warning, info, never (see towpath check --help)",
        "check --nope @clean.towpath | unknown argument --nope (see towpath check --help)",
        "export @clean.towpath | missing: --format (see towpath export --help)",
        "export @clean.towpath --format pdf | --format cannot be pdf; it can be yaml, json, terraform,"
            + " bucket-policy, endpoint-policy (see towpath export --help)",
        "export @clean.towpath --format yaml --format json | --format was given twice (see towpath"
            + " export --help)",
        "export @clean.towpath --format bucket-policy | the design has no bucket, so there is no"
            + " bucket policy to export",
        "export @clean.towpath --format endpoint-policy | the design has no VPC endpoint, so there"
            + " is no endpoint policy to export",
        "export @policies.towpath --format bucket-policy | several buckets have a policy; say which"
            + " with --bucket: A, B",
        "export @policies.towpath --format bucket-policy --bucket X | there is no bucket X; there"
            + " are: A, B, C",
        "export @policies.towpath --format bucket-policy --bucket C | The bucket C has no bucket"
            + " policy: add one to the bucket, then export it",
        "lockout @clean.towpath | @clean.towpath has no bucket",
        "lockout @policies.towpath X | there is no X in the design; give a resource's id or name",
        "whatif @clean.towpath | one of these is missing: --off, --zone, --policy",
        "whatif @clean.towpath --zone x --policy A | these arguments exclude one another; give only"
            + " one of them (see towpath whatif --help)",
        "whocan @clean.towpath | one of these is missing: --reach, --from",
        "whatif @clean.towpath --zone x | no subnet of the design says its Availability Zone",
        "whatif @clean.towpath --policy Vpc | Vpc is no bucket with a policy",
        "whocan @clean.towpath --from Vpc | no connections start from Vpc in a VPC; give an"
            + " instance, an interface, a channel or MediaConnect flow in a VPC, a load balancer or"
            + " a subnet to --from",
        "whocan @clean.towpath --reach Vpc | connections to Vpc cannot be traced; give"
            + " something with an address, such as an instance, a load balancer or an endpoint, or"
            + " a bucket, an input or a MediaPackage channel to --reach",
        "whocan @faulty.towpath --from S --port 65536 | 65536 is no port; give one from 0 to 65535"
            + " to --port",
        "scan -o @new.towpath | missing: --region (see towpath scan --help)",
        "scan --region tokyo -o @new.towpath | tokyo is no Region; give one such as ap-northeast-1"
            + " to --region",
        "scan --region ap-northeast-1 --endpoint-url localhost -o @new.towpath | localhost is no"
            + " address; give one such as http://localhost:5000 to --endpoint-url",
      })
  void wrongUsageIsOneLine(String line, String problem) {
    Run run = run(line);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("towpath: " + problem.replace("@", folder + "/") + "\n");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check @broken.towpath",
        "check @binary.towpath",
        "check @empty.towpath",
        "check @deep.towpath",
        "check @folder.towpath",
        "check @none.towpath",
        "check @clean.towpath/inside",
        "export @broken.towpath --format yaml",
        "export @clean.towpath --format yaml -o @folder.towpath",
        "export @clean.towpath --format yaml -o @none/out.yaml",
        "scan --region ap-northeast-1 -o @none/new.towpath",
        "scan --region ap-northeast-1 -o @clean.towpath",
        ""
      })
  void whatCannotBeReadOrWrittenIsOneLine(String line) {
    Run run = run(line);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("towpath: ")
        .doesNotContain("Exception", "\tat ")
        .matches("[^\n]*\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anExportIsWrittenCompletelyAndAlone() throws IOException {
    Path out = folder.resolve("out.yaml");
    Files.writeString(out, "old");
    assertThat(run("export @clean.towpath --format yaml -o @out.yaml").code()).isZero();
    assertThat(Files.readString(out))
        .startsWith("AWSTemplateFormatVersion")
        .contains("10.0.0.0/16");
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("."));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"@clean.towpath", "@./clean.towpath", "@link", "@faulty.towpath"})
  void aDesignIsNeverOverwritten(String output) throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("clean.towpath"));
    String before = Files.readString(folder.resolve("clean.towpath"));
    Run run = run("export @clean.towpath --format yaml -o " + output);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is a design and is not overwritten");
    assertThat(Files.readString(folder.resolve("clean.towpath"))).isEqualTo(before);
    assertThat(Files.readString(folder.resolve("faulty.towpath"))).startsWith("{");
  }

  @Test
  void japaneseIsSpokenThroughout() {
    Run run = Run.of("check", "--lang=ja", folder.resolve("faulty.towpath").toString());
    assertThat(run.out()).contains("エラー 1、警告 ").contains("対処: ");
    assertThat(Run.of("--help", "--lang", "ja").out()).contains("使い方: towpath");
    assertThat(Run.of("--lang", "ja", "check").err()).startsWith("towpath: 指定が必要です: FILE");
  }

  @Test
  void aClosedOutputEndsQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var err = new ByteArrayOutputStream();
    CommandLineProgram.run(
        new String[] {"check", folder.resolve("faulty.towpath").toString(), "none", "none"},
        new PrintStream(closed),
        new PrintStream(err));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void jsonIsUtf8WhateverTheTerminalSpeaks() throws IOException {
    write("ライブ", "{\"V\": {\"Type\": \"AWS::EC2::VPC\"}}");
    var out = new ByteArrayOutputStream();
    CommandLineProgram.run(
        new String[] {"check", "--json", folder.resolve("ライブ.towpath").toString()},
        new PrintStream(out, false, StandardCharsets.US_ASCII),
        System.err);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"design\": \"ライブ\"");
  }

  /** The program runs where JavaFX is not even there, so it loads none of its classes. */
  @Test
  void needsNoJavaFx() throws Exception {
    String classPath =
        Stream.of(
                Towpath.class,
                picocli.CommandLine.class,
                org.pcollections.TreePMap.class,
                tools.jackson.core.json.JsonFactory.class,
                inet.ipaddr.IPAddress.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Towpath.class.getName(),
                "check",
                "--lang=en",
                folder.resolve("clean.towpath").toString())
            .redirectErrorStream(true)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(answer).isZero();
    assertThat(answer).contains("errors 0");
  }
}
