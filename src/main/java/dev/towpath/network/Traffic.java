package dev.towpath.network;

/**
 * What a connection is made of.
 *
 * @param service the port that is asked
 * @param client the ports that the answers go to
 */
record Traffic(Protocol protocol, Ports service, Ports client) {
  static Traffic of(String protocol, int port) {
    Protocol known =
        Protocol.parse(protocol)
            .orElseThrow(() -> new IllegalArgumentException("not a protocol: " + protocol));
    return known.hasPorts()
        ? new Traffic(known, Ports.of(port), Ports.EPHEMERAL)
        : new Traffic(known, Ports.ALL, Ports.ALL);
  }

  /** Such as {@code tcp 443}. */
  String asked() {
    return words(service);
  }

  /** The answers, such as {@code tcp 1024-65535}. */
  String answers() {
    return words(client);
  }

  private String words(Ports ports) {
    return protocol.hasPorts() ? protocol + " " + ports : protocol.toString();
  }
}
