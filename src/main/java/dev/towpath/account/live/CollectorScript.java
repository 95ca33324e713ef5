package dev.towpath.account.live;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A shell script that saves what a scan of a scope would read, for people who may run the AWS CLI
 * but not hand out credentials. Made to be read before it is run: each call stands in it by its
 * name, and none changes anything.
 */
public final class CollectorScript {
  /** Where a call needs a name that an earlier answer gives. */
  private enum Loop {
    VPC("vpc", "values ec2.DescribeVpcs VpcId"),
    TABLE("table", "values ec2.DescribeTransitGatewayRouteTables TransitGatewayRouteTableId"),
    LIST("list", "values ec2.DescribeManagedPrefixLists PrefixListId"),
    BALANCER("balancer", "values elasticloadbalancing.DescribeLoadBalancers LoadBalancerArn"),
    TARGETS("group", "values elasticloadbalancing.DescribeTargetGroups TargetGroupArn"),
    FIREWALL("firewall", "values network-firewall.ListFirewalls FirewallArn"),
    FIREWALL_POLICY("rules", "values network-firewall.DescribeFirewall FirewallPolicyArn"),
    GATEWAY("gateway", "values directconnect.DescribeDirectConnectGateways directConnectGatewayId"),
    CHANNEL(
        "channel",
        "values medialive.ListChannels Arn | sed -n 's/.*:channel:\\([0-9A-Za-z]*\\)$/\\1/p'"),
    MULTIPLEX(
        "multiplex",
        "values medialive.ListMultiplexes Arn | sed -n 's/.*:multiplex:\\([0-9A-Za-z]*\\)$/\\1/p'"),
    FLOW("flow", "values mediaconnect.ListFlows FlowArn"),
    PACKAGES("package", "values mediapackagev2.ListChannelGroups ChannelGroupName"),
    BUCKET(
        "bucket",
        "values medialive.DescribeChannel Url | sed -n 's|^s3\\(ssl\\)\\{0,1\\}://\\([^/]*\\).*|\\2|p'"),
    POINT("point", "values s3.ListAccessPoints Name"),
    PROFILE(
        "profile",
        "values ec2.DescribeInstances Arn | sed -n 's|.*:instance-profile/\\(.*/\\)\\{0,1\\}||p'"),
    ROLE(
        "role",
        "values medialive.DescribeChannel RoleArn medialive.ListInputs RoleArn"
            + " mediaconnect.DescribeFlow RoleArn iam.GetInstanceProfile Arn"
            + " | sed -n 's|.*:role/\\(.*/\\)\\{0,1\\}||p' | sort -u"),
    POLICY("policy", "values iam.ListAttachedRolePolicies PolicyArn");

    final String variable;
    final String source;

    Loop(String variable, String source) {
      this.variable = variable;
      this.source = source;
    }
  }

  private record Call(Loop over, List<String> arguments) {}

  private static final Map<AllowedOperation, Call> LOOPED = new EnumMap<>(AllowedOperation.class);

