package dev.towpath.check.cost;

import dev.towpath.check.vpc.EndpointService;
import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Flow;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.proof.Proof;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a design costs each month, as far as its parts are paid by the hour and the media of its
 * channels in VPCs by the gigabyte. Of always running channels; error correction and answers are
 * not in it.
 *
 * @param lines by resource
 * @param prices the unit prices
 */
public record MonthlyCosts(List<Line> lines, Prices prices) {
  /** Hours that AWS counts for a month. */
  static final BigDecimal HOURS = BigDecimal.valueOf(730);

  private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3_600);
  private static final BigDecimal BITS_A_GIGABYTE = BigDecimal.valueOf(8_000_000_000L);

  /**
   * One thing that is paid for.
   *
   * @param resource whose it is
   * @param flow the flow that pays by the gigabyte; empty for hours
   * @param region where it is paid
   * @param price what is paid
   * @param quantity hours or gigabytes a month; empty where the design does not say how much
   * @param unit US dollars for one; empty where no table has the price
   */
  public record Line(
      ResourceId resource,
      Optional<Flow> flow,
      String region,
      Price price,
      Optional<BigDecimal> quantity,
      Optional<BigDecimal> unit) {
    /** US dollars a month; empty where quantity or unit price is not known. */
    public Optional<BigDecimal> amount() {
      return quantity.flatMap(q -> unit.map(u -> q.multiply(u).setScale(2, RoundingMode.HALF_UP)));
    }
  }

  /** Copies the lines. */
  public MonthlyCosts {
    lines = List.copyOf(lines);
  }

  /** The costs of an analysed design, by its own prices where it has some. */
  public static MonthlyCosts of(Design design, List<Proof> proofs) {
    Prices prices = Prices.of(design);
    Topology topology = design.topology();
    Stream<Line> nats =
        topology.all(NatGateway.class).map(n -> hours(prices, n, Price.NAT_HOUR, 1));
    Stream<Line> endpoints =
        topology
            .all(VpcEndpoint.class)
            .filter(e -> EndpointService.isInterface(e) && !e.subnets().isEmpty())
            .map(e -> hours(prices, e, Price.INTERFACE_ENDPOINT_HOUR, e.subnets().size()));
    Stream<Line> addresses =
        topology.all(ElasticIp.class).map(a -> hours(prices, a, Price.PUBLIC_ADDRESS_HOUR, 1));
    Stream<Line> media = proofs.stream().flatMap(proof -> media(prices, topology, proof));
    return new MonthlyCosts(
        Stream.of(nats, endpoints, addresses, media).flatMap(s -> s).toList(), prices);
  }

  private static Line hours(Prices prices, Resource resource, Price price, int times) {
    BigDecimal hours = HOURS.multiply(BigDecimal.valueOf(times));
    return line(prices, resource, Optional.empty(), price, Optional.of(hours));
  }

  private static Stream<Line> media(Prices prices, Topology topology, Proof proof) {
    Flow flow = proof.flow();
    return topology.get(flow.owner(), Channel.class).stream()
        .flatMap(channel ->
            Passage.of(topology, proof).stream()
                .map(passage ->
                    line(
                        prices,
                        channel,
                        Optional.of(flow),
                        passage.price(),
                        gigabytes(channel, flow)
                            .map(g -> g.multiply(BigDecimal.valueOf(passage.times()))))));
  }

  /** What a flow carries in a month of gapless running. */
  public static Optional<BigDecimal> gigabytes(Channel channel, Flow flow) {
    return Bitrates.of(channel, flow)
        .map(bits ->
            bits.multiply(HOURS)
                .multiply(SECONDS_AN_HOUR)
                .divide(BITS_A_GIGABYTE, 0, RoundingMode.HALF_UP));
  }

  private static Line line(
      Prices prices,
      Resource resource,
      Optional<Flow> flow,
      Price price,
      Optional<BigDecimal> quantity) {
    String region = resource.home().region();
    return new Line(resource.id(), flow, region, price, quantity, prices.of(price, region));
  }

  /** The sum of what is known, US dollars a month. */
  public BigDecimal total() {
    return lines.stream()
        .flatMap(line -> line.amount().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many lines have no amount. */
  public long open() {
    return lines.stream().filter(line -> line.amount().isEmpty()).count();
  }

  /** Of when the prices are that were used, the oldest and the youngest. */
  public List<LocalDate> dates() {
    List<LocalDate> all =
        lines.stream()
            .filter(line -> line.unit().isPresent())
            .map(line -> prices.date(line.price(), line.region()))
            .distinct()
            .sorted()
            .toList();
    return all.isEmpty() ? List.of(prices.date()) : all;
  }
}
