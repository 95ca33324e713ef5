package dev.towpath.account.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.account.difference.Deployed;
import dev.towpath.check.Gist;
import dev.towpath.check.Validator;
import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.document.ProjectText;
import dev.towpath.model.Design;
import dev.towpath.model.Designs;
import dev.towpath.model.Json;
import dev.towpath.model.LargeDesign;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is given away tells nothing of whose it is, and is proven like the original. */
class SharingTest {
  private static final Secret SECRET = new Secret("0123456789abcdef".repeat(4));

  static Stream<Design> designs() {
    List<Design> samples =
        Stream.of("archive-with-nat", "archive-without-nat", "webdav-to-instance", "mistakes")
            .map(name -> ProjectFile.read(Path.of("samples", name + ".towpath")))
            .map(outcome -> ((Outcome.Opened) outcome).design())
            .toList();
    return Stream.of(
            samples.stream(), samples.stream().map(Deployed::of), Stream.of(LargeDesign.of(1)))
        .flatMap(stream -> stream);
  }

  private static Shared share(Design design) {
    return Sharing.of(design, SECRET, Set.of());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void verdictsAndFindingsStay(Design design) {
    Shared shared = share(design);
    assertThat(Gist.of(Validator.analyse(shared.design()), Map.of()))
        .isEqualTo(Gist.of(Validator.analyse(design), shared.ids()));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void nothingOfTheOriginalIsLeft(Design design) {
    Design shared = share(design).design();
    Set<String> texts = new TreeSet<>(List.of(shared.name()));
    for (Resource resource : shared.topology().resources()) {
      texts.add(resource.id().value());
      Properties.of(resource)
          .map(json -> {
            json.asText().ifPresent(texts::add);
            return json;
          });
    }
    Set<String> words = new TreeSet<>(texts.stream().map(t -> t.toLowerCase(Locale.ROOT)).toList());
    words.retainAll(namesOf(design));
    // an Elastic IP address's domain, a playlist's mode and a side of SRT are words of AWS's
    words.removeAll(Set.of("vpc", "live", "caller"));
    assertThat(words).isEmpty();
  }

  private static Set<String> namesOf(Design design) {
    Set<String> names = new TreeSet<>();
    for (Resource resource : design.topology().resources()) {
      names.add(resource.id().value());
      names.add(Names.of(resource));
    }
    names.removeIf(name -> Replacing.wordsOf(name).stream().allMatch(word -> word.length() < 2));
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  private static final Designs ACME =
      Designs.NONE
          .with(
              "AWS::S3::Bucket",
              "acme-live-2026",
              "{'BucketName':'acme-live-2026','Tags':[{'Key':'Customer','Value':'Acme K.K.'}]}")
          .with(
              "AWS::S3::BucketPolicy",
              "AcmePolicy",
              "{'Bucket':{'Ref':'acme-live-2026'},'PolicyDocument':{'Version':'2012-10-17',"
                  + "'Statement':[{'Sid':'AcmeOnly','Effect':'Deny','Principal':{'AWS':["
                  + "'arn:aws:iam::445566778899:role/acme/Editor','334455667788']},'Action':'s3:*',"
                  + "'Resource':['arn:aws:s3:::acme-live-*','arn:aws:s3:::acme-live-2026/vod/*'],"
                  + "'Condition':{'NotIpAddress':{'aws:SourceIp':['203.0.113.77/32','198.51.100.0/24']},"
                  + "'StringEquals':{'aws:SourceVpce':'vpce-0123456789abcdef0','aws:ResourceTag/Customer':"
                  + "'Acme K.K.','aws:PrincipalOrgID':'o-acme123456'}}}]}}")
          .with(
              "AWS::IAM::Role",
              "Editor",
              "{'RoleName':'Editor','Path':'/acme/','ManagedPolicyArns':["
                  + "'arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess'],'AssumeRolePolicyDocument':"
                  + "{'Statement':[{'Effect':'Allow','Principal':{'Service':'medialive.amazonaws.com'},"
                  + "'Action':'sts:AssumeRole'}]}}")
          .with("AWS::SNS::Topic", "Alarm", "{'TopicName':'acme-alarm','DisplayName':'Acme'}")
          .with("Custom::AcmeThing", "Thing", "{'Url':'https://ops@play.acme.example:8443/live'}");

  @ParameterizedTest
  @CsvSource({
    "acme",
    "ACME",
    "445566778899",
    "334455667788",
    "203.0.113.77",
    "198.51.100",
    "0123456789abcdef0",
    "Editor",
    "play.",
    "2026",
    "Customer",
    "ops@"
  })
  void ofAPolicyNoNameIsLeft(String name) {
    String text = ProjectText.write(share(ACME.design()).design()).toLowerCase(Locale.ROOT);
    int at = text.indexOf(name.toLowerCase(Locale.ROOT));
    assertThat(at < 0 ? "" : text.substring(at, Math.min(at + 60, text.length()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "medialive.amazonaws.com", "arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess", "s3:*",
        "2012-10-17",
    "sts:AssumeRole", "AWS::SNS::Topic", ":8443/", "https://"
  })
  void whatAwsReadsStays(String text) {
    assertThat(ProjectText.write(share(ACME.design()).design())).contains(text);
  }

  @Test
  void aPatternStillMatchesTheBucket() {
    Shared shared = share(ACME.design());
    String bucket =
        Objects.requireNonNull(shared.ids().get(ResourceId.of("acme-live-2026"))).value();
    String text = ProjectText.write(shared.design());
    String prefix = bucket.substring(0, bucket.lastIndexOf('-') + 1);
    assertThat(text).contains("arn:aws:s3:::" + prefix + "*").contains(bucket + "/");
  }

  @Test
  void theKeyLeadsBack() {
    Shared shared = share(ACME.design());
    Json.Obj originals = shared.key().object("originals");
    assertThat(originals.fields().values())
        .contains(Json.of("acme"), Json.of("445566778899"), Json.of("203.0.113.77/32"));
    assertThat(share(ACME.design())).isEqualTo(shared);
    assertThat(Sharing.of(ACME.design(), Secret.fresh(), Set.of()).design())
        .isNotEqualTo(shared.design());
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/16, 10.0.1.0/24, true",
    "10.0.0.0/16, 10.1.1.0/24, false",
    "172.16.0.0/12, 172.31.4.4, true",
    "203.0.113.0/24, 203.0.113.9, true",
    "2001:db8::/32, 2001:db8:1::/48, true",
    "0.0.0.0/0, 8.8.8.8, true"
  })
  void containmentStays(String outer, String inner, boolean inside) {
    Addresses addresses = new Addresses(SECRET);
    var block = dev.towpath.model.Cidr.of(addresses.of(outer).orElseThrow());
    String address = addresses.of(inner).orElseThrow();
    var part = dev.towpath.model.Cidr.of(address.contains("/") ? address : address + "/32");
    assertThat(block.contains(part)).isEqualTo(inside);
  }
}