  static {
    LOOPED.put(
        AllowedOperation.DESCRIBE_VPC_ATTRIBUTE,
        new Call(
            Loop.VPC,
            List.of(
                "ec2 describe-vpc-attribute --vpc-id \"$vpc\" --attribute enableDnsSupport",
                "ec2 describe-vpc-attribute --vpc-id \"$vpc\" --attribute enableDnsHostnames")));
    each(
        AllowedOperation.GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS,
        Loop.TABLE,
        "ec2 get-transit-gateway-route-table-propagations --transit-gateway-route-table-id \"$table\" --query \"{TransitGatewayPropagations: [{TransitGatewayRouteTableId: '$table', TransitGatewayRouteTablePropagations: TransitGatewayRouteTablePropagations}]}\"");
    each(
        AllowedOperation.SEARCH_TRANSIT_GATEWAY_ROUTES,
        Loop.TABLE,
        "ec2 search-transit-gateway-routes --transit-gateway-route-table-id \"$table\" --filters Name=state,Values=active,blackhole --query \"{TransitGatewayStaticRoutes: [{TransitGatewayRouteTableId: '$table', Routes: Routes, AdditionalRoutesAvailable: AdditionalRoutesAvailable}]}\"");
    each(
        AllowedOperation.GET_MANAGED_PREFIX_LIST_ENTRIES,
        Loop.LIST,
        "ec2 get-managed-prefix-list-entries --prefix-list-id \"$list\" --query \"{PrefixListEntries: [{PrefixListId: '$list', Entries: Entries}]}\"");
    each(
        AllowedOperation.DESCRIBE_CHANNEL,
        Loop.CHANNEL,
        "medialive describe-channel --channel-id \"$channel\"");
    each(
        AllowedOperation.HEAD_BUCKET,
        Loop.BUCKET,
        "s3api head-bucket --bucket \"$bucket\" --query \"{Name: '$bucket', BucketRegion: BucketRegion || '$region'}\"");
    each(
        AllowedOperation.GET_BUCKET_POLICY,
        Loop.BUCKET,
        "s3api get-bucket-policy --bucket \"$bucket\" --query \"{Bucket: '$bucket', Policy: Policy}\"");
    each(
        AllowedOperation.GET_PUBLIC_ACCESS_BLOCK,
        Loop.BUCKET,
        "s3api get-public-access-block --bucket \"$bucket\" --query \"{Bucket: '$bucket', PublicAccessBlockConfiguration: PublicAccessBlockConfiguration}\"");
    each(
        AllowedOperation.DESCRIBE_LISTENERS,
        Loop.BALANCER,
        "elbv2 describe-listeners --load-balancer-arn \"$balancer\"");
    each(
        AllowedOperation.DESCRIBE_BALANCER_TAGS,
        Loop.BALANCER,
        "elbv2 describe-tags --resource-arns \"$balancer\"");
    each(
        AllowedOperation.DESCRIBE_TARGET_HEALTH,
        Loop.TARGETS,
        "elbv2 describe-target-health --target-group-arn \"$group\" --query \"{TargetHealth: [{TargetGroupArn: '$group', TargetHealthDescriptions: TargetHealthDescriptions}]}\"");
    each(
        AllowedOperation.DESCRIBE_FIREWALL,
        Loop.FIREWALL,
        "network-firewall describe-firewall --firewall-arn \"$firewall\"");
    each(
        AllowedOperation.DESCRIBE_FIREWALL_POLICY,
        Loop.FIREWALL_POLICY,
        "network-firewall describe-firewall-policy --firewall-policy-arn \"$rules\"");
    each(
        AllowedOperation.DESCRIBE_DIRECT_CONNECT_ASSOCIATIONS,
        Loop.GATEWAY,
        "directconnect describe-direct-connect-gateway-associations --direct-connect-gateway-id \"$gateway\"");
    each(
        AllowedOperation.DESCRIBE_MULTIPLEX,
        Loop.MULTIPLEX,
        "medialive describe-multiplex --multiplex-id \"$multiplex\"");
    each(
        AllowedOperation.DESCRIBE_FLOW,
        Loop.FLOW,
        "mediaconnect describe-flow --flow-arn \"$flow\"");
    each(
        AllowedOperation.LIST_GROUP_CHANNELS,
        Loop.PACKAGES,
        "mediapackagev2 list-channels --channel-group-name \"$package\"");
    each(
        AllowedOperation.LIST_ACCESS_POINTS,
        Loop.BUCKET,
        "s3control list-access-points --account-id \"$account\" --bucket \"$bucket\"");
    each(
        AllowedOperation.GET_ACCESS_POINT,
        Loop.POINT,
        "s3control get-access-point --account-id \"$account\" --name \"$point\"");
    each(
        AllowedOperation.GET_ACCESS_POINT_POLICY,
        Loop.POINT,
        "s3control get-access-point-policy --account-id \"$account\" --name \"$point\" --query \"{AccessPoint: '$point', AccessPointPolicy: Policy}\"");
    each(
        AllowedOperation.GET_INSTANCE_PROFILE,
        Loop.PROFILE,
        "iam get-instance-profile --instance-profile-name \"$profile\"");
    each(AllowedOperation.GET_ROLE, Loop.ROLE, "iam get-role --role-name \"$role\"");
    each(
        AllowedOperation.LIST_ROLE_POLICIES,
        Loop.ROLE,
        "iam list-role-policies --role-name \"$role\" --query \"{RoleName: '$role', PolicyNames: PolicyNames}\"");
    each(
        AllowedOperation.LIST_ATTACHED_ROLE_POLICIES,
        Loop.ROLE,
        "iam list-attached-role-policies --role-name \"$role\" --query \"{RoleName: '$role', AttachedPolicies: AttachedPolicies}\"");
    each(AllowedOperation.GET_POLICY, Loop.POLICY, "iam get-policy --policy-arn \"$policy\"");
  }

  private static void each(AllowedOperation operation, Loop loop, String arguments) {
    LOOPED.put(operation, new Call(loop, List.of(arguments)));
  }

