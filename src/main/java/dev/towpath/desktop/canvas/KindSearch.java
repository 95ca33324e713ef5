package dev.towpath.desktop.canvas;

import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Texts;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds kinds by their names in any language, or by their CloudFormation type. */
final class KindSearch {
  private KindSearch() {}

  /** The kinds in whose name or type all words occur; those whose name begins so come first. */
  static List<KindDeclaration> find(String text) {
    String wanted = plain(text);
    return Kinds.all().stream()
        .filter(kind -> !kind.isPart())
        .filter(kind -> matches(kind, wanted))
        .sorted(Comparator.comparing(kind -> !begins(kind, wanted)))
        .toList();
  }

  private static boolean matches(KindDeclaration kind, String wanted) {
    String all = plain(kind.type() + " " + String.join(" ", names(kind)));
    for (String word : wanted.split("\\s+")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(KindDeclaration kind, String wanted) {
    return names(kind).stream().anyMatch(name -> plain(name).startsWith(wanted));
  }

  private static List<String> names(KindDeclaration kind) {
    return Texts.LANGUAGES.stream()
        .flatMap(language -> Texts.in(language).find("model", "kind." + kind.name()).stream())
        .toList();
  }

  /** Lower case, full-width letters as half-width ones. */
  private static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
