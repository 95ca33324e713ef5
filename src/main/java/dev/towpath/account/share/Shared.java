package dev.towpath.account.share;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import java.util.Map;
import java.util.TreeMap;

/**
 * A design without its names, with what leads back.
 *
 * @param design to give away
 * @param secret what the stand-ins were made with
 * @param standIns what stands for what, by the original; to keep
 * @param ids the resources' ids in it, by those that they had
 */
public record Shared(
    Design design, Secret secret, Map<String, String> standIns, Map<ResourceId, ResourceId> ids) {
  /** Copies the maps. */
  public Shared {
    standIns = Map.copyOf(standIns);
    ids = Map.copyOf(ids);
  }

  /** What the user keeps: the secret, and the original of each stand-in. */
  public Json.Obj key() {
    Json.Obj originals = Json.Obj.EMPTY;
    Map<String, String> sorted = new TreeMap<>();
    standIns.forEach((original, standIn) -> sorted.put(standIn, original));
    for (Map.Entry<String, String> entry : sorted.entrySet()) {
      originals = originals.with(entry.getKey(), entry.getValue());
    }
    return Json.of("format", "towpath-key")
        .with("secret", secret.hex())
        .with("originals", originals);
  }
}
