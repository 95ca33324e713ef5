package dev.towpath.cloudformation;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What a stack tells after deployment: the ids and addresses that people go on with. */
final class Outputs {
  private final LogicalIds ids;
  private final SequencedMap<String, Json> outputs = new LinkedHashMap<>();

  Outputs(LogicalIds ids) {
    this.ids = ids;
  }

  /** The section for these resources, empty where none has an output. */
  Json.Obj of(List<Resource> resources) {
    for (Resource resource : resources) {
      String id = ids.of(resource.id()).orElseThrow();
      switch (resource) {
        case Vpc _ -> add(id, "Id", Reference.to(id).json(), "Id of the VPC");
        case VpcEndpoint _ ->
            add(id, "Id", Reference.to(id).json(), "Id of the VPC endpoint, for policies");
        case Bucket _ -> add(id, "Name", Reference.to(id).json(), "Name of the bucket");
        case ElasticIp _ ->
            add(id, "Address", Reference.to(id).json(), "Public address, for allow lists");
        case Instance _ ->
            add(
                id,
                "PrivateIp",
                new Reference(id, "PrivateIp").json(),
                "Private address of the instance");
        case Input input when isPush(input) ->
            add(id, "Destinations", destinations(id), "Where to push to");
        case Channel _ -> add(id, "Arn", new Reference(id, "Arn").json(), "ARN of the channel");
        default -> {}
      }
    }
    return new Json.Obj(outputs);
  }

  private static boolean isPush(Input input) {
    return input.type().or("").endsWith("_PUSH");
  }

  private static Json destinations(String id) {
    return Json.of("Fn::Join", Json.list(Json.of(", "), new Reference(id, "Destinations").json()));
  }

  private void add(String id, String what, Json value, String description) {
    outputs.put(id + what, Json.of("Description", description).with("Value", value));
  }
}
