package dev.towpath.desktop.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.WindowTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/** Every command by key, on every keyboard. */
class CommandsTest extends WindowTest {
  /** What a Japanese keyboard has elsewhere than an American one. */
  private static final Set<KeyCode> MOVED =
      Set.of(
          KeyCode.BACK_SLASH,
          KeyCode.SLASH,
          KeyCode.OPEN_BRACKET,
          KeyCode.CLOSE_BRACKET,
          KeyCode.PLUS,
          KeyCode.EQUALS,
          KeyCode.MINUS,
          KeyCode.AT,
          KeyCode.CIRCUMFLEX,
          KeyCode.COLON,
          KeyCode.SEMICOLON,
          KeyCode.QUOTE,
          KeyCode.BACK_QUOTE);

  @Test
  void noTwoCommandsShareAKey() {
    List<String> keys = keys().map(KeyCombination::getName).toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void noKeyDependsOnTheLayout() {
    assertThat(keys())
        .allMatch(key ->
            switch (key) {
              case KeyCodeCombination code -> !MOVED.contains(code.getCode());
              case KeyCharacterCombination character ->
                  Character.isLetterOrDigit(character.getCharacter().codePointAt(0));
              default -> false;
            });
  }

  @Test
  void theCommandPaletteFindsWhatIsTyped(org.testfx.api.FxRobot robot) throws Exception {
    run("help.commands");
    onFx(() -> {
      robot.lookup("#quick-open-search").queryTextInputControl().setText("dark theme");
      return true;
    });
    robot.type(KeyCode.ENTER);
    org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.workspace().settings().now().dark()).isTrue();
  }

  private Stream<KeyCombination> keys() {
    return window.commands().all().stream().flatMap(command -> command.keys().stream());
  }
}
