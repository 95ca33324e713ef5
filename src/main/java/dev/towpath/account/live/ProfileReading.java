package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.iam.IamClient;

/** The instance profiles by which instances have their roles. */
final class ProfileReading {
  private final IamClient iam;
  private final Calls calls;
  private final List<Calls> users;

  /** Profiles that the instances of these Regions name, kept with the calls of the first one. */
  ProfileReading(IamClient iam, Calls calls, List<Calls> users) {
    this.iam = iam;
    this.calls = calls;
    this.users = users;
  }

  /** One task for each profile. */
  List<Runnable> profiles() {
    Set<String> names = new TreeSet<>();
    for (Calls user : users) {
      for (Json.Obj reservation : user.wanted("Reservations")) {
        for (Json.Obj instance : Calls.objects(reservation, "Instances")) {
          instance
              .object("IamInstanceProfile")
              .text("Arn")
              .ifPresent(arn -> names.add(arn.substring(arn.lastIndexOf('/') + 1)));
        }
      }
    }
    return names.stream().<Runnable>map(name -> () -> profile(name)).toList();
  }

  private void profile(String name) {
    AllowedOperation operation = AllowedOperation.GET_INSTANCE_PROFILE;
    calls
        .one(
            operation,
            name,
            () -> SdkJson.of(iam.getInstanceProfile(r -> r.instanceProfileName(name))))
        .map(told -> told.object("InstanceProfile"))
        .ifPresent(profile -> calls.keep(operation, "InstanceProfiles", List.of(profile)));
  }
}
