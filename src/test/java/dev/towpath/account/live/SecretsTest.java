package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.account.MissLines;
import dev.towpath.cli.CommandLineProgram;
import dev.towpath.cloudformation.TemplateWriter;
import dev.towpath.document.ProjectText;
import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens, what is secret is in nothing that the program leaves behind. */
class SecretsTest {
  private static final Map<String, String> CREDENTIALS =
      Map.of(
          "aws.accessKeyId", "ASIAHUSHHUSHHUSHHUSH",
          "aws.secretAccessKey", "hush-secret-access-key",
          "aws.sessionToken", "hush-session-token");

  private static final List<String> SECRETS =
      List.of("HUSH", "hush", "secret-in-a-message", "0123456789abcdef0123456789abcdef");

  @TempDir Path folder;

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final StreamHandler handler =
      new StreamHandler(new PrintStream(log, true, StandardCharsets.UTF_8), new SimpleFormatter());
  private RecordedAws aws;

  @BeforeEach
  void open() throws Exception {
    handler.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(handler);
    CREDENTIALS.forEach(System::setProperty);
    aws =
        Recordings.server()
            .on(
                "DescribeVpcs",
                Recordings.VPCS.replace(
                    "<state>",
                    "<tagSet><item><key>db-password</key><value>hush-tag</value></item></tagSet><state>"))
            .on(
                "DescribeChannel 1234567",
                Recordings.CHANNEL.replace("s3ssl://archive", "https://me:hush-url@archive"))
            .on(
                "ListInputs",
                "{\"inputs\":[{\"id\":\"7\",\"name\":\"pull\",\"type\":\"URL_PULL\",\"tags\":{\"apiKey\":\"hush-map\"},\"sources\":[{\"url\":\"https://me:hush-source@studio.example/a.m3u8\",\"username\":\"me\",\"passwordParam\":\"/studio/password\"}]}]}")
            .on(
                "DescribeVpnConnections",
                "<R><vpnConnectionSet><item><vpnConnectionId>vpn-1</vpnConnectionId><customerGatewayConfiguration>hush-psk</customerGatewayConfiguration></item></vpnConnectionSet></R>")
            .on(
                "DescribeVirtualInterfaces",
                "{\"virtualInterfaces\":[{\"virtualInterfaceId\":\"dxvif-1\",\"authKey\":\"hush-bgp\"}]}")
            .on(
                "Package.ListChannels",
                "{\"channels\":[{\"id\":\"c\",\"hlsIngest\":{\"ingestEndpoints\":[{\"password\":\"hush-ingest\"}]}}]}");
  }

  @AfterEach
  void close() {
    CREDENTIALS.keySet().forEach(System::clearProperty);
    Logger.getLogger("").removeHandler(handler);
    aws.close();
  }

  static List<Named<Consumer<RecordedAws>>> courses() {
    return List.of(
        Named.of("all goes well", _ -> {}),
        Named.of("a denial", aws -> aws.refuse("DescribeSubnets", 403, "UnauthorizedOperation")),
        Named.of("an expired session", aws -> aws.refuse("DescribeSubnets", 400, "ExpiredToken")),
        Named.of("an error", aws -> aws.refuse("GetCallerIdentity", 500, "InternalFailure")),
        Named.of("no JSON", aws -> aws.on("ListFlows", "{\"hush-session-token")),
        Named.of("no XML", aws -> aws.on("DescribeVpcs", "<hush-session-token")),
        Named.of(
            "an error that repeats the token",
            aws ->
                aws.on(
                    "DescribeVpcs",
                    400,
                    "<Response><Errors><Error><Code>hush token</Code></Error></Errors></Response>")),
        Named.of(
            "a dropped connection",
            aws -> aws.fail("DescribeVpcEndpoints", RecordedAws.Fault.DROPPED)));
  }

  private ScanRequest request() {
    return ScanRequest.of("ap-northeast-1").at(aws.address()).waiting(Duration.ofSeconds(20));
  }

  private void assertClean(String what, String text) {
    assertThat(SECRETS).as(what).noneMatch(text::contains);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void nothingThatAScanLeavesBehindHoldsASecret(Consumer<RecordedAws> course) throws Exception {
    course.accept(aws);
    ScanResult scan = new LiveScan(UnaryOperator.identity()).run(request(), ScanProgress.NONE);
    assertClean("project", ProjectText.write(scan.design()));
    assertClean("template", TemplateWriter.yaml(scan.design()));
    assertClean("template", TemplateWriter.json(scan.design()));
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      for (Message line : MissLines.of(scan.misses())) {
        assertClean("miss", Texts.in(locale).text(line));
      }
    }
    handler.flush();
    assertClean("log", log.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theCommandLineTellsAndWritesNone() throws Exception {
    aws.refuse("DescribeSubnets", 403, "UnauthorizedOperation");
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    Path project = folder.resolve("account.towpath");
    String at = aws.address().toString();
    String[] scan = {
      "scan", "--region", "ap-northeast-1", "--endpoint-url", at, "-o", project.toString()
    };
    assertThat(CommandLineProgram.run(scan, out, out)).isZero();
    CommandLineProgram.run(
        new String[] {"scan", "--region", "ap-northeast-1", "--print-script"}, out, out);
    CommandLineProgram.run(new String[] {"check", project.toString()}, out, out);
    for (String format : List.of("yaml", "svg")) {
      Path export = folder.resolve("export." + format);
      CommandLineProgram.run(
          new String[] {"export", project.toString(), "-o", export.toString()}, out, out);
    }
    assertClean("output", told.toString(StandardCharsets.UTF_8));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertClean(file.toString(), Files.readString(file));
      }
    }
  }

  @Test
  void aCrashInTheMiddleOfAScanTellsNone() {
    UnaryOperator<Design> broken =
        _ -> {
          throw new IllegalStateException("a mistake of the program");
        };
    StringWriter report = new StringWriter();
    try {
      new LiveScan(broken).run(request(), ScanProgress.NONE);
    } catch (IllegalStateException e) {
      e.printStackTrace(new PrintWriter(report));
    }
    assertThat(report.toString()).contains("a mistake of the program");
    assertClean("crash report", report.toString());
  }

  @Test
  void whatIsLeftOutOfAUrlIsSeenToBeLeftOut() {
    Design design =
        new LiveScan(UnaryOperator.identity()).run(request(), ScanProgress.NONE).design();
    assertThat(design.topology().all(Channel.class))
        .singleElement()
        .satisfies(channel ->
            assertThat(channel.destinations().getFirst().settings().getFirst().url().known())
                .contains("https://***@archive-bucket/live/a"));
  }

  @Test
  void aTextThatIsShownHasNoPasswordInAUrl() {
    assertThat(
            Texts.in(Locale.ENGLISH)
                .text(Message.of("account", "fileUnreadable", "https://me:hush@host/a?b=c@d")))
        .contains("https://***@host/a?b=c@d")
        .doesNotContain("hush");
  }
}
