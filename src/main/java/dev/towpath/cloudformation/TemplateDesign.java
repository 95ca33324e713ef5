package dev.towpath.cloudformation;

import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.DesignerLayout;
import dev.towpath.cloudformation.reading.SourceResult;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.SyntaxProblem;
import dev.towpath.cloudformation.writeback.LayoutMetadata;
import dev.towpath.cloudformation.writeback.SuppressionMetadata;
import dev.towpath.cloudformation.writeback.TemplateWriteBack;
import dev.towpath.cloudformation.writeback.Written;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Suppressions;
import java.util.Map;
import java.util.Optional;

/**
 * Designs that stand for a template. They carry the template's text and the chosen values along, so
 * that undo, copies for recovery and project files have them too; what was edited since is the
 * difference between what the text means and the design's topology.
 */
public final class TemplateDesign {
  private static final String FIELD = "template";
  private static final String TEXT = "text";
  private static final String CHOICES = "choices";
  private static final String DRAFT = "draft";

  private TemplateDesign() {}

  /** The design of a template, with the layout that the template itself holds. */
  public static Design of(String name, TemplateSource source) {
    Design design =
        new Design(
            name, source.choices().home(), source.topology(), layout(source), carried(source));
    return SuppressionMetadata.read(source).in(design);
  }

  private static Diagram layout(TemplateSource source) {
    return LayoutMetadata.isKept(source)
        ? LayoutMetadata.read(source)
        : DesignerLayout.read(source);
  }

  private static Json.Obj carried(TemplateSource source) {
    return Json.of(
        FIELD, Json.of(TEXT, source.source().text()).with(CHOICES, source.choices().json()));
  }

  /** Whether a design stands for a template. */
  public static boolean isTemplate(Design design) {
    return design.others().object(FIELD).text(TEXT).isPresent();
  }

  /**
   * What somebody has typed over the template's text and what cannot be read yet; the design is
   * still that of the text before.
   */
  public static Optional<String> draft(Design design) {
    return design.others().object(FIELD).text(DRAFT);
  }

  /** The design of a template with such a text, or without one. */
  public static Design withDraft(Design design, Optional<String> draft) {
    Json.Obj carried = design.others().object(FIELD);
    Json.Obj drafted =
        draft.map(text -> carried.with(DRAFT, text)).orElseGet(() -> carried.without(DRAFT));
    return new Design(
        design.name(),
        design.home(),
        design.topology(),
        design.diagram(),
        design.others().with(FIELD, drafted));
  }

  /** The template as it was before the edits; empty where the design stands for none. */
  public static Optional<TemplateSource> source(Design design) {
    Json.Obj carried = design.others().object(FIELD);
    return carried
        .text(TEXT)
        .map(text -> TemplateSource.read(text, Choices.of(carried.object(CHOICES))))
        .flatMap(result ->
            switch (result) {
              case SourceResult.Read(TemplateSource source) -> Optional.of(source);
              case SourceResult.Refused(SyntaxProblem _) -> Optional.empty();
            });
  }

  /** The template with the edits; empty where the design stands for none. */
  public static Optional<Written> written(Design design) {
    return source(design).map(source -> written(design, source));
  }

  private static Written written(Design design, TemplateSource source) {
    Written written = TemplateWriteBack.write(source, design.topology());
    Suppressions wanted = Suppressions.of(design);
    boolean laidOut = LayoutMetadata.isKept(source);
    if (!laidOut && wanted.equals(SuppressionMetadata.read(source))) {
      return written;
    }
    String text = written.text();
    if (read(text, source) instanceof SourceResult.Read(TemplateSource again)) {
      text = SuppressionMetadata.write(again, wanted.renamed(written.renamed()));
    }
    if (laidOut && read(text, source) instanceof SourceResult.Read(TemplateSource again)) {
      text = LayoutMetadata.write(again, moved(design.diagram(), written));
    }
    return new Written(text, written.notWritten(), written.renamed());
  }

  private static SourceResult read(String text, TemplateSource like) {
    return TemplateSource.read(text, like.choices());
  }

  /** The layout by the ids that the text gives new resources. */
  private static Diagram moved(Diagram diagram, Written written) {
    Diagram moved = diagram;
    for (Map.Entry<ResourceId, ResourceId> renamed : written.renamed().entrySet()) {
      var box = moved.box(renamed.getKey());
      moved = moved.without(renamed.getKey());
      moved = box.isPresent() ? moved.with(renamed.getValue(), box.get()) : moved;
    }
    return moved;
  }

  /** Whether a design's template keeps the layout in its metadata; false where there is none. */
  public static boolean keepsLayout(Design design) {
    return source(design).filter(LayoutMetadata::isKept).isPresent();
  }

  /** The design after its edits and its layout have become part of the text, from now on. */
  public static Design withLayout(Design design) {
    Design settled = settled(design);
    return source(settled)
        .map(source -> read(LayoutMetadata.write(source, settled.diagram()), source))
        .map(result ->
            result instanceof SourceResult.Read(TemplateSource again)
                ? with(settled, again)
                : settled)
        .orElse(settled);
  }

  /** The design with another state of its template; figures stay where they are. */
  public static Design with(Design design, TemplateSource source) {
    Design next =
        new Design(
            design.name(),
            source.choices().home(),
            source.topology(),
            design.diagram(),
            others(design, source));
    Suppressions before =
        source(design).map(SuppressionMetadata::read).orElse(new Suppressions(Map.of(), Map.of()));
    return Suppressions.of(design).following(before, SuppressionMetadata.read(source)).in(next);
  }

  private static Json.Obj others(Design design, TemplateSource source) {
    Json.Obj others = design.others();
    for (Map.Entry<String, Json> field : carried(source).fields().entrySet()) {
      others = others.with(field.getKey(), field.getValue());
    }
    return others;
  }

  /**
   * The design after its edits have become part of the text, as after saving; new resources whose
   * ids CloudFormation would not take have others then.
   */
  public static Design settled(Design design) {
    Optional<TemplateSource> source = source(design);
    if (source.isEmpty()) {
      return design;
    }
    Written written = written(design, source.get());
    SourceResult again = TemplateSource.read(written.text(), source.get().choices());
    if (!(again instanceof SourceResult.Read(TemplateSource settled))) {
      return design;
    }
    Diagram diagram = moved(design.diagram(), written);
    Suppressions kept = Suppressions.of(design).renamed(written.renamed());
    return with(kept.in(design.with(diagram)), settled);
  }
}
