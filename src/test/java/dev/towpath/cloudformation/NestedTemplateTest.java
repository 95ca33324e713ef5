package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedTemplateTest {
  @TempDir private Path folder;
  private Path parent;

  @BeforeEach
  void write() throws Exception {
    Path stack = Files.createDirectories(folder.resolve("stack/net"));
    parent = Files.writeString(folder.resolve("stack/parent.yaml"), "");
    Files.writeString(stack.resolve("vpc.yaml"), "");
    Files.writeString(stack.resolve("notes.txt"), "");
    Files.writeString(folder.resolve("other.yaml"), "");
    Files.createSymbolicLink(stack.resolve("link.yaml"), folder.resolve("other.yaml"));
  }

  private static Resource stack(String type, Json.Obj properties) {
    return Properties.read(type, ResourceId.of("Nested"), Home.DEFAULT, properties);
  }

  private NestedTemplate.Search search(String location) {
    return NestedTemplate.of(stack("AWS::CloudFormation::Stack", Json.of("TemplateURL", location)))
        .orElseThrow()
        .search(parent);
  }

  @ParameterizedTest
  @CsvSource({"net/vpc.yaml", "./net/vpc.yaml", "net/../net/vpc.yaml", "net\\vpc.yaml"})
  void aFileBelowTheParentsFolderIsFound(String location) {
    assertThat(search(location))
        .isEqualTo(new NestedTemplate.Search.Found(folder.resolve("stack/net/vpc.yaml")));
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, nested.outside",
    "../other.yaml, nested.outside",
    "/etc/passwd, nested.outside",
    "..\\other.yaml, nested.outside",
    "net/link.yaml, nested.outside",
    "https://bucket.s3.amazonaws.com/vpc.yaml, nested.remote",
    "HTTP://x/y.yaml, nested.remote",
    "file:///etc/passwd, nested.remote",
    "s3://bucket/vpc.yaml, nested.remote",
    "net/none.yaml, nested.missing",
    "net, nested.missing",
    "net/notes.txt, nested.noTemplate",
    "' ', nested.unknown",
  })
  void nothingElseIsOpened(String location, String why) {
    assertThat(search(location))
        .isInstanceOfSatisfying(
            NestedTemplate.Search.NotFound.class,
            not -> assertThat(not.why().key()).isEqualTo(why));
  }

  @Test
  void aPathThatIsNoneIsRefused() {
    assertThat(search("a\0b.yaml")).isInstanceOf(NestedTemplate.Search.NotFound.class);
  }

  @Test
  void whatTheParentPassesIsKnownWhereItIsPlain() {
    Json.Obj passed =
        Json.of("Block", "10.0.0.0/24")
            .with("Zones", Json.texts(java.util.List.of("a", "b")))
            .with("Vpc", Json.of("Ref", "Vpc"));
    NestedTemplate nested =
        NestedTemplate.of(
                stack(
                    "AWS::Serverless::Application",
                    Json.of("Location", "app.yaml").with("Parameters", passed)))
            .orElseThrow();
    assertThat(nested.location()).contains("app.yaml");
    assertThat(nested.parameters()).isEqualTo(Map.of("Block", "10.0.0.0/24", "Zones", "a,b"));
  }

  @Test
  void anApplicationOfTheRepositoryHasNoFile() {
    Json.Obj location = Json.of("ApplicationId", "arn:aws:serverlessrepo:x");
    NestedTemplate nested =
        NestedTemplate.of(stack("AWS::Serverless::Application", Json.of("Location", location)))
            .orElseThrow();
    assertThat(nested.search(parent)).isInstanceOf(NestedTemplate.Search.NotFound.class);
  }
}
