package dev.towpath.desktop.window;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.files.Documents;
import dev.towpath.desktop.files.Samples;
import dev.towpath.desktop.start.StartSection;
import dev.towpath.desktop.start.StartSection.Card;
import dev.towpath.model.Design;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The ways to a design that the start page offers. */
final class StartSections {
  private final Workspace workspace;
  private final Documents documents;

  StartSections(Workspace workspace, Documents documents) {
    this.workspace = workspace;
    this.documents = documents;
  }

  List<StartSection> all() {
    return List.of(begin(), recent(), samples());
  }

  private StartSection begin() {
    return new StartSection(
        "start.begin",
        List.of(
            new Card("new", "mdi2f-file-plus-outline", text("start.new"), text("start.new.detail"), true, () -> documents.begin(Design.empty(text("document.untitled")))),
            new Card("open", "mdi2f-folder-open-outline", text("start.open"), text("start.open.detail"), true, documents::askAndOpen)));
  }

  private StartSection recent() {
    List<Path> files = workspace.settings().now().recent();
    return new StartSection("start.recent", files.stream().map(this::recent).toList());
  }

  private Card recent(Path file) {
    boolean there = Files.isRegularFile(file);
    String detail = there ? String.valueOf(file.getParent()) : text("start.missing", String.valueOf(file.getParent()));
    return new Card("recent-" + file, "mdi2f-file-outline", String.valueOf(file.getFileName()), detail, there, () -> documents.open(file));
  }

  private StartSection samples() {
    Stream<Card> cards =
        Samples.NAMES.stream()
            .filter(name -> Samples.resource(name).isPresent())
            .map(name -> new Card("sample-" + name, "mdi2b-book-open-variant", text("sample." + name), text("sample." + name + ".detail"), true, () -> documents.openSample(name)));
    return new StartSection("start.samples", cards.toList());
  }

  private String text(String key, Object... arguments) {
    return workspace.language().text(key, arguments);
  }
}
