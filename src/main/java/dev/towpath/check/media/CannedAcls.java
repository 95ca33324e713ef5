package dev.towpath.check.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The canned ACLs that a channel's output groups put on the objects that they write. */
final class CannedAcls {
  private CannedAcls() {}

  /** An ACL and the output group that sets it. */
  record Canned(String group, String acl, Set<String> destinations) {}

  /** All of a channel, in the order of its groups. */
  static List<Canned> of(Channel channel) {
    List<Json> groups =
        channel.encoderSettings().known().stream()
            .filter(Json.Obj.class::isInstance)
            .flatMap(settings -> ((Json.Obj) settings).list("OutputGroups").stream())
            .filter(Json.Obj.class::isInstance)
            .toList();
    List<Group> read = Group.of(channel);
    List<Canned> found = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = read.get(i);
      acl(groups.get(i))
          .ifPresent(acl -> found.add(new Canned(group.title(), acl, group.destinations())));
    }
    return found;
  }

  private static Optional<String> acl(Json json) {
    return switch (json) {
      case Json.Obj object ->
          object
              .text("CannedAcl")
              .or(() ->
                  object.fields().values().stream()
                      .flatMap(value -> acl(value).stream())
                      .findFirst());
      case Json.Arr list -> list.values().stream().flatMap(v -> acl(v).stream()).findFirst();
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> Optional.empty();
    };
  }
}
