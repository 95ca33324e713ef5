package dev.towpath.check.policy;

import java.util.Set;

/** Which S3 actions act on a bucket and which on its objects; only those that are sure. */
final class S3Actions {
  private static final Set<String> BUCKET =
      Set.of(
          "s3:ListBucket",
          "s3:ListBucketVersions",
          "s3:ListBucketMultipartUploads",
          "s3:GetBucketLocation",
          "s3:GetBucketPolicy",
          "s3:PutBucketPolicy",
          "s3:DeleteBucketPolicy",
          "s3:GetBucketPolicyStatus",
          "s3:DeleteBucket");
  private static final Set<String> OBJECT =
      Set.of(
          "s3:GetObject",
          "s3:GetObjectVersion",
          "s3:PutObject",
          "s3:PutObjectAcl",
          "s3:DeleteObject",
          "s3:DeleteObjectVersion",
          "s3:AbortMultipartUpload",
          "s3:ListMultipartUploadParts");

  private S3Actions() {}

  /** Whether the action acts on a bucket; false where that is not sure. */
  static boolean isOfBucket(String action) {
    return BUCKET.stream().anyMatch(action::equalsIgnoreCase);
  }

  /** Whether the action acts on objects; false where that is not sure. */
  static boolean isOfObjects(String action) {
    return OBJECT.stream().anyMatch(action::equalsIgnoreCase);
  }
}
