package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Examples;
import dev.towpath.check.cost.MonthlyCosts;
import dev.towpath.check.cost.Price;
import dev.towpath.desktop.WindowTest;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Design;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Prices are changed where they are shown; the sum and the findings follow, and undo takes back.
 */
class CostsTest extends WindowTest {
  private static Design design() {
    return AutoLayout.arrange(
        Examples.patched(
            """
            {"Idle": {"Type": "AWS::EC2::EIP", "Properties": {}},
             "RouteA": {"Properties": {"NatGatewayId": {"Ref": "NatC"}}},
             "Endpoint": null, "BucketPolicy": null,
             "Channel": {"Properties": {"EncoderSettings": {
               "VideoDescriptions": [{"Name": "hd", "CodecSettings": {"H264Settings": {"Bitrate": 8000000}}}],
               "OutputGroups": [{"Name": "archive",
                 "OutputGroupSettings": {"ArchiveGroupSettings": {"Destination": {"DestinationRefId": "archive"}}},
                 "Outputs": [{"VideoDescriptionName": "hd", "OutputSettings": {"ArchiveOutputSettings": {}}}]}]}}}}
            """));
  }

  @Test
  void anUnknownPriceIsEnteredAndTakenBack(FxRobot robot) throws Exception {
    showCosts();
    MonthlyCosts.Line crossing = line(robot, Price.CROSS_ZONE_GIGABYTE);
    assertThat(crossing.amount()).isEmpty();
    assertThat(shown(robot, crossing)).isEqualTo("unknown – enter a price");
    enter(robot, crossing, "0.01");
    assertThat(line(robot, Price.CROSS_ZONE_GIGABYTE).amount().orElseThrow().toPlainString())
        .isEqualTo("52.56");
    assertThat(summary(robot)).contains("Amounts not known: 0");
    run("edit.undo");
    waitForAnalysis();
    assertThat(line(robot, Price.CROSS_ZONE_GIGABYTE).amount()).isEmpty();
    assertThat(summary(robot)).contains("Amounts not known: 1");
  }

  @Test
  void findingsFollowThePrice(FxRobot robot) throws Exception {
    showCosts();
    enter(robot, line(robot, Price.PUBLIC_ADDRESS_HOUR), "1");
    String message =
        editor().analysisProperty().get().findings().stream()
            .filter(f -> f.rule().equals("TP6001"))
            .map(f -> window.workspace().language().text(f.message()))
            .findFirst()
            .orElseThrow();
    assertThat(message).contains("730.00 US dollars");
  }

  @Test
  void whatIsNoPriceIsNotTaken(FxRobot robot) throws Exception {
    showCosts();
    Design before = editor().design();
    enter(robot, line(robot, Price.NAT_HOUR), "-3");
    assertThat(editor().design()).isSameAs(before);
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    enter(robot, line(robot, Price.NAT_HOUR), "cheap");
    assertThat(editor().design()).isSameAs(before);
  }

  private void showCosts() throws Exception {
    open(design());
    run("view.costs");
  }

  private void enter(FxRobot robot, MonthlyCosts.Line line, String text) throws Exception {
    onFx(() -> {
      TableView<MonthlyCosts.Line> table = table(robot);
      int row = table.getItems().indexOf(line);
      table.scrollTo(row);
      table.layout();
      table.edit(row, unit(table));
      return true;
    });
    onFx(() -> {
      TextField field = robot.lookup("#cost-price").queryAs(TextField.class);
      field.setText(text);
      field.fireEvent(new javafx.event.ActionEvent());
      return true;
    });
    waitForAnalysis();
  }

  private void waitForAnalysis() throws Exception {
    waitFor(() -> editor().analysisProperty().get().design() == editor().design());
  }

  private static TableColumn<MonthlyCosts.Line, ?> unit(TableView<MonthlyCosts.Line> table) {
    return table.getColumns().stream()
        .filter(column -> "costs-unit".equals(column.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static String shown(FxRobot robot, MonthlyCosts.Line line) {
    return String.valueOf(unit(table(robot)).getCellObservableValue(line).getValue());
  }

  private static String summary(FxRobot robot) {
    return robot.lookup("#costs-summary").queryAs(Label.class).getText();
  }

  private static MonthlyCosts.Line line(FxRobot robot, Price price) {
    List<MonthlyCosts.Line> lines = table(robot).getItems();
    return lines.stream().filter(line -> line.price() == price).findFirst().orElseThrow();
  }

  private static TableView<MonthlyCosts.Line> table(FxRobot robot) {
    return robot.lookup("#costs-table").query();
  }
}
