package dev.towpath.desktop.scan;

import dev.towpath.account.live.MfaPrompt;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.language.Language;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.control.TextInputDialog;

/** Asks in the window for the code of an MFA device, while the scan waits. */
record CodePrompt(Language language, Dialogs dialogs) implements MfaPrompt {
  @Override
  public Optional<String> code(String device) {
    CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
    Platform.runLater(() -> answer.complete(ask(device)));
    try {
      return answer.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the dialog failed", e);
    }
  }

  private Optional<String> ask(String device) {
    TextInputDialog dialog = new TextInputDialog();
    dialog.setTitle(language.text("scan.title"));
    dialog.setHeaderText(language.text("scan.mfa", device));
    dialog.setContentText(language.text("scan.mfa.code"));
    dialog.setGraphic(null);
    dialog.getEditor().setId("scan-mfa");
    dialogs.adopt(dialog);
    return dialog.showAndWait().map(String::strip).filter(code -> !code.isEmpty());
  }
}
