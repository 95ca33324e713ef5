package dev.towpath.proof;

import dev.towpath.model.Message;
import java.net.URI;
import java.time.LocalDate;

/** The facts that bear on verdicts where AWS's documentation does not decide. */
final class KnownEvidence {
  /** An Archive output without a way to the internet failed at the Region look-up. */
  static final Evidence FIELD_REPORT =
      evidence(
          "field-report-2021",
          "2021-02-19",
          Evidence.Speaks.AGAINST,
          "https://dev.classmethod.jp/articles/aws-elemental-medialive-vpc-output-s3-endpoint/");

  /** AWS itself builds HLS output to S3 without a way to the internet. */
  static final Evidence AWS_SAMPLE =
      evidence(
          "aws-sample-2023",
          "2023-02-15",
          Evidence.Speaks.FOR,
          "https://github.com/aws-samples/aws-cdk-mediaservices-refarch/tree/main/PRIVATE_LIVE");

  /** The look-up succeeded over NAT under a bucket policy that denied all other ways. */
  static final Evidence UNDER_DENY =
      evidence(
          "field-report-2021-deny",
          "2021-02-19",
          Evidence.Speaks.FOR,
          "https://dev.classmethod.jp/articles/aws-elemental-medialive-vpc-output-s3-endpoint/");

  /** HeadBucket names the bucket's Region even where it refuses the caller. */
  static final Evidence HEAD_BUCKET =
      evidence(
          "head-bucket",
          "2026-08-07",
          Evidence.Speaks.FOR,
          "https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html");

  private KnownEvidence() {}

  private static Evidence evidence(String id, String date, Evidence.Speaks speaks, String link) {
    Message statement = Message.of("proof", "evidence." + id);
    return new Evidence(id, LocalDate.parse(date), statement, speaks, URI.create(link));
  }
}
