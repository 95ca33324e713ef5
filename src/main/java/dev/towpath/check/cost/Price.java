package dev.towpath.check.cost;

/** What is paid for by the hour or the gigabyte; US dollars. */
public enum Price {
  /** A NAT gateway, by the hour. */
  NAT_HOUR("natHour"),
  /** Data through a NAT gateway, by the gigabyte, beside the transfer itself. */
  NAT_GIGABYTE("natGigabyte"),
  /** An interface endpoint in one Availability Zone, by the hour. */
  INTERFACE_ENDPOINT_HOUR("interfaceEndpointHour"),
  /** Data through an interface endpoint, by the gigabyte. */
  INTERFACE_ENDPOINT_GIGABYTE("interfaceEndpointGigabyte"),
  /** A public IPv4 address, used or idle, by the hour. */
  PUBLIC_ADDRESS_HOUR("publicAddressHour"),
  /** Data between Availability Zones, by the gigabyte and direction. */
  CROSS_ZONE_GIGABYTE("crossZoneGigabyte"),
  /** Data out to the internet, by the gigabyte, as the first ten terabytes of a month cost. */
  INTERNET_GIGABYTE("internetGigabyte"),
  /** Data to another Region, by the gigabyte; no table that comes with the program has it. */
  OTHER_REGION_GIGABYTE("otherRegionGigabyte");

  private final String key;

  Price(String key) {
    this.key = key;
  }

  /** Its name in price tables. */
  public String key() {
    return key;
  }
}