  /** Calls that need two names, written out below. */
  private static final Set<AllowedOperation> NESTED =
      EnumSet.of(
          AllowedOperation.GET_ROLE_POLICY,
          AllowedOperation.GET_POLICY_VERSION,
          AllowedOperation.LIST_GROUP_ENDPOINTS,
          AllowedOperation.GET_ORIGIN_ENDPOINT);

  private static final String BEGINNING =
      """
      #!/bin/sh
      # Saves what AWS answers about %s, for Towpath to read.
      # Every call below only reads; nothing in the account is changed, and nothing is sent anywhere.
      # Needs the AWS CLI, version 2, signed in. The profile is that of AWS_PROFILE.
      # Usage: sh collect.sh [FOLDER]
      # Look through the folder, then hand it over, as it is or as a ZIP archive.
      set -u
      umask 077
      export AWS_PAGER=
      out=${1:-towpath-answers}
      number=0

      # save OPERATION PERMISSION SUBJECT ARGUMENTS...: one answer, or the reason why there is none.
      # Keys that AWS answers with are blanked: of HLS outputs, VPN tunnels, BGP sessions and encoders,
      # and users with passwords in addresses.
      save() {
        operation=$1 permission=$2 subject=$3
        shift 3
        number=$((number + 1))
        file=$here/$(printf %%s "$operation" | tr ':' '.').$number
        echo "$region $operation $subject" >&2
        if aws "$@" --region "$region" --output json > "$file.part" 2> "$file.error"; then
          sed -e 's/"StaticKeyValue": "[^"]*"/"StaticKeyValue": ""/' \\
            -e 's/"PreSharedKey": "[^"]*"/"PreSharedKey": ""/' \\
            -e 's/"CustomerGatewayConfiguration": ".*"/"CustomerGatewayConfiguration": ""/' \\
            -e 's/"authKey": "[^"]*"/"authKey": ""/' \\
            -e 's/"customerRouterConfig": ".*"/"customerRouterConfig": ""/' \\
            -e 's/"ClientSecret": "[^"]*"/"ClientSecret": ""/' \\
            -e 's/"Password": "[^"]*"/"Password": ""/' \\
            -e 's|://[^/?#@" ]*@|://***@|g' \\
            "$file.part" > "$file.json"
        else
          code=$(sed -n 's/.*An error occurred (\\([A-Za-z0-9._]*\\)).*/\\1/p' "$file.error" | head -n 1)
          printf '{"TowpathMiss": {"Operation": "%%s", "Subject": "%%s", "Code": "%%s", "Permission": "%%s"}}\\n' \\
            "$operation" "$subject" "${code:-NoAnswer}" "$permission" > "$file.json"
        fi
        rm -f "$file.part" "$file.error"
      }

      # values OPERATION FIELD [OPERATION FIELD...]: the texts of a field in answers saved before.
      values() {
        while [ $# -gt 1 ]; do
          cat "$here/$1".*.json 2> /dev/null | sed -n "s/.*\\"$2\\": \\"\\([^\\"]*\\)\\".*/\\1/p"
          shift 2
        done | sort -u
      }

      for region in %s; do
        here=$out/$region
        mkdir -p "$here" || exit 1
      """;

  private CollectorScript() {}

  /** The script for a POSIX shell. */
  public static String shell(Scope scope) {
    StringBuilder script = new StringBuilder();
    String regions = String.join(" ", scope.regions());
    script.append(BEGINNING.formatted(String.join(", ", scope.regions()), regions));
    List<AllowedOperation> operations =
        Stream.of(AllowedOperation.values())
            .filter(operation -> scope.takes(operation) && !operation.service().equals("config"))
            .toList();
    operations.stream()
        .filter(operation -> !LOOPED.containsKey(operation) && isPlain(operation))
        .forEach(operation -> script.append("  ").append(plain(operation, scope)).append('\n'));
    script.append("  account=$(values sts.GetCallerIdentity Account)\n");
    for (Loop loop : Loop.values()) {
      loop(script, loop, operations);
    }
    script.append(manifest(operations)).append("done\n");
    script.append("echo \"Saved in $out\" >&2\n");
    return script.toString();
  }

  /** Lists take no argument. Others that this script knows nothing of are left to the scan. */
  private static boolean isPlain(AllowedOperation operation) {
    String name = operation.operation();
    return !NESTED.contains(operation)
        && (name.startsWith("Describe")
            || name.startsWith("List")
            || name.equals("GetCallerIdentity"));
  }

