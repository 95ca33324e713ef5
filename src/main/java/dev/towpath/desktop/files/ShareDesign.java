package dev.towpath.desktop.files;

import dev.towpath.account.share.Secret;
import dev.towpath.account.share.Shared;
import dev.towpath.account.share.Sharing;
import dev.towpath.check.Gist;
import dev.towpath.check.Validator;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.document.AtomicFile;
import dev.towpath.model.Design;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.network.AwsPrefixLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Saves the open design without its names, and the key that leads back beside it. */
public final class ShareDesign {
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final FileDialogs files;
  private final DesignStore store;

  /** Shares the design that is open. */
  public ShareDesign(Workspace workspace, Dialogs dialogs, FileDialogs files, DesignStore store) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.files = files;
    this.store = store;
  }

  /** Asks where to save the design and where the key, then saves both. */
  public void ask() {
    files
        .save(question("share.title", Documents.ENDING))
        .ifPresent(file ->
            files.save(question("share.keyTitle", "json")).ifPresent(key -> share(file, key)));
  }

  private FileDialogs.Question question(String title, String ending) {
    return new FileDialogs.Question(
        workspace.language().text(title),
        workspace.language().text(title),
        List.of(ending),
        "",
        workspace.settings().now().text("folder").map(Path::of));
  }

  private void share(Path file, Path key) {
    Design design = workspace.editor().design();
    Background.run(
        () -> written(design, file, key),
        problem ->
            problem.ifPresent(why ->
                dialogs.problem(
                    workspace.language().text("share.failed"), workspace.language().text(why))));
  }

  /** Nothing is written where the analysis would come to something else. */
  private Optional<Message> written(Design design, Path file, Path key) {
    Shared shared = Sharing.of(design, Secret.fresh(), AwsPrefixLists.ids());
    Gist before = Gist.of(Validator.analyse(design), shared.ids());
    if (!Gist.of(Validator.analyse(shared.design()), Map.of()).equals(before)) {
      return Optional.of(Message.of("desktop", "share.differs"));
    }
    try {
      AtomicFile.write(key, JsonText.write(shared.key()) + "\n");
    } catch (IOException e) {
      return Optional.of(Message.of("desktop", "share.key", key, String.valueOf(e.getMessage())));
    }
    return store.write(file, shared.design());
  }
}
