package dev.towpath.check;

import dev.towpath.model.Base;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Designs for tests: a right one, and changes to it as JSON merge patches (RFC 7396), so that an
 * example shows only what it is about. Each rule has a file of two patches, {@code good} and {@code
 * bad}, and perhaps a third, {@code deployed}, for what is deployed before.
 */
public final class Examples {
  private static final Json.Obj RIGHT = read("right-design.json");

  private Examples() {}

  /** A design in which everything is right: an archive in two zones, with NAT and endpoint. */
  public static Design right() {
    return design(RIGHT);
  }

  /** The right design with a merge patch applied; throws where the patch is no JSON object. */
  public static Design patched(String patch) {
    return patched(parse(patch));
  }

  static Design good(String rule) {
    return beside(of(rule), patched(of(rule).object("good")));
  }

  static Design bad(String rule) {
    return beside(of(rule), patched(of(rule).object("bad")));
  }

  private static Design beside(Json.Obj example, Design design) {
    return example
        .get("deployed")
        .map(patch -> new Base(Base.Origin.ACCOUNT, "account", "", patched((Json.Obj) patch)))
        .map(base -> base.in(design))
        .orElse(design);
  }

  static Json.Obj of(String rule) {
    return read("examples/" + rule + ".json");
  }

  /** The right design with merge patches applied one after the other. */
  static Design patched(List<Json.Obj> patches) {
    Json result = RIGHT;
    for (Json.Obj patch : patches) {
      result = merged(result, patch);
    }
    return design((Json.Obj) result);
  }

  private static Design patched(Json.Obj patch) {
    return design((Json.Obj) merged(RIGHT, patch));
  }

  private static Json merged(Json target, Json patch) {
    if (!(patch instanceof Json.Obj changes)) {
      return patch;
    }
    Json.Obj result = target instanceof Json.Obj object ? object : Json.Obj.EMPTY;
    for (Map.Entry<String, Json> change : changes.fields().entrySet()) {
      String name = change.getKey();
      result =
          change.getValue() instanceof Json.Nul
              ? result.without(name)
              : result.with(
                  name, merged(result.get(name).orElse(Json.Obj.EMPTY), change.getValue()));
    }
    return result;
  }

  private static Design design(Json.Obj resources) {
    Design design = Design.empty("example");
    for (Map.Entry<String, Json> entry : resources.fields().entrySet()) {
      Json.Obj body = (Json.Obj) entry.getValue();
      Home home =
          new Home(
              body.text("Account").orElse(Home.DEFAULT.account()),
              body.text("Region").orElse(Home.DEFAULT.region()));
      design =
          design.with(
              Properties.read(
                  body.text("Type").orElseThrow(),
                  ResourceId.of(entry.getKey()),
                  home,
                  body.object("Properties"),
                  body.object("Observed")));
    }
    return design;
  }

  private static Json.Obj read(String file) {
    try (InputStream in = Examples.class.getResourceAsStream(file)) {
      if (in == null) {
        return Json.Obj.EMPTY;
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Json.Obj parse(String text) {
    try {
      return (Json.Obj) JsonText.read(text);
    } catch (Exception e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
