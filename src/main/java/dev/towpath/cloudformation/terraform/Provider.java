package dev.towpath.cloudformation.terraform;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/**
 * The resources of the AWS provider (version 6, {@code registry.terraform.io/hashicorp/aws}) that
 * stand for types of CloudFormation, with those arguments whose names are known. The names, the
 * nesting and what is required were compared on 2026-11-24 with the provider's documentation pages
 * and schemas of that version ({@code website/docs/r} and {@code internal/service/medialive} of its
 * repository). {@code aws_medialive_channel} has no outputs for SRT, CMAF ingest and MediaPackage
 * version 2 there, and there is no resource for a MediaConnect flow or a channel of MediaPackage
 * version 2.
 */
record Provider(Json.Obj table) {
  /** The table that comes with the program. */
  static Provider aws() {
    try (InputStream in =
        Objects.requireNonNull(Provider.class.getResourceAsStream("provider.json"))) {
      return new Provider((Json.Obj) JsonText.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands for a type, empty where nothing is known to. */
  Optional<Equivalent> of(String type) {
    return table.get(type).map(Json.Obj.class::cast).map(Equivalent::new);
  }
}
