package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Vpc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reference leads to a resource surely, perhaps, or surely not. */
class LinkTest {
  private static final String DRAWN = "Network";
  private static final String SCANNED = "vpc-0123456789abcdef0";
  private static final String OLD = "vpc-01234567";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"vpc-0123456789abcdef0\" | vpc-0123456789abcdef0 | SURE",
        "\"vpc-0fffffffffffffff0\" | vpc-0123456789abcdef0 | NONE",
        "\"vpc-01234567\" | vpc-01234567 | SURE",
        "\"vpc-0fffffffffffffff0\" | Network | MAYBE",
        "{\"Ref\":\"Network\"} | Network | SURE",
        "{\"Ref\":\"Other\"} | Network | NONE",
        "{\"Fn::ImportValue\":\"Shared\"} | Network | MAYBE",
        "{\"Fn::If\":[\"Big\",{\"Ref\":\"Network\"},{\"Ref\":\"Other\"}]} | Network | MAYBE",
        "{\"Fn::If\":[\"Big\",{\"Ref\":\"One\"},{\"Ref\":\"Other\"}]} | Network | NONE",
        "{\"Fn::If\":[\"Big\",{\"Ref\":\"One\"},{\"Ref\":\"AWS::NoValue\"}]} | Network | NONE",
        "{\"Fn::If\":[\"Big\",{\"Ref\":\"One\"},{\"Ref\":\"AWS::StackName\"}]} | Network | MAYBE",
        "{\"Fn::If\":[\"Big\",{\"Ref\":\"One\"},\"vpc-1\"]} | Network | MAYBE",
        "{\"Fn::If\":[\"Big\",{\"Ref\":\"One\"},null]} | Network | NONE",
        "{\"Fn::If\":[\"Big\",{\"Ref\":\"One\"},[{\"Ref\":\"Other\"}]]} | Network | NONE",
        "{\"Fn::If\":[\"Big\",{\"Ref\":\"One\"},[{\"Ref\":\"Other\"},\"vpc-1\"]]} | Network | MAYBE",
        "{\"Fn::If\":[\"Big\",{\"Ref\":\"One\"}]} | Network | MAYBE",
        "{\"Fn::Select\":[0,[{\"Ref\":\"Network\"}]]} | Other | MAYBE",
      })
  void ofJson(String json, String resource, Link link) throws Exception {
    Json value = JsonText.read("[" + json + "]").elements().getFirst();
    assertThat(Link.of(value, ResourceId.of(resource))).isEqualTo(link);
  }

  @Test
  void ofReferences() throws Exception {
    ResourceId drawn = ResourceId.of(DRAWN);
    assertThat(Link.of(Ref.<Vpc>to(drawn), drawn)).isEqualTo(Link.SURE);
    assertThat(Link.of(Ref.<Vpc>to(drawn), ResourceId.of(SCANNED))).isEqualTo(Link.NONE);
    assertThat(Link.of(Ref.<Vpc>none(), drawn)).isEqualTo(Link.NONE);
    assertThat(Link.of(new Ref.Outside<Vpc>(OLD), drawn)).isEqualTo(Link.MAYBE);
    assertThat(Link.of(new Ref.Outside<Vpc>(OLD), ResourceId.of(OLD))).isEqualTo(Link.SURE);
    assertThat(Link.of(new Ref.Outside<Vpc>(OLD), ResourceId.of(SCANNED))).isEqualTo(Link.NONE);
    Json formula = JsonText.read("{\"Fn::ImportValue\":\"Shared\"}");
    assertThat(Link.of(new Ref.Formula<Vpc>(formula), drawn)).isEqualTo(Link.MAYBE);
  }
}
