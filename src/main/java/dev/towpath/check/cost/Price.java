package dev.towpath.check.cost;

/** What is paid for by the hour or the gigabyte; US dollars. */
public enum Price {
  /** A NAT gateway, by the hour. */
  NAT_HOUR("natHour"),
  /** Data through a NAT gateway, by the gigabyte, beside the transfer itself. */
  NAT_GIGABYTE("natGigabyte"),
  /** An interface endpoint in one Availability Zone, by the hour. */
  INTERFACE_ENDPOINT_HOUR("interfaceEndpointHour"),
  /** A public IPv4 address, used or idle, by the hour. */
  PUBLIC_ADDRESS_HOUR("publicAddressHour");

  private final String key;

  Price(String key) {
    this.key = key;
  }

  /** Its name in price tables. */
  public String key() {
    return key;
  }
}