  private static String plain(AllowedOperation operation, Scope scope) {
    String option = operation == AllowedOperation.DESCRIBE_NAT_GATEWAYS ? "--filter" : "--filters";
    String filter =
        VpcFilters.name(operation)
            .filter(_ -> !scope.vpcs().isEmpty())
            .map(name -> " %s Name=%s,Values=".formatted(option, name))
            .map(start -> start + String.join(",", new TreeSet<>(scope.vpcs())))
            .orElse("");
    String call = commandOf(operation.service()) + " " + kebab(operation.operation());
    // MediaLive calls its channels the same; and MediaPackage tells the passwords of its encoders.
    String query =
        operation == AllowedOperation.LIST_PACKAGE_CHANNELS
            ? " --query \"{PackageChannels: Channels[].{Id: Id, Arn: Arn, Description: Description, Tags: Tags}}\""
            : "";
    return save(operation, "''", call + filter + query);
  }

  /** What the AWS CLI calls a service. */
  private static String commandOf(String service) {
    return service.equals("elasticloadbalancing") ? "elbv2" : service;
  }

  private static String save(AllowedOperation operation, String subject, String arguments) {
    return String.join(
        " ",
        "save",
        operation.qualified(),
        operation.permission().orElse("''"),
        subject,
        arguments);
  }

  private static String kebab(String operation) {
    return operation.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static void loop(StringBuilder script, Loop loop, List<AllowedOperation> operations) {
    List<AllowedOperation> own =
        operations.stream()
            .filter(
                o -> Optional.ofNullable(LOOPED.get(o)).filter(c -> c.over() == loop).isPresent())
            .toList();
    if (own.isEmpty()) {
      return;
    }
    String subject = "\"$" + loop.variable + "\"";
    script.append("  for " + loop.variable + " in $(" + loop.source + "); do\n");
    for (AllowedOperation operation : own) {
      Call call = LOOPED.getOrDefault(operation, new Call(loop, List.of()));
      call.arguments()
          .forEach(
              line -> script.append("    ").append(save(operation, subject, line)).append('\n'));
    }
    if (loop == Loop.PACKAGES) {
      script.append(ENDPOINTS);
    } else if (loop == Loop.ROLE) {
      script.append(ROLE_POLICIES);
    } else if (loop == Loop.POLICY) {
      script.append(POLICY_VERSION);
    }
    script.append("  done\n");
  }

  private static final String ENDPOINTS =
      """
          for name in $(aws mediapackagev2 list-channels --region "$region" --channel-group-name "$package" --query "Items[].ChannelName" --output text 2> /dev/null); do
            save mediapackagev2:ListOriginEndpoints mediapackagev2:ListOriginEndpoints "$package/$name" mediapackagev2 list-origin-endpoints --channel-group-name "$package" --channel-name "$name"
            for endpoint in $(aws mediapackagev2 list-origin-endpoints --region "$region" --channel-group-name "$package" --channel-name "$name" --query "Items[].OriginEndpointName" --output text 2> /dev/null); do
              save mediapackagev2:GetOriginEndpoint mediapackagev2:GetOriginEndpoint "$package/$name/$endpoint" mediapackagev2 get-origin-endpoint --channel-group-name "$package" --channel-name "$name" --origin-endpoint-name "$endpoint"
            done
          done
      """;

  private static final String ROLE_POLICIES =
      """
          for name in $(aws iam list-role-policies --region "$region" --role-name "$role" --query PolicyNames --output text 2> /dev/null); do
            save iam:GetRolePolicy iam:GetRolePolicy "$role" iam get-role-policy --role-name "$role" --policy-name "$name"
          done
      """;

  private static final String POLICY_VERSION =
      """
          version=$(aws iam get-policy --region "$region" --policy-arn "$policy" --query Policy.DefaultVersionId --output text 2> /dev/null)
          save iam:GetPolicyVersion iam:GetPolicyVersion "$policy" iam get-policy-version --policy-arn "$policy" --version-id "$version" --query "{Arn: '$policy', PolicyVersion: PolicyVersion}"
      """;

  /** What was asked for, so that what is not there can be told from what was not wanted. */
  private static String manifest(List<AllowedOperation> operations) {
    String names =
        operations.stream()
            .map(operation -> "\"" + operation.qualified() + "\"")
            .collect(Collectors.joining(", "));
    return "  printf '{\"TowpathCollected\": {\"Region\": \"%s\", \"Operations\": ["
        + names
        + "]}}\\n' \"$region\" > \"$here/collected.json\"\n";
  }
}
