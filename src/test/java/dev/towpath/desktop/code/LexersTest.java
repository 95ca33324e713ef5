package dev.towpath.desktop.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.code.Piece.Look;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexersTest {
  private static String looks(Lexer lexer, String text) {
    List<String> out = new ArrayList<>();
    Lexer.State state = Lexer.State.START;
    for (String line : text.split("⏎", -1)) {
      Lexer.Line taken = lexer.line(line, state);
      taken.pieces().stream()
          .filter(p -> p.look() != Look.PLAIN && !line.substring(p.start(), p.end()).isBlank())
          .forEach(p ->
              out.add(
                  line.substring(p.start(), p.end()).strip() + "=" + p.look().name().charAt(0)));
      state = taken.after();
    }
    return String.join(" ", out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        "Type: AWS::EC2::VPC § Type=K",
        "  CidrBlock: !Ref Block # why § CidrBlock=K !Ref=F # why=C",
        "- Key: Name § Key=K",
        "# all of it § # all of it=C",
        "a#b: c#d § a#b=K",
        "Url: 'it''s # no comment' # but this § Url=K 'it''s # no comment'=S # but this=C",
        "Url: \"a \\\" b\" § Url=K \"a \\\" b\"=S",
        "A: {Type: String, Default: 10} § A=K Type=K Default=K 10=N",
        "\"Quoted\": yes § \"Quoted\"=K",
        "Fn::Sub: ${A} § Fn::Sub=F",
        "Ok: true § Ok=K true=N",
        "Base: &base {<<: *base} § Base=K &base=A <<=K *base=A",
        "Text: |⏎  # inside: 1⏎After: 2 § Text=K |=F # inside: 1=S After=K 2=N",
        "Text: >-⏎  one⏎⏎  two⏎B: !GetAtt C.D § Text=K >-=F one=S two=S B=K !GetAtt=F",
        "A: 'open⏎still' # c § A=K 'open=S still'=S # c=C",
        "A: [1,⏎  2] § A=K 1=N 2=N",
        "A: http://x/y § A=K",
        "!!: ] } § !!:=F",
      })
  void yamlIsColouredByWhatItsPartsAre(String text, String looks) {
    assertThat(looks(new YamlLexer(), text)).isEqualTo(looks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        "{\"Type\": \"A: B\", \"N\": -1.5e3} § \"Type\"=K \"A: B\"=S \"N\"=K -1.5e3=N",
        "\"Fn::Sub\" : \"x\" § \"Fn::Sub\"=F \"x\"=S",
        "{\"Ref\": null} § \"Ref\"=F null=N",
        "\"open § \"open=S",
        "\"a \\\" b\" § \"a \\\" b\"=S",
      })
  void jsonIsColouredByWhatItsPartsAre(String text, String looks) {
    assertThat(looks(new JsonLexer(), text)).isEqualTo(looks);
  }

  @Property
  void noCharacterIsLostOrShownTwice(@ForAll String text, @ForAll Lexer.Mode mode) {
    for (Lexer lexer : List.of(new YamlLexer(), new JsonLexer())) {
      int at = 0;
      for (Piece piece : lexer.line(text, new Lexer.State(mode, 1, 1)).pieces()) {
        assertThat(piece.start()).isEqualTo(at);
        at = piece.end();
      }
      assertThat(at).isEqualTo(text.length());
    }
  }
}
