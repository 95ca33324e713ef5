package dev.towpath.desktop.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every kind and property is explained in both languages. */
class KindTextsTest {
  private static final List<Locale> LANGUAGES = Texts.LANGUAGES;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyPropertyHasALabelAndHelp(Locale language) {
    Texts texts = Texts.in(language);
    Set<String> missing = new LinkedHashSet<>();
    List<KindDeclaration> left = new ArrayList<>(Kinds.all());
    Set<Class<?>> seen = new LinkedHashSet<>();
    while (!left.isEmpty()) {
      KindDeclaration owner = left.removeFirst();
      if (seen.add(owner.record())) {
        for (PropertyDeclaration property : owner.properties()) {
          if (KindTexts.help(texts, owner, property).isEmpty()) {
            missing.add(owner.name() + "." + property.name());
          }
          if (property.shape() == PropertyDeclaration.Shape.STRUCTURE
              || property.shape() == PropertyDeclaration.Shape.STRUCTURES) {
            left.add(Kinds.of(property.element()));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyKindSaysWhatItIsFor(Locale language) {
    assertThat(Kinds.all()).allMatch(kind -> KindTexts.help(Texts.in(language), kind).isPresent());
  }
}
