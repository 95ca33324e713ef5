package dev.towpath.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FarNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Bucket, 6, Bucket",
    "InternetGateway, 9, Internet…",
    "InternetGateway, 0.5, …",
    "放送用バケット, 12, 放送用バケット",
    "放送用バケット, 7, 放送用…",
  })
  void aNameThatDoesNotFitIsCutWithAnEllipsis(String name, double letters, String shown) {
    assertThat(FarNames.shortened(name, letters)).isEqualTo(shown);
  }
}
