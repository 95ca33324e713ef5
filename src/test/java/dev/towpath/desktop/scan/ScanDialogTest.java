package dev.towpath.desktop.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.Hand;
import dev.towpath.desktop.WindowTest;
import dev.towpath.desktop.dialog.Dialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** What the scan dialog gives to whoever owns the account, and how it asks for a code. */
class ScanDialogTest extends WindowTest {
  private void begin(FxRobot robot) throws Exception {
    Platform.runLater(window.commands().get("file.scan")::run);
    waitFor(() -> robot.lookup("#scan-endpoint").tryQuery().isPresent());
  }

  private void press(FxRobot robot, String key) throws Exception {
    String text = window.workspace().language().text(key).replace("_", "");
    Button button =
        robot
            .lookup((Node n) -> n instanceof Button b && text.equals(b.getText()))
            .queryAs(Button.class);
    Platform.runLater(button::fire);
  }

  private void end(FxRobot robot) throws Exception {
    robot.type(KeyCode.ESCAPE);
    waitFor(() -> robot.lookup("#scan-endpoint").tryQuery().isEmpty());
  }

  @Test
  void theScriptReadsExactlyWhatIsTicked(FxRobot robot) throws Exception {
    Path script = folder.resolve("collect.sh");
    answers.file = Optional.of(script);
    begin(robot);
    onFx(() -> {
      robot.lookup("#scan-service-medialive").queryAs(CheckBox.class).setSelected(false);
      return true;
    });
    press(robot, "scan.script");
    waitFor(() -> Files.exists(script));
    assertThat(Files.readString(script))
        .contains("describe-vpcs")
        .doesNotContain("medialive list-channels");
    end(robot);
  }

  @Test
  void thePolicyAllowsReadingOnly(FxRobot robot) throws Exception {
    Path policy = folder.resolve("policy.json");
    answers.file = Optional.of(policy);
    begin(robot);
    press(robot, "scan.policy");
    waitFor(() -> Files.exists(policy));
    assertThat(Files.readString(policy))
        .contains("ec2:DescribeVpcs", "medialive:ListChannels")
        .doesNotContain("config:SelectAggregateResourceConfig", "Delete", "Put");
    onFx(() -> {
      robot.lookup("#scan-aggregator").queryAs(TextField.class).setText("all-accounts");
      return true;
    });
    press(robot, "scan.policy");
    waitFor(() -> Files.readString(policy).contains("config:SelectAggregateResourceConfig"));
    end(robot);
  }

  @Test
  void theCodeOfAnMfaDeviceIsAskedForAndHandedOver(FxRobot robot) throws Exception {
    CodePrompt prompt =
        new CodePrompt(
            window.workspace().language(), new Dialogs(stage, window.workspace().language()));
    CompletableFuture<Optional<String>> answer =
        CompletableFuture.supplyAsync(() -> prompt.code("arn:aws:iam::111122223333:mfa/me"));
    waitFor(() -> robot.lookup("#scan-mfa").tryQuery().isPresent());
    onFx(() -> {
      robot.lookup("#scan-mfa").queryAs(TextField.class).setText(" 123456 ");
      return true;
    });
    robot.type(KeyCode.ENTER);
    assertThat(answer.get(20, TimeUnit.SECONDS)).contains("123456");
    CompletableFuture<Optional<String>> none =
        CompletableFuture.supplyAsync(() -> prompt.code("x"));
    waitFor(() -> robot.lookup("#scan-mfa").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertThat(none.get(20, TimeUnit.SECONDS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ja, false", "ja, true", "en, false"})
  void noTextIsCutOff(String language, boolean dark, FxRobot robot) throws Exception {
    onFx(() -> {
      window.workspace().settings().update(p -> p.withDark(dark));
      window.workspace().language().use(Locale.forLanguageTag(language));
      return true;
    });
    begin(robot);
    new Hand(editor()).picture("scan-" + language + (dark ? "-dark" : "-light"));
    List<String> cut =
        onFx(() ->
            robot.lookup(".dialog-pane").query().lookupAll("*").stream()
                .filter(node -> node instanceof Labeled && node.isVisible())
                .map(Labeled.class::cast)
                .filter(ScanDialogTest::isCut)
                .map(Labeled::getText)
                .toList());
    assertThat(cut).isEmpty();
    end(robot);
  }

  private static boolean isCut(Labeled labeled) {
    String text = String.valueOf(labeled.getText());
    return !text.isEmpty()
        && labeled.lookupAll(".text").stream()
            .filter(Text.class::isInstance)
            .map(node -> ((Text) node).getText())
            .anyMatch(shown -> shown.endsWith("…") && !text.endsWith("…"));
  }
}
