package dev.towpath.desktop.scan;

import dev.towpath.account.Miss;
import dev.towpath.account.live.LiveScan;
import dev.towpath.account.live.ScanResult;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.files.Documents;
import dev.towpath.desktop.language.Language;
import dev.towpath.desktop.review.Review;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Design;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Reads an account into a new document that is not saved. */
public final class AccountScan {
  private static final Logger LOG = Logger.getLogger(AccountScan.class.getName());

  private final Workspace workspace;
  private final Documents documents;
  private final Dialogs dialogs;

  /** Scans into these documents. */
  public AccountScan(Workspace workspace, Documents documents, Dialogs dialogs) {
    this.workspace = workspace;
    this.documents = documents;
    this.dialogs = dialogs;
  }

  /** Asks what to scan, scans it, and opens what was found. */
  public void ask() {
    documents.leaving(
        () ->
            new ScanForm(language(), dialogs, before())
                .ask()
                .ifPresent(entered -> scan(entered, (design, _) -> documents.beginUnsaved(design))));
  }

  /** Asks what to scan, scans it, and merges what was found into the open design. */
  public void askInto(Review review, Runnable then) {
    new ScanForm(language(), dialogs, before())
        .ask()
        .ifPresent(entered ->
            scan(
                entered,
                (design, misses) -> {
                  review.merge(design, misses);
                  then.run();
                }));
  }

  private Language language() {
    return workspace.language();
  }

  private ScanForm.Entered before() {
    var settings = workspace.settings().now();
    return new ScanForm.Entered(
        settings.text("scanRegion").orElse(workspace.editor().design().home().region()),
        settings.text("scanProfile").orElse(""),
        settings.text("scanEndpoint").orElse(""));
  }

  private void scan(ScanForm.Entered entered, BiConsumer<Design, List<Miss>> taker) {
    workspace
        .settings()
        .update(past ->
            past.withText("scanRegion", entered.region())
                .withText("scanProfile", entered.profile())
                .withText("scanEndpoint", entered.endpoint()));
    LiveScan scan = new LiveScan(AutoLayout::arrange);
    ScanWatch watch = new ScanWatch(language(), dialogs, entered.region(), scan::cancel);
    watch.show();
    Background.run(
        () -> result(scan, entered, watch),
        result -> {
          watch.close();
          result.ifPresentOrElse(
              read -> take(read, entered.region(), taker),
              () ->
                  dialogs.problem(
                      language().text("scan.broken"), language().text("scan.broken.more")));
        });
  }

  private static Optional<ScanResult> result(
      LiveScan scan, ScanForm.Entered entered, ScanWatch watch) {
    try {
      return Optional.of(scan.run(entered.request(), watch));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The scan failed", e);
      return Optional.empty();
    }
  }

  private void take(ScanResult result, String region, BiConsumer<Design, List<Miss>> taker) {
    int resources = result.design().topology().size();
    MissesDialog misses = new MissesDialog(language(), dialogs);
    if (result.cancelled()) {
      takeWhatWasRead(result, resources, taker);
    } else if (resources == 0 && !result.misses().isEmpty()) {
      misses.show(
          language().text("scan.nothing", region) + "\n" + advice(result.misses()),
          true,
          result.misses());
    } else {
      taker.accept(result.design(), result.misses());
      if (!result.misses().isEmpty()) {
        misses.show(
            language().text("scan.misses", resources, result.misses().size()),
            false,
            result.misses());
      }
    }
  }

  private void takeWhatWasRead(
      ScanResult result, int resources, BiConsumer<Design, List<Miss>> taker) {
    if (resources > 0
        && dialogs.confirm(
            language().text("scan.stopped", resources),
            language().text("scan.stopped.more"),
            "scan.stopped.open")) {
      taker.accept(result.design(), result.misses());
    }
  }

  /** What to do where every call failed. */
  private String advice(List<Miss> misses) {
    Set<String> codes = misses.stream().map(Miss::code).collect(Collectors.toSet());
    if (codes.contains("NoCredentials")) {
      return language().text("scan.nothing.credentials");
    }
    return codes.stream().allMatch(code -> code.equals("NoConnection") || code.equals("Timeout"))
        ? language().text("scan.nothing.network")
        : language().text("scan.nothing.refused");
  }
}
