package dev.towpath.desktop.palette;

import dev.towpath.model.Kind;
import dev.towpath.model.KindDeclaration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The icon of a kind as a node of any size. */
public final class KindIcon extends StackPane {
  private static final double DRAWN_AT = 48;
  private static final String NEUTRAL = "other";
  // The icons are our own: each is a list of filled paths.
  private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]+)\" fill=\"([^\"]+)\"");
  private static final Map<String, List<FilledPath>> READ = new ConcurrentHashMap<>();

  private record FilledPath(String path, String fill) {}

  /** The icon of a kind, drawn in a square. */
  public KindIcon(KindDeclaration kind, double size) {
    this(kind.kind().map(Kind::icon).filter(icon -> !icon.isEmpty()).orElse(NEUTRAL), size);
  }

  /** An icon by its file's name, drawn in a square. */
  public KindIcon(String icon, double size) {
    getStyleClass().add("kind-icon");
    Group drawing = new Group();
    for (FilledPath filled : READ.computeIfAbsent(icon, KindIcon::read)) {
      SVGPath path = new SVGPath();
      path.setContent(filled.path());
      path.setFill(Color.web(filled.fill()));
      drawing.getChildren().add(path);
    }
    drawing.getTransforms().add(new Scale(size / DRAWN_AT, size / DRAWN_AT));
    getChildren().add(new Group(drawing));
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
  }

  private static List<FilledPath> read(String icon) {
    try (InputStream in =
        KindIcon.class.getResourceAsStream("/dev/towpath/icons/" + icon + ".svg")) {
      return in == null ? List.of() : paths(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<FilledPath> paths(String svg) {
    List<FilledPath> paths = new ArrayList<>();
    Matcher matcher = PATH.matcher(svg);
    while (matcher.find()) {
      paths.add(new FilledPath(matcher.group(1), matcher.group(2)));
    }
    return paths;
  }
}
