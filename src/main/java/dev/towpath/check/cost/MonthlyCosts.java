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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a design costs each month, as far as its parts are paid by the hour and its media goes
 * through NAT. Of an always running channel; transfer to the internet is not in it.
 *
 * @param lines by resource
 * @param date of the prices
 */
public record MonthlyCosts(List<Line> lines, LocalDate date) {
  /** Hours that AWS counts for a month. */
  static final BigDecimal HOURS = BigDecimal.valueOf(730);

  private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3_600);
  private static final BigDecimal BITS_A_GIGABYTE = BigDecimal.valueOf(8_000_000_000L);

  /**
   * One thing that is paid for.
   *
   * @param resource whose it is
   * @param price what is paid
   * @param quantity hours or gigabytes a month; empty where the design does not say how much
   * @param amount US dollars a month; empty where quantity or unit price is not known
   */
  public record Line(
      ResourceId resource,
      Price price,
      Optional<BigDecimal> quantity,
      Optional<BigDecimal> amount) {}

  /** Copies the lines. */
  public MonthlyCosts {
    lines = List.copyOf(lines);
  }

  /** The costs of an analysed design, by its own prices where it has some. */
  public static MonthlyCosts of(Design design, List<Proof> proofs) {
    Prices prices = Prices.of(design);
    Topology topology = design.topology();
    List<Line> lines = new ArrayList<>();
    topology
        .all(NatGateway.class)
        .forEach(nat -> lines.add(line(prices, nat, Price.NAT_HOUR, Optional.of(HOURS))));
    topology
        .all(VpcEndpoint.class)
        .filter(e -> EndpointService.isInterface(e) && !e.subnets().isEmpty())
        .forEach(e -> {
          BigDecimal hours = HOURS.multiply(BigDecimal.valueOf(e.subnets().size()));
          lines.add(line(prices, e, Price.INTERFACE_ENDPOINT_HOUR, Optional.of(hours)));
        });
    topology
        .all(ElasticIp.class)
        .forEach(a -> lines.add(line(prices, a, Price.PUBLIC_ADDRESS_HOUR, Optional.of(HOURS))));
    for (Proof proof : proofs) {
      if (carriesMediaThroughNat(topology, proof)) {
        topology
            .get(proof.flow().owner(), Channel.class)
            .ifPresent(channel ->
                lines.add(
                    line(prices, channel, Price.NAT_GIGABYTE, gigabytes(channel, proof.flow()))));
      }
    }
    return new MonthlyCosts(lines, prices.date());
  }

  private static boolean carriesMediaThroughNat(Topology topology, Proof proof) {
    boolean media =
        switch (proof.flow().purpose()) {
          case PUT_OBJECTS, PUSH_FILES, SEND_STREAM -> true;
          default -> false;
        };
    return media
        && proof.path().stream()
            .flatMap(path -> path.hops().stream())
            .anyMatch(hop -> topology.get(hop.component(), NatGateway.class).isPresent());
  }

  /** What a flow carries in a month of gapless running. */
  public static Optional<BigDecimal> gigabytes(Channel channel, Flow flow) {
    return Bitrates.of(channel, flow.outputGroup())
        .map(bits ->
            bits.multiply(HOURS)
                .multiply(SECONDS_AN_HOUR)
                .divide(BITS_A_GIGABYTE, 0, RoundingMode.HALF_UP));
  }

  private static Line line(
      Prices prices, Resource resource, Price price, Optional<BigDecimal> quantity) {
    Optional<BigDecimal> unit = prices.of(price, resource.home().region());
    Optional<BigDecimal> amount =
        quantity.flatMap(q -> unit.map(u -> q.multiply(u).setScale(2, RoundingMode.HALF_UP)));
    return new Line(resource.id(), price, quantity, amount);
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
}
