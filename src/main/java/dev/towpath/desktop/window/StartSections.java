package dev.towpath.desktop.window;

import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.files.Documents;
import dev.towpath.desktop.files.Samples;
import dev.towpath.desktop.scan.AccountScan;
import dev.towpath.desktop.start.StartSection;
import dev.towpath.desktop.start.StartSection.Card;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.document.Recovered;
import dev.towpath.document.Recovery;
import dev.towpath.edit.Patterns;
import dev.towpath.model.Design;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;

/** The ways to a design that the start page offers. */
final class StartSections {
  private final Workspace workspace;
  private final Documents documents;
  private final AccountScan scan;
  private final Recovery recovery;

  StartSections(Workspace workspace, Documents documents, AccountScan scan, Recovery recovery) {
    this.scan = scan;
    this.recovery = recovery;
    this.workspace = workspace;
    this.documents = documents;
  }

  List<StartSection> all() {
    return List.of(recovered(), begin(), recent(), patterns(), samples());
  }

  private StartSection begin() {
    return new StartSection(
        "start.begin",
        List.of(
            new Card(
                "new",
                "mdi2f-file-plus-outline",
                text("start.new"),
                text("start.new.detail"),
                true,
                () -> documents.begin(Design.empty(text("document.untitled")))),
            new Card(
                "open",
                "mdi2f-folder-open-outline",
                text("start.open"),
                text("start.open.detail"),
                true,
                documents::askAndOpen),
            new Card(
                "scan",
                "mdi2c-cloud-search-outline",
                text("start.scan"),
                text("start.scan.detail"),
                true,
                scan::ask)));
  }

  private StartSection recovered() {
    return new StartSection(
        "start.recovered", recovery.found().stream().map(this::recovered).toList());
  }

  private Card recovered(Recovered copy) {
    String when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(workspace.language().texts().locale())
            .withZone(ZoneId.systemDefault())
            .format(copy.at());
    return new Card(
        "recovered-" + copy.file().getFileName(),
        "mdi2b-backup-restore",
        copy.design().name(),
        copy.original().map(file -> file + "\n").orElse("") + when,
        true,
        () -> documents.recover(copy, recovery));
  }

  private StartSection recent() {
    List<Path> files = workspace.settings().now().recent();
    return new StartSection("start.recent", files.stream().map(this::recent).toList());
  }

  private Card recent(Path file) {
    boolean there = Files.isRegularFile(file);
    String detail =
        there
            ? String.valueOf(file.getParent())
            : text("start.missing", String.valueOf(file.getParent()));
    return new Card(
        "recent-" + file,
        "mdi2f-file-outline",
        String.valueOf(file.getFileName()),
        detail,
        there,
        () -> documents.open(file));
  }

  private StartSection patterns() {
    var language = workspace.language();
    return new StartSection(
        "start.patterns",
        Patterns.all().stream()
            .map(pattern ->
                new Card(
                    "pattern-" + pattern.key(),
                    "mdi2s-shape-outline",
                    language.text(pattern.title()),
                    language.text(pattern.about()),
                    true,
                    () ->
                        Background.run(
                            () -> AutoLayout.arrange(pattern.design()), documents::begin)))
            .toList());
  }

  private StartSection samples() {
    Stream<Card> cards =
        Samples.NAMES.stream()
            .filter(name -> Samples.resource(name).isPresent())
            .map(name ->
                new Card(
                    "sample-" + name,
                    "mdi2b-book-open-variant",
                    text("sample." + name),
                    text("sample." + name + ".detail"),
                    true,
                    () -> documents.openSample(name)));
    return new StartSection("start.samples", cards.toList());
  }

  private String text(String key, Object... arguments) {
    return workspace.language().text(key, arguments);
  }
}
