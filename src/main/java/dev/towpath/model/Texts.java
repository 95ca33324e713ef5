package dev.towpath.model;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of the program in one language: English, or Japanese where the locale asks for it. */
public final class Texts {
  /** The languages that every text exists in, English first. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

  /** A user in a URL, mostly with a password; what is told may end up in reports and logs. */
  private static final Pattern USER = Pattern.compile("(?<=://)[^/?#@\\s\"]+@");

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
  private final Locale locale;

  private Texts(Locale locale) {
    this.locale = locale;
  }

  /** The texts for a locale; any language but Japanese gives English. */
  public static Texts in(Locale locale) {
    return new Texts(
        locale.getLanguage().equals(Locale.JAPANESE.getLanguage())
            ? Locale.JAPANESE
            : Locale.ENGLISH);
  }

  /** English or Japanese. */
  public Locale locale() {
    return locale;
  }

  /** The message's text. */
  public String text(Message message) {
    return fill(bundle(message.room()).getString(message.key()), message.arguments());
  }

  /**
   * The text of a room's key, with {@code {0}}, {@code {1}} … filled; throws where there is no such
   * key.
   */
  public String text(String room, String key, Object... arguments) {
    return fill(bundle(room).getString(key), List.of(arguments));
  }

  /** The text of a room's key, empty where there is none. */
  public Optional<String> find(String room, String key) {
    try {
      return Optional.of(bundle(room).getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private ResourceBundle bundle(String room) {
    return ResourceBundle.getBundle(
        "dev.towpath." + room + ".texts",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private String fill(String pattern, List<Object> arguments) {
    Matcher matcher = ARGUMENT.matcher(pattern);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      int index = Integer.parseInt(matcher.group(1));
      String text = index < arguments.size() ? shown(arguments.get(index)) : matcher.group();
      matcher.appendReplacement(out, Matcher.quoteReplacement(text));
    }
    return matcher.appendTail(out).toString();
  }

  private String shown(Object argument) {
    return switch (argument) {
      case Message message -> text(message);
      case List<?> list -> joined(list.stream().map(element -> shown((Object) element)).toList());
      default -> USER.matcher(argument.toString()).replaceAll("***@");
    };
  }

  /** Words are listed, sentences follow one another. */
  private String joined(List<String> texts) {
    boolean japanese = locale.equals(Locale.JAPANESE);
    StringBuilder out = new StringBuilder();
    for (String text : texts) {
      if (!out.isEmpty()) {
        boolean sentence =
            out.charAt(out.length() - 1) == '.' || out.charAt(out.length() - 1) == '。';
        String words = japanese ? "、" : ", ";
        String sentences = japanese ? "" : " ";
        out.append(sentence ? sentences : words);
      }
      out.append(text);
    }
    return out.toString();
  }
}
