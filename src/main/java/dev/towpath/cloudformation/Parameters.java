package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The parameters that a template turns out to need while it is written. */
final class Parameters {
  private static final String AMAZON_LINUX =
      "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-";
  private static final String STRING = "String";
  private final LogicalIds ids;
  private final TreeMap<String, Json> declared = new TreeMap<>();
  private final Map<String, String> byUse = new HashMap<>();

  Parameters(LogicalIds ids) {
    this.ids = ids;
  }

  /** The newest Amazon Linux 2023 image for the processors of an instance type. */
  Json newestImage(String instanceType) {
    return image(AMAZON_LINUX + (isArm(instanceType) ? "arm64" : "x86_64"));
  }

  /** The image that a public parameter of Systems Manager names. */
  Json image(String publicParameter) {
    return parameter(
        "image" + publicParameter,
        "ImageId",
        Json.of("Type", "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>")
            .with("Default", publicParameter)
            .with(
                "Description",
                "Machine image of the instances, by the name of a public parameter"));
  }

  /** Graviton families end in g before the size, such as t4g, m7gd or c6gn (g4dn and g5 do not). */
  private static boolean isArm(String instanceType) {
    return instanceType.matches("a1\\..*|[a-z]+[0-9]+g[a-z]*\\..*");
  }

  /** An Availability Zone, by default the one that the design names. */
  Json zone(String zone, String region) {
    String letter = zone.startsWith(region) ? zone.substring(region.length()) : zone;
    return parameter(
        "zone/" + zone,
        "AvailabilityZone" + Words.joined(letter),
        Json.of("Type", "AWS::EC2::AvailabilityZone::Name")
            .with("Default", zone)
            .with("Description", "Availability Zone that the design shows as " + zone));
  }

  /** A value that the template cannot know, to be given at deployment. */
  Json given(String use, String base, String description) {
    return parameter(use, base, Json.of("Type", STRING).with("Description", description));
  }

  private Json parameter(String use, String base, Json.Obj declaration) {
    String known = byUse.get(use);
    if (known != null) {
      return Json.of("Ref", known);
    }
    String name = ids.free(base);
    byUse.put(use, name);
    declared.put(name, declaration);
    return Json.of("Ref", name);
  }

  /** The section by name, empty where no parameter is needed. */
  Json.Obj section() {
    return new Json.Obj(declared);
  }
}
