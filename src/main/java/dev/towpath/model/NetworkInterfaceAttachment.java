package dev.towpath.model;

/**
 * Attaches a network interface to an instance. Index 0, which no template can state, is the primary
 * one: EC2 makes and attaches it when it launches the instance.
 */
@Kind(
    type = "AWS::EC2::NetworkInterfaceAttachment",
    within = "InstanceId",
    part = true,
    idPrefix = "eni-attach-")
public record NetworkInterfaceAttachment(
    ResourceId id,
    @Property(name = "InstanceId", required = true, replaces = true) Ref<Instance> instance,
    @Property(name = "NetworkInterfaceId", required = true, replaces = true)
        Ref<ElasticNetworkInterface> networkInterface,
    @Property(name = "DeviceIndex", required = true, replaces = true) Value<String> deviceIndex,
    @Property(name = "DeleteOnTermination") Value<Boolean> deleteOnTermination,
    Rest rest)
    implements Resource {
  /** Whether it is the primary one, which EC2 makes with the instance. */
  public boolean isPrimary() {
    return deviceIndex.equals(Value.of("0"));
  }
}
