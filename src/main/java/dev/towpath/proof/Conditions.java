package dev.towpath.proof;

import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The condition keys of a call that a channel's role makes (IAM User Guide, "AWS global condition
 * context keys").
 *
 * @param values the keys that the request carries
 * @param uncertain the keys of which nobody can say
 */
record Conditions(Map<String, List<String>> values, Set<String> uncertain) {
  private static final String USER = ":user/";
  private static final List<String> OF_THE_WAY =
      List.of(
          "aws:SourceVpce",
          "aws:SourceVpc",
          "aws:SourceVpcArn",
          "aws:VpcSourceIp",
          "aws:VpceAccount",
          "aws:VpceOrgID",
          "aws:VpceOrgPaths",
          "aws:SourceIp");
  private static final List<String> NEVER_SURE =
      List.of(
          "aws:CurrentTime",
          "aws:EpochTime",
          "aws:MultiFactorAuthAge",
          "aws:MultiFactorAuthPresent",
          "aws:PrincipalOrgID",
          "aws:PrincipalOrgPaths",
          "aws:ResourceOrgID",
          "aws:ResourceOrgPaths",
          "aws:SourceIdentity",
          "aws:TokenIssueTime",
          "aws:PrincipalTag/",
          "aws:RequestTag/",
          "aws:ResourceTag/",
          "aws:TagKeys",
          "aws:UserAgent",
          "aws:userid",
          "s3:authType",
          "s3:BucketTag/",
          "s3:ExistingObjectTag/",
          "s3:RequestObjectTag/",
          "s3:RequestObjectTagKeys",
          "s3:if-match",
          "s3:if-none-match",
          "s3:x-amz-object-ownership",
          "s3:signatureAge",
          "s3:signatureversion",
          "s3:TlsVersion",
          "s3:x-amz-acl",
          "s3:x-amz-content-sha256",
          "s3:x-amz-server-side-encryption",
          "s3:x-amz-server-side-encryption-aws-kms-key-id",
          "s3:x-amz-storage-class");

  /** The keys that do not depend on the way that the call takes. */
  static Conditions of(String arn, String account, Resource target) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("aws:PrincipalArn", List.of(arn));
    values.put("aws:PrincipalAccount", List.of(account));
    values.put("aws:PrincipalType", List.of(type(arn)));
    if (arn.contains(USER)) {
      values.put("aws:username", List.of(arn.substring(arn.lastIndexOf('/') + 1)));
    }
    values.put("aws:PrincipalIsAWSService", List.of("false"));
    values.put("aws:ViaAWSService", List.of("false"));
    values.put("aws:SecureTransport", List.of("true"));
    values.put("aws:RequestedRegion", List.of(target.home().region()));
    values.put("aws:ResourceAccount", List.of(target.home().account()));
    values.put("s3:ResourceAccount", List.of(target.home().account()));
    return new Conditions(values, new LinkedHashSet<>(NEVER_SURE));
  }

  private static String type(String arn) {
    if (arn.endsWith(":root")) {
      return "Account";
    }
    return arn.contains(USER) ? "User" : "AssumedRole";
  }

  /** Through an endpoint: the source address is the private one, and no public one is there. */
  Conditions through(VpcEndpoint endpoint, Optional<Vpc> vpc, Optional<String> privateAddress) {
    Conditions result =
        with("aws:SourceVpce", Resolver.physicalId(endpoint))
            .with("aws:VpceAccount", endpoint.home().account())
            .doubting(List.of("aws:VpceOrgID", "aws:VpceOrgPaths"));
    if (vpc.isPresent()) {
      result =
          result
              .with("aws:SourceVpc", Resolver.physicalId(vpc.get()))
              .with("aws:SourceVpcArn", Resolver.arn(vpc.get()).orElse(""));
    } else {
      result = result.doubting(List.of("aws:SourceVpc", "aws:SourceVpcArn"));
    }
    return privateAddress.isPresent()
        ? result.with("aws:VpcSourceIp", privateAddress.get())
        : result.doubting(List.of("aws:VpcSourceIp"));
  }

  /** Over the internet: the source address is a public one that only deployment decides. */
  Conditions overInternet() {
    return doubting(List.of("aws:SourceIp"));
  }

  /** By a way that is not known. */
  Conditions byUnknownWay() {
    return doubting(OF_THE_WAY);
  }

  /** With another key, or another value of it. */
  Conditions with(String key, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(key, List.of(value));
    return new Conditions(more, uncertain);
  }

  /** With a key of which it is certain now whether the request carries it. */
  Conditions knowing(String key) {
    Set<String> fewer = new LinkedHashSet<>(uncertain);
    fewer.remove(key);
    return new Conditions(values, fewer);
  }

  /** With keys of which nobody can say. */
  Conditions doubting(List<String> keys) {
    Set<String> more = new LinkedHashSet<>(uncertain);
    more.addAll(keys);
    return new Conditions(values, more);
  }
}
