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
 * stand for types of CloudFormation, with those arguments whose names are known.
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
