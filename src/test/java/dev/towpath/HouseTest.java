package dev.towpath;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plan of the house: which package may use which. Whoever changes the house changes this table.
 */
class HouseTest {
  private static final Map<String, Set<String>> MAY_USE = new TreeMap<>();

  static {
    room("model");
    room("edit", "model");
    room("iam", "model");
    room("network", "model");
    room("media", "model");
    room("proof", "iam", "network", "media", "model");
    room("check", "proof", "edit", "iam", "network", "media", "model");
    room("cloudformation", "model", "edit");
    room("account", "model", "edit");
    room("document", "model", "edit");
    room("diagram", "model");
    String[] all = MAY_USE.keySet().toArray(String[]::new);
    room("cli", all);
    room("desktop", all);
  }

  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static void room(String name, String... others) {
    Set<String> allowed = new TreeSet<>(Arrays.asList(others));
    allowed.add(name);
    MAY_USE.put(name, allowed);
  }

  static List<String> rooms() {
    return List.copyOf(MAY_USE.keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void usesOnlyWhatItMay(String room) {
    classes()
        .that()
        .resideInAPackage("dev.towpath." + room + "..")
        .should()
        .onlyDependOnClassesThat(
            new DescribedPredicate<>("are outside Towpath or in " + allowed(room)) {
              @Override
              public boolean test(JavaClass used) {
                return !used.getPackageName().startsWith("dev.towpath")
                    || allowed(room).contains(roomOf(used));
              }
            })
        .check(PROGRAM);
  }

  @Test
  void everyPackageIsARoomOfTheHouse() {
    Set<String> found =
        PROGRAM.stream()
            .map(HouseTest::roomOf)
            .filter(room -> !room.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(MAY_USE.keySet()).containsAll(found);
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    onlyIn("dev.towpath.desktop..", "javafx..", "jfx..", "org.controlsfx..", "atlantafx..");
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    onlyIn("dev.towpath.cli..", "picocli..");
  }

  @Test
  void onlyTheLiveScanKnowsTheAwsSdk() {
    onlyIn("dev.towpath.account.live..", "software.amazon..");
  }

  private static void onlyIn(String room, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(PROGRAM);
  }

  private static Set<String> allowed(String room) {
    return MAY_USE.getOrDefault(room, Set.of());
  }

  private static String roomOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length < 3 ? "" : parts[2];
  }
}
