package dev.towpath.cloudformation;

import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Designs from a short JSON form: resources by id, each with its type and properties. */
final class Drawn {
  static final Home ACCOUNT = new Home("444455556666", "ap-northeast-1");

  /** The designs that have a file. */
  static final List<String> FILES = List.of("archive", "webdav", "scanned", "circles");

  private Drawn() {}

  /** The design of a JSON text. */
  static Design text(String json) {
    try {
      return design("Test", JsonText.read(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The design of a file beside the golden templates. */
  static Design file(String name) {
    try (InputStream in = Objects.requireNonNull(Drawn.class.getResourceAsStream(name + ".json"))) {
      return design("Live video: " + name, JsonText.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Design design(String name, Json resources) {
    Design design =
        new Design(name, ACCOUNT, Design.empty(name).topology(), Design.empty(name).diagram());
    for (Map.Entry<String, Json> entry : ((Json.Obj) resources).fields().entrySet()) {
      Json.Obj body = (Json.Obj) entry.getValue();
      Home home =
          body.text("Region").map(region -> new Home(ACCOUNT.account(), region)).orElse(ACCOUNT);
      design =
          design.with(
              Properties.read(
                  body.text("Type").orElseThrow(),
                  ResourceId.of(entry.getKey()),
                  home,
                  body.object("Properties")));
    }
    return design;
  }
}
