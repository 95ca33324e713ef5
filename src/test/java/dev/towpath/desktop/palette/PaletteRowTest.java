package dev.towpath.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search in the palette finds. */
class PaletteRowTest {

  @ParameterizedTest
  @CsvSource({
    "nat gateway, NatGateway",
    "NAT ゲートウェイ, NatGateway",
    "aws::ec2::subnet, Subnet",
    "サブネット, Subnet",
    "medialive チャネル, Channel",
    "bucket, Bucket",
    "'  VPC  ', Vpc",
  })
  void findsByNameInBothLanguagesAndByType(String search, String kind) {
    assertThat(found(search.strip())).contains(kind);
  }

  @Test
  void showsEveryKindOfAShelfWhenNothingIsTyped() {
    List<String> drawable =
        Kinds.all().stream()
            .filter(k -> !k.isPart())
            .filter(k -> k.kind().filter(kind -> !kind.shelf().isEmpty()).isPresent())
            .map(KindDeclaration::name)
            .toList();
    assertThat(found("")).containsExactlyInAnyOrderElementsOf(drawable);
  }

  @Test
  void leavesOutShelvesWithoutAHit() {
    assertThat(PaletteRow.of("AWS::S3::Bucket"))
        .hasSize(2)
        .first()
        .isEqualTo(new PaletteRow.Shelf("storage"));
    assertThat(PaletteRow.of("nothing like it")).isEmpty();
  }

  private static List<String> found(String search) {
    return PaletteRow.of(search).stream()
        .flatMap(row ->
            row instanceof PaletteRow.Item(KindDeclaration kind)
                ? java.util.stream.Stream.of(kind.name())
                : java.util.stream.Stream.empty())
        .toList();
  }
}
