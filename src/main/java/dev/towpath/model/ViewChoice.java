package dev.towpath.model;

import java.util.Optional;

/**
 * What of a large design is drawn; the design itself stays whole. Kept among what a document says
 * besides.
 *
 * @param plain whether default and empty things are left out
 * @param overview whether VPCs are drawn as closed boxes
 * @param vpc the only VPC that is drawn, with what stands in no VPC; all where empty
 */
public record ViewChoice(boolean plain, boolean overview, Optional<ResourceId> vpc) {
  /** Everything is drawn. */
  public static final ViewChoice ALL = new ViewChoice(false, false, Optional.empty());

  private static final String FIELD = "view";

  /** What a design is drawn of. */
  public static ViewChoice of(Design design) {
    Json.Obj json = design.others().object(FIELD);
    return json.isEmpty()
        ? ALL
        : new ViewChoice(
            json.text("hideDefaults").filter("true"::equals).isPresent(),
            json.text("overview").filter("true"::equals).isPresent(),
            json.text("vpc").filter(text -> !text.isBlank()).map(ResourceId::of));
  }

  /** With default and empty things left out, or not. */
  public ViewChoice plain(boolean on) {
    return new ViewChoice(on, overview, vpc);
  }

  /** With VPCs closed, or not. */
  public ViewChoice overview(boolean on) {
    return new ViewChoice(plain, on, vpc);
  }

  /** Of one VPC, or of all. */
  public ViewChoice only(Optional<ResourceId> other) {
    return new ViewChoice(plain, overview, other);
  }

  /** The design with this choice in place of its own. */
  public Design in(Design design) {
    Json.Obj json = Json.Obj.EMPTY;
    json = plain ? json.with("hideDefaults", Json.of(true)) : json;
    json = overview ? json.with("overview", Json.of(true)) : json;
    json = vpc.isPresent() ? json.with("vpc", vpc.get().value()) : json;
    Json.Obj others =
        json.isEmpty() ? design.others().without(FIELD) : design.others().with(FIELD, json);
    return new Design(design.name(), design.home(), design.topology(), design.diagram(), others);
  }
}
