package dev.towpath.desktop.scan;

import dev.towpath.account.Miss;
import dev.towpath.account.Unanswered;
import dev.towpath.account.live.LiveScan;
import dev.towpath.account.live.ScanResult;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.files.Documents;
import dev.towpath.desktop.files.FileDialogs;
import dev.towpath.desktop.language.Language;
import dev.towpath.desktop.review.Review;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Base;
import dev.towpath.model.Design;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Reads an account into a new document that is not saved. */
public final class AccountScan {
  private static final Logger LOG = Logger.getLogger(AccountScan.class.getName());

  private final Workspace workspace;
  private final Documents documents;
  private final Dialogs dialogs;
  private final ScanPapers papers;

  /** Scans into these documents. */
  public AccountScan(Workspace workspace, Documents documents, Dialogs dialogs, FileDialogs files) {
    papers = new ScanPapers(workspace.language(), dialogs, files);
    this.workspace = workspace;
    this.documents = documents;
    this.dialogs = dialogs;
  }

  /** Asks what to scan, scans it, and opens what was found. */
  public void ask() {
    documents.leaving(() ->
        new ScanForm(language(), dialogs, before())
            .ask(papers::script, papers::policy)
            .ifPresent(entered ->
                scan(
                    entered,
                    result ->
                        documents.beginUnsaved(Base.scanned(withMisses(result), Instant.now())))));
  }

  /** Asks what to scan, scans it, and merges what was found into the open design. */
  public void askInto(Review review, Runnable then) {
    new ScanForm(language(), dialogs, before())
        .ask(papers::script, papers::policy)
        .ifPresent(entered ->
            scan(
                entered,
                result -> {
                  boolean whole = !result.cancelled() && entered.isWhole();
                  review.merge(withMisses(result), result.misses(), whole);
                  then.run();
                }));
  }

  private static Design withMisses(ScanResult result) {
    return Unanswered.in(result.design(), Unanswered.among(result.answers()));
  }

  private Language language() {
    return workspace.language();
  }

  private ScanEntry before() {
    var settings = workspace.settings().now();
    return new ScanEntry(
        settings.text("scanRegion").orElse(workspace.editor().design().home().region()),
        settings.text("scanProfile").orElse(""),
        settings.text("scanAccounts").orElse(""),
        settings
            .text("scanServices")
            .filter(text -> !text.isBlank())
            .map(text -> Set.copyOf(List.of(text.split(","))))
            .orElse(Set.of()),
        settings.text("scanVpcs").orElse(""),
        settings.text("scanTag").orElse(""),
        settings.text("scanAggregator").orElse(""),
        settings.text("scanEndpoint").orElse(""));
  }

  private void scan(ScanEntry entered, Consumer<ScanResult> taker) {
    workspace
        .settings()
        .update(past ->
            past.withText("scanRegion", entered.regions())
                .withText("scanProfile", entered.profile())
                .withText("scanAccounts", entered.accounts())
                .withText("scanServices", String.join(",", entered.services()))
                .withText("scanVpcs", entered.vpcs())
                .withText("scanTag", entered.tag())
                .withText("scanAggregator", entered.aggregator())
                .withText("scanEndpoint", entered.endpoint()));
    LiveScan scan = new LiveScan(AutoLayout::arrange, new CodePrompt(language(), dialogs));
    ScanWatch watch = new ScanWatch(language(), dialogs, entered.regions(), scan::cancel);
    watch.show();
    Background.run(
        () -> result(scan, entered, watch),
        result -> {
          watch.close();
          result.ifPresentOrElse(
              read -> take(read, entered.regions(), taker),
              () ->
                  dialogs.problem(
                      language().text("scan.broken"), language().text("scan.broken.more")));
        });
  }

  private static Optional<ScanResult> result(LiveScan scan, ScanEntry entered, ScanWatch watch) {
    try {
      return Optional.of(scan.run(entered.request(), watch));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The scan failed", e);
      return Optional.empty();
    }
  }

  private void take(ScanResult result, String region, Consumer<ScanResult> taker) {
    int resources = result.design().topology().size();
    MissesDialog misses = new MissesDialog(language(), dialogs);
    if (result.cancelled()) {
      takeWhatWasRead(result, resources, taker);
    } else if (resources == 0 && !result.misses().isEmpty()) {
      misses.show(
          language().text("scan.nothing", region) + "\n" + advice(result.misses()),
          result.misses());
    } else {
      taker.accept(result);
    }
  }

  private void takeWhatWasRead(ScanResult result, int resources, Consumer<ScanResult> taker) {
    if (resources > 0
        && dialogs.confirm(
            language().text("scan.stopped", resources),
            language().text("scan.stopped.more"),
            "scan.stopped.open")) {
      taker.accept(result);
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
