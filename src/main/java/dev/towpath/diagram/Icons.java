package dev.towpath.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The program's icons, read once from the class path. */
public final class Icons {
  /** Width and height of the square that an icon's paths are drawn in. */
  public static final double SIZE = 48;

  private final Map<String, List<IconPath>> read = new ConcurrentHashMap<>();

  /** The paths of an icon, from back to front; empty where there is no such icon. */
  public List<IconPath> paths(String name) {
    return read.computeIfAbsent(name, Icons::read);
  }

  private static List<IconPath> read(String name) {
    try (InputStream in = Icons.class.getResourceAsStream("/dev/towpath/icons/" + name + ".svg")) {
      return in == null ? List.of() : parse(in);
    } catch (IOException | XMLStreamException e) {
      throw new IllegalStateException("the icon " + name + " is broken", e);
    }
  }

  private static List<IconPath> parse(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(in);
    List<IconPath> paths = new ArrayList<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("path")) {
        String data = reader.getAttributeValue(null, "d");
        String color = reader.getAttributeValue(null, "fill");
        if (data != null && color != null) {
          paths.add(new IconPath(data, color));
        }
      }
    }
    return List.copyOf(paths);
  }
}
