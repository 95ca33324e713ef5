package dev.towpath.cli;

import dev.towpath.account.Imported;
import dev.towpath.account.Miss;
import dev.towpath.account.MissLines;
import dev.towpath.account.SavedAnswers;
import dev.towpath.account.live.LiveScan;
import dev.towpath.account.live.ScanRequest;
import dev.towpath.account.live.ScanResult;
import dev.towpath.model.Design;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Opens whatever a design can come from: a project, a template, saved answers in a folder or
 * archive, or a live account by {@code aws:REGION} or {@code aws:PROFILE@REGION}.
 *
 * @param console where it is said what could not be read
 * @param options the values that templates are looked at with
 * @param endpoint where all services of a live account answer; AWS's own addresses if empty
 */
record Inputs(Console console, Optional<URI> endpoint, TemplateOptions options) {
  private static final String LIVE = "aws:";

  /** The design of an input. */
  Design open(String input) throws Failure {
    return input.startsWith(LIVE) ? scanned(input.substring(LIVE.length())) : file(path(input));
  }

  private static Path path(String input) throws Failure {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw Failure.of("io.unreadable", input, e.getReason());
    }
  }

  private Design file(Path file) throws Failure {
    boolean answers = Files.isDirectory(file) || file.toString().endsWith(".zip");
    return answers ? saved(file) : DesignFiles.read(file, options);
  }

  private Design saved(Path folder) throws Failure {
    try {
      Imported imported = SavedAnswers.read(folder);
      imported.problems().forEach(console::note);
      note(imported.misses());
      if (imported.design().topology().size() == 0) {
        throw Failure.of("input.nothing", folder);
      }
      return imported.design();
    } catch (IOException e) {
      throw Failure.of("io.unreadable", folder, Problems.of(e));
    }
  }

  private Design scanned(String place) throws Failure {
    int at = place.lastIndexOf('@');
    String region = place.substring(at + 1);
    if (!ScanRequest.isRegion(region)) {
      throw Failure.of("input.live", LIVE + place);
    }
    ScanRequest request = ScanRequest.of(region);
    request = endpoint.isPresent() ? request.at(endpoint.get()) : request;
    request = at > 0 ? request.as(place.substring(0, at)) : request;
    ScanResult result = new LiveScan(design -> design).run(request, new ScanLines(console));
    note(result.misses());
    if (result.design().topology().size() == 0 && !result.misses().isEmpty()) {
      throw Failure.of("scan.nothing", region);
    }
    return result.design();
  }

  private void note(List<Miss> misses) {
    MissLines.of(misses).forEach(console::note);
  }
}
