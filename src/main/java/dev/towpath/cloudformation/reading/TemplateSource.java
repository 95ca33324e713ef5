package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.cloudformation.syntax.Position;
import dev.towpath.cloudformation.syntax.SourceText;
import dev.towpath.cloudformation.syntax.SyntaxProblem;
import dev.towpath.cloudformation.syntax.SyntaxReader;
import dev.towpath.cloudformation.syntax.SyntaxResult;
import dev.towpath.edit.Zones;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** A template's text with all that it means for the chosen values; immutable. */
public final class TemplateSource {
  /** The key of {@link Choices#parameters} that gives the zones of {@code Fn::GetAZs}, by comma. */
  public static final String ZONES = "Fn::GetAZs";

  private final SyntaxResult.Read syntax;
  private final Choices choices;
  private final Sections sections;
  private final List<SourceResource> resources;
  private final SequencedMap<String, Optional<Boolean>> conditions;
  private final Map<ResourceId, SourceResource> present = new LinkedHashMap<>();
  private final Topology topology;
  private final ImportReport report;
  private final List<String> imports;
  private final List<String> stored;

  private TemplateSource(SyntaxResult.Read syntax, Sections sections, Choices choices) {
    this.syntax = syntax;
    this.sections = sections;
    this.choices = choices;
    Ledger ledger = new Ledger(syntax.source());
    Evaluator evaluator = new Evaluator(sections, choices, zones(choices), ledger);
    resources = Resources.of(sections.resources(), evaluator);
    conditions = evaluator.conditions().all();
    List<Resource> read = new ArrayList<>();
    for (SourceResource resource : resources) {
      if (resource.exists().orElse(true)) {
        present.put(resource.id(), resource);
        read.add(
            Properties.read(resource.type(), resource.id(), choices.home(), resource.values()));
      }
    }
    topology = Topology.of(read);
    new RulesSection(sections.root(), evaluator.conditions(), ledger).note();
    new Dangling(sections, names(), ledger).note();
    new Uncarried(sections, ledger).note(resources);
    report = report(ledger);
    imports = ledger.imports();
    stored = ledger.stored();
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>(sections.parameters().keySet());
    resources.forEach(resource -> names.add(resource.id().value()));
    return names;
  }

  private static List<String> zones(Choices choices) {
    return Optional.ofNullable(choices.parameters().get(ZONES))
        .map(text -> List.of(text.split("\\s*,\\s*")))
        .orElseGet(() -> Zones.of(choices.home()));
  }

  private ImportReport report(Ledger ledger) {
    int known =
        (int) present.values().stream().filter(r -> Kinds.ofType(r.type()).isPresent()).count();
    return new ImportReport(
        known,
        present.size() - known,
        resources.size() - present.size(),
        ledger.resolved(),
        ledger.references(),
        ledger.unresolved(),
        ledger.remarks());
  }

  /** Reads a text. Never throws for what is in it. */
  public static SourceResult read(String text, Choices choices) {
    return switch (SyntaxReader.read(text)) {
      case SyntaxResult.Refused(SyntaxProblem problem) -> new SourceResult.Refused(problem);
      case SyntaxResult.Read read ->
          Sections.of(read.root())
              .<SourceResult>map(
                  sections -> new SourceResult.Read(new TemplateSource(read, sections, choices)))
              .orElseGet(() ->
                  new SourceResult.Refused(
                      new SyntaxProblem(
                          read.source().position(read.root().span().start()),
                          Message.of("cloudformation", "syntax.noResources"))));
    };
  }

  /** The same text with other choices. */
  public TemplateSource with(Choices other) {
    return new TemplateSource(syntax, sections, other);
  }

  /** The text. */
  public SourceText source() {
    return syntax.source();
  }

  /** The tree. */
  public Node.Mapping root() {
    return syntax.root();
  }

  /** The section of resources, without any where nothing stands behind its key. */
  public Node.Mapping section() {
    return sections.resources();
  }

  /** Whether the text is JSON. */
  public boolean isJson() {
    return syntax.json();
  }

  /** What was chosen. */
  public Choices choices() {
    return choices;
  }

  /** The declared parameters, in their order. */
  public List<Parameter> parameters() {
    return List.copyOf(sections.parameters().values());
  }

  /** The conditions' outcomes by name, empty where one is not known; in their order. */
  public SequencedMap<String, Optional<Boolean>> conditions() {
    return conditions;
  }

  /** The names of values that other stacks export and this one asks for, in their order. */
  public List<String> imports() {
    return imports;
  }

  /**
   * The dynamic references to plain values of Parameter Store, such as <code>{{resolve:ssm:name}}
   * </code>, in their order. {@link Choices#parameters} has a value by the whole reference. Secrets
   * are not among them: their values must not be kept.
   */
  public List<String> stored() {
    return stored;
  }

  /** The zones that {@code Fn::GetAZs} is taken to give, where none are chosen. */
  public List<String> usualZones() {
    return Zones.of(choices.home());
  }

  /** All resources, also those that are not there with these choices. */
  public List<SourceResource> resources() {
    return resources;
  }

  /** The resources of the topology. */
  public Optional<SourceResource> resource(ResourceId id) {
    return Optional.ofNullable(present.get(id));
  }

  /** The resources that are there with these choices. */
  public Topology topology() {
    return topology;
  }

  /** How the template was understood. */
  public ImportReport report() {
    return report;
  }

  /** Where a resource is written. */
  public Optional<Position> position(ResourceId id) {
    return resource(id).map(r -> source().position(r.entry().key().span().start()));
  }

  /** The resource in whose lines an offset stands. */
  public Optional<ResourceId> resourceAt(int offset) {
    return present.values().stream()
        .filter(r -> isIn(r.entry(), offset))
        .findFirst()
        .map(SourceResource::id);
  }

  private boolean isIn(Entry entry, int offset) {
    int start = source().lineStart(entry.key().span().start());
    int end = source().lineEnd(Math.max(start, entry.value().span().end() - 1));
    return start <= offset && offset < Math.max(end, start + 1);
  }
}
