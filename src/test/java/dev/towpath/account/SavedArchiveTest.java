package dev.towpath.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Role;
import dev.towpath.model.Subnet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of saved answers, whoever packed them, and answers that were saved call by call. */
class SavedArchiveTest {
  private static final String SUBNETS =
      """
      {"Subnets":[{"SubnetId":"subnet-0aaaaaaaaaaaaaaaa","VpcId":"vpc-0aaaaaaaaaaaaaaaa","OwnerId":"444455556666",
        "AvailabilityZone":"eu-west-1b","CidrBlock":"10.0.1.0/24"}]}
      """;

  @TempDir Path folder;

  private Path zip(String... namesAndTexts) throws IOException {
    Path file = folder.resolve("answers.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static List<String> problems(Imported imported) {
    return imported.problems().stream().map(Message::key).toList();
  }

  @Test
  void anArchiveIsReadLikeAFolder() throws Exception {
    Path file =
        zip(
            "a/subnets.json",
            SUBNETS,
            "b/subnets.json",
            SUBNETS
                .replace("0aaaaaaaaaaaaaaaa", "0bbbbbbbbbbbbbbbb")
                .replace("eu-west-1b", "us-east-1a"),
            "notes.txt",
            "hello");
    Imported imported = SavedAnswers.read(file);
    assertThat(imported.design().topology().all(Subnet.class))
        .extracting(s -> s.home().region())
        .containsExactly("eu-west-1", "us-east-1");
    assertThat(imported.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../subnets.json",
        "/etc/subnets.json",
        "a/../../x.json",
        "..\\x.json",
        "C:/x.json"
      })
  void pathsThatClimbAreRefused(String name) throws Exception {
    Imported imported = SavedAnswers.read(zip(name, SUBNETS, "ok/subnets.json", SUBNETS));
    assertThat(problems(imported)).containsExactly("archiveClimbs");
    assertThat(imported.design().topology().all(Subnet.class)).hasSize(1);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("answers.zip"));
    }
  }

  @Test
  void aFileThatUnpacksToTooMuchIsReadNoFurther() throws Exception {
    Path file = folder.resolve("bomb.zip");
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("bomb.json"));
      for (int i = 0; i < 100; i++) {
        zip.write(blanks);
      }
      zip.putNextEntry(new ZipEntry("subnets.json"));
      zip.write(SUBNETS.getBytes(StandardCharsets.UTF_8));
    }
    Imported imported = SavedAnswers.read(file);
    assertThat(problems(imported)).containsExactly("fileTooLarge");
    assertThat(imported.design().topology().all(Subnet.class)).hasSize(1);
  }

  @Test
  void tooManyFilesAreReadNoFurther() throws Exception {
    Path file = folder.resolve("many.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 10_005; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
      }
    }
    assertThat(problems(SavedAnswers.read(file))).containsExactly("tooManyFiles");
  }

  @Test
  void whatIsNoArchiveIsSaidSo() throws Exception {
    Path file = folder.resolve("answers.zip");
    Files.writeString(file, "no archive at all");
    assertThat(problems(SavedAnswers.read(file))).containsExactly("archiveBroken");
  }

  @Test
  void anArchiveCutAtAnyPlaceLosesNothingBeforeTheCut() throws Exception {
    byte[] whole = Files.readAllBytes(zip("a/subnets.json", SUBNETS, "b/x.json", "{\"Vpcs\":[]}"));
    Path file = folder.resolve("cut.zip");
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(file, Arrays.copyOf(whole, length));
      Imported imported = SavedAnswers.read(file);
      assertThat(imported.problems().isEmpty() && imported.design().topology().size() == 0)
          .as("cut at " + length)
          .isFalse();
    }
  }

  @Test
  void aFailureThatWasSavedIsAMissWithItsReason() throws Exception {
    Imported imported =
        SavedAnswers.read(
            zip(
                "subnets.json",
                SUBNETS,
                "acls.json",
                "{\"TowpathMiss\":{\"Operation\":\"ec2:DescribeNetworkAcls\",\"Subject\":\"\",\"Code\":\"UnauthorizedOperation\",\"Permission\":\"ec2:DescribeNetworkAcls\"}}"));
    assertThat(imported.misses())
        .filteredOn(miss -> miss.operation().equals("ec2:DescribeNetworkAcls"))
        .singleElement()
        .satisfies(miss -> assertThat(miss.code()).isEqualTo("UnauthorizedOperation"))
        .satisfies(miss -> assertThat(miss.isDenial()).isTrue());
  }

  @Test
  void aBucketWithoutItsPolicySavedIsUnknownAndOneThatHasNoneHasNone() throws Exception {
    String head = "{\"Name\":\"%s\",\"BucketRegion\":\"eu-west-1\"}";
    Imported imported =
        SavedAnswers.read(
            zip(
                "one.json",
                head.formatted("unsaved"),
                "two.json",
                head.formatted("without"),
                "three.json",
                "{\"TowpathMiss\":{\"Operation\":\"s3:GetBucketPolicy\",\"Subject\":\"without\",\"Code\":\"NoSuchBucketPolicy\"}}"));
    assertThat(imported.design().topology().all(Bucket.class)).hasSize(2);
    assertThat(imported.design().topology().all(BucketPolicy.class))
        .singleElement()
        .satisfies(policy ->
            assertThat(JsonText.writeCompact(Properties.of(policy)))
                .contains("unsaved", "s3:GetBucketPolicy NotSaved"));
    assertThat(imported.misses()).extracting(Miss::code).doesNotContain("NoSuchBucketPolicy");
  }

  @Test
  void aRoleWithoutItsPoliciesSavedIsUnknown() throws Exception {
    Imported imported =
        SavedAnswers.read(
            zip("role.json", "{\"Role\":{\"RoleName\":\"R\",\"AssumeRolePolicyDocument\":{}}}"));
    assertThat(imported.design().topology().all(Role.class))
        .singleElement()
        .satisfies(role ->
            assertThat(JsonText.writeCompact(Properties.of(role)))
                .contains(
                    "iam:ListRolePolicies NotSaved", "iam:ListAttachedRolePolicies NotSaved"));
  }

  @Test
  void whatTheCollectorWasNotAskedForIsNoMissAndYetUnknown() throws Exception {
    Imported imported =
        SavedAnswers.read(
            zip(
                "subnets.json",
                SUBNETS,
                "collected.json",
                "{\"TowpathCollected\":{\"Region\":\"eu-west-1\",\"Operations\":[\"ec2:DescribeSubnets\",\"ec2:DescribeVpcs\"]}}"));
    assertThat(imported.misses()).extracting(Miss::operation).containsExactly("ec2:DescribeVpcs");
    assertThat(
            JsonText.writeCompact(
                Properties.of(
                    imported.design().topology().resources().stream()
                        .filter(r -> r.id().value().startsWith("main_"))
                        .findFirst()
                        .orElseThrow())))
        .contains("ec2:DescribeRouteTables OutOfScope");
  }
}
