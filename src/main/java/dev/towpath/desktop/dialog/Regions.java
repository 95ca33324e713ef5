package dev.towpath.desktop.dialog;

import dev.towpath.account.live.ScanRequest;
import java.util.List;
import javafx.scene.control.ComboBox;

/** AWS Regions to choose from; any other may be typed. */
public final class Regions {
  /** The Regions that are open to every account, and some more, Tokyo first. */
  private static final List<String> ALL =
      List.of(
          "ap-northeast-1",
          "ap-northeast-3",
          "ap-northeast-2",
          "ap-southeast-1",
          "ap-southeast-2",
          "ap-south-1",
          "us-east-1",
          "us-east-2",
          "us-west-1",
          "us-west-2",
          "ca-central-1",
          "sa-east-1",
          "eu-central-1",
          "eu-west-1",
          "eu-west-2",
          "eu-west-3",
          "eu-north-1");

  private Regions() {}

  /** A chooser that takes other Regions as well. */
  public static ComboBox<String> chooser(String now) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(ALL);
    box.setEditable(true);
    box.setValue(now);
    return box;
  }

  /** Whether the text has the form of a Region. */
  public static boolean isRegion(String text) {
    return ScanRequest.isRegion(text.strip());
  }
}
