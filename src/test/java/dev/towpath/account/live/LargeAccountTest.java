package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.diagram.AutoLayout;
import dev.towpath.diagram.DrawingMaker;
import dev.towpath.diagram.DrawingOptions;
import dev.towpath.model.Design;
import dev.towpath.model.Instance;
import dev.towpath.model.Subnet;
import dev.towpath.model.Texts;
import dev.towpath.model.Vpc;
import dev.towpath.proof.Prover;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An account of 50 VPCs, 500 subnets and 5,000 instances, from the first call to the drawing. */
class LargeAccountTest {
  private static final int VPCS = 50;
  private static final int SUBNETS = 500;
  private static final int INSTANCES = 5_000;
  private static final int PAGE = 500;
  private static final Pattern NEXT = Pattern.compile("NextToken=(\\d+)");

  private static String id(String kind, int number) {
    return kind + "-%017x".formatted(number + 1);
  }

  private static UnaryOperator<String> pages(
      String operation, String set, int size, IntFunction<String> item) {
    return form -> {
      Matcher next = NEXT.matcher(form);
      int from = next.find() ? Integer.parseInt(next.group(1)) : 0;
      int to = Math.min(size, from + PAGE);
      String items =
          IntStream.range(from, to)
              .mapToObj(i -> "<item>" + item.apply(i) + "</item>")
              .collect(Collectors.joining());
      String more = to < size ? "<nextToken>" + to + "</nextToken>" : "";
      return "<%sResponse><%s>%s</%s>%s</%sResponse>"
          .formatted(operation, set, items, set, more, operation);
    };
  }

  private static String vpc(int i) {
    return "<vpcId>%s</vpcId><cidrBlock>10.%d.0.0/16</cidrBlock>".formatted(id("vpc", i), i);
  }

  private static String subnet(int i) {
    return "<subnetId>%s</subnetId><vpcId>%s</vpcId><cidrBlock>10.%d.%d.0/24</cidrBlock><availabilityZone>ap-northeast-1%s</availabilityZone>"
        .formatted(id("subnet", i), id("vpc", i / 10), i / 10, i % 10, i % 2 == 0 ? "a" : "c");
  }

  private static String reservation(int i) {
    int subnet = i / 10;
    return "<reservationId>%s</reservationId><instancesSet><item><instanceId>%s</instanceId><subnetId>%s</subnetId><vpcId>%s</vpcId><privateIpAddress>10.%d.%d.%d</privateIpAddress></item></instancesSet>"
        .formatted(
            id("r", i),
            id("i", i),
            id("subnet", subnet),
            id("vpc", subnet / 10),
            subnet / 10,
            subnet % 10,
            10 + i % 10);
  }

  private static <T> T timed(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    System.out.println(
        stage + ": " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
    return result;
  }

  @Test
  void everythingIsReadLaidOutProvenAndDrawn() throws Exception {
    try (RecordedAws aws = new RecordedAws()) {
      aws.onEach("DescribeVpcs", pages("DescribeVpcs", "vpcSet", VPCS, LargeAccountTest::vpc))
          .onEach(
              "DescribeSubnets",
              pages("DescribeSubnets", "subnetSet", SUBNETS, LargeAccountTest::subnet))
          .onEach(
              "DescribeInstances",
              pages(
                  "DescribeInstances", "reservationSet", INSTANCES, LargeAccountTest::reservation));
      Design scanned =
          timed(
                  "scan",
                  () ->
                      new LiveScan(UnaryOperator.identity(), FieldReport.CREDENTIALS)
                          .run(
                              ScanRequest.of("ap-northeast-1").at(aws.address()),
                              ScanProgress.NONE))
              .design();
      assertThat(scanned.topology().all(Vpc.class)).hasSize(VPCS);
      assertThat(scanned.topology().all(Subnet.class)).hasSize(SUBNETS);
      assertThat(scanned.topology().all(Instance.class)).hasSize(INSTANCES);
      Design arranged = timed("layout", () -> AutoLayout.arrange(scanned));
      timed("proofs", () -> Prover.prove(arranged));
      var drawing =
          timed(
              "drawing",
              () -> DrawingMaker.draw(arranged, DrawingOptions.in(Texts.in(Locale.ENGLISH))));
      assertThat(drawing).isNotNull();
    }
  }
}
