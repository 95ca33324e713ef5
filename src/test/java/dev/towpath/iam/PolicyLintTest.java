package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lints: a statement, and the finding that it must give. */
class PolicyLintTest {
  private static final String ALL = "'Action':'s3:GetObject','Resource':'arn:aws:s3:::b/*'";
  private static final String OPEN = "'Effect':'Allow','Principal':'*'," + ALL;
  private static final String CONDITION = OPEN + ",'Condition':";
  private static final String GOOD = "{'Sid':'S1','Effect':'Deny','Principal':'*'," + ALL + "}";

  /**
   * A document that gives a finding.
   *
   * @param id the finding's id
   */
  record Example(String id, LintSeverity severity, PolicyType type, String document) {}

  static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (String line : EXAMPLES.strip().lines().toList()) {
      String[] parts = line.strip().split(" ", 4);
      examples.add(
          new Example(
              parts[0],
              LintSeverity.valueOf(parts[1]),
              PolicyType.valueOf(parts[2]),
              parts[3].startsWith("{'")
                  ? parts[3].replace("OPEN", OPEN).replace("GOOD", GOOD)
                  : "{'Version':'2012-10-17','Statement':[{"
                      + parts[3]
                          .replace("COND", CONDITION)
                          .replace("OPEN", OPEN)
                          .replace("ALL", ALL)
                      + "}]}"));
    }
    return examples;
  }

  private static final String EXAMPLES =
      """
      MISSING_VERSION WARNING RESOURCE {'Statement':[{OPEN}]}
      INVALID_VERSION ERROR RESOURCE {'Version':'2012-10-18','Statement':[{OPEN}]}
      REDUNDANT_STATEMENT SUGGESTION RESOURCE {'Version':'2012-10-17','Statement':[{OPEN},{'Sid':'A',OPEN}]}
      UNIQUE_SIDS_RECOMMENDED WARNING RESOURCE {'Version':'2012-10-17','Statement':[GOOD,GOOD]}
      UNIQUE_SIDS_REQUIRED ERROR IDENTITY {'Version':'2012-10-17','Statement':[GOOD,GOOD]}
      EMPTY_SID_VALUE SUGGESTION RESOURCE 'Sid':'',OPEN
      UNSUPPORTED_SID ERROR IDENTITY 'Sid':'a-b','Effect':'Allow',ALL
      DATA_TYPE_MISMATCH ERROR RESOURCE 'Sid':7,OPEN
      INVALID_POLICY_ELEMENT ERROR RESOURCE 'Effekt':'Allow',OPEN
      MISSING_EFFECT ERROR RESOURCE 'Principal':'*',ALL
      INVALID_EFFECT ERROR RESOURCE 'Effect':'allow','Principal':'*',ALL
      MISSING_ACTION ERROR RESOURCE 'Effect':'Allow','Principal':'*','Resource':'*'
      MISSING_RESOURCE ERROR RESOURCE 'Effect':'Allow','Principal':'*','Action':'s3:GetObject'
      MISSING_PRINCIPAL ERROR RESOURCE 'Effect':'Allow',ALL
      MISSING_PRINCIPAL ERROR ENDPOINT 'Effect':'Allow',ALL
      UNSUPPORTED_PRINCIPAL ERROR IDENTITY OPEN
      UNSUPPORTED_ELEMENT_COMBINATION ERROR RESOURCE OPEN,'NotAction':'s3:PutObject'
      ALLOW_WITH_NOTPRINCIPAL SECURITY_WARNING RESOURCE 'Effect':'Allow','NotPrincipal':{'AWS':'111122223333'},ALL
      ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL ERROR TRUST 'Effect':'Deny','NotPrincipal':{'AWS':'111122223333'},'Action':'sts:AssumeRole'
      ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE ERROR TRUST OPEN
      RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL SECURITY_WARNING RESOURCE 'Effect':'Allow','Principal':{'Service':'logging.s3.amazonaws.com'},ALL
      RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL SUGGESTION RESOURCE 'Effect':'Allow','Principal':{'Service':'logging.s3.amazonaws.com'},ALL,'Condition':{'StringEquals':{'aws:SourceOrgID':'o-a1b2c3d4e5'}}
      EMPTY_ARRAY_ACTION SUGGESTION RESOURCE 'Effect':'Allow','Principal':'*','Action':[],'Resource':'*'
      EMPTY_ARRAY_RESOURCE SUGGESTION RESOURCE 'Effect':'Allow','Principal':'*','Action':'*','Resource':[]
      EMPTY_ARRAY_PRINCIPAL SUGGESTION RESOURCE 'Effect':'Allow','Principal':{'AWS':[]},ALL
      EMPTY_OBJECT_PRINCIPAL SUGGESTION RESOURCE 'Effect':'Allow','Principal':{},ALL
      EMPTY_OBJECT_CONDITION SUGGESTION RESOURCE COND{}
      VARIABLE_UNSUPPORTED_IN_ELEMENT ERROR RESOURCE 'Effect':'Allow','Principal':'*','Action':'s3:${aws:username}','Resource':'*'
      VARIABLE_UNSUPPORTED_IN_ELEMENT ERROR RESOURCE 'Effect':'Allow','Principal':{'AWS':'${aws:username}'},ALL
      INVALID_ACTION ERROR RESOURCE 'Effect':'Allow','Principal':'*','Action':'GetObject','Resource':'*'
      INVALID_ACTION ERROR RESOURCE 'Effect':'Allow','Principal':'*','Action':'s3:','Resource':'*'
      INVALID_ACTION ERROR RESOURCE 'Effect':'Allow','Principal':'*','Action':'s3: GetObject','Resource':'*'
      INVALID_ACTION ERROR RESOURCE 'Effect':'Allow','Principal':'*','Action':'s3:a:b','Resource':'*'
      WILDCARD_IN_SERVICE_NAME SUGGESTION RESOURCE 'Effect':'Allow','Principal':'*','Action':'s*:GetObject','Resource':'*'
      REDUNDANT_ACTION SUGGESTION RESOURCE 'Effect':'Allow','Principal':'*','Action':['s3:GetObject','S3:get*'],'Resource':'*'
      REDUNDANT_RESOURCE SUGGESTION RESOURCE 'Effect':'Allow','Principal':'*','Action':'*','Resource':['arn:aws:s3:::b/*','arn:aws:s3:::b/live/*']
      INVALID_PRINCIPAL_KEY ERROR RESOURCE 'Effect':'Allow','Principal':{'Account':'111122223333'},ALL
      INVALID_PRINCIPAL_FORMAT ERROR RESOURCE 'Effect':'Allow','Principal':'111122223333',ALL
      INVALID_PRINCIPAL_FORMAT ERROR RESOURCE 'Effect':'Allow','Principal':{'AWS':'bob'},ALL
      INVALID_SERVICE_PRINCIPAL_FORMAT ERROR RESOURCE 'Effect':'Deny','Principal':{'Service':'cloudtrail'},ALL
      FEDERATED_PRINCIPAL_NOT_SUPPORTED ERROR RESOURCE 'Effect':'Deny','Principal':{'Federated':'accounts.google.com'},ALL
      UNSUPPORTED_WILDCARD_IN_PRINCIPAL ERROR RESOURCE 'Effect':'Deny','Principal':{'AWS':'arn:aws:iam::111122223333:role/*'},ALL
      INVALID_ROLE_REFERENCE WARNING RESOURCE 'Effect':'Deny','Principal':{'AWS':'AROAEXAMPLEEXAMPLE00'},ALL
      INVALID_USER_REFERENCE WARNING RESOURCE 'Effect':'Deny','Principal':{'AWS':'AIDAEXAMPLEEXAMPLE00'},ALL
      INVALID_ARN_PREFIX ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'aws:s3:::b/*'
      MISSING_ARN_FIELD ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3:b'
      INVALID_PARTITION ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws-eu:s3:::b'
      INVALID_ARN_SERVICE_CASE ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:S3:::b'
      INVALID_ARN_ACCOUNT ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3:us-east-1:1234:accesspoint/ap'
      MISSING_ARN_REGION ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3::111122223333:accesspoint/ap'
      ARN_REGION_NOT_ALLOWED ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3:us-east-1::b'
      ARN_ACCOUNT_NOT_ALLOWED ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3::111122223333:b'
      MISSING_BRACE_IN_VARIABLE ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3:::b/${aws:username/*'
      VARIABLE_UNSUPPORTED_IN_VERSION ERROR RESOURCE {'Version':'2008-10-17','Statement':{'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3:::b/${aws:username}'}}
      EMPTY_VARIABLE ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3:::b/${}'
      UNSUPPORTED_SPACE_IN_VARIABLE ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3:::b/${aws: username}'
      UNSUPPORTED_SYMBOL_IN_VARIABLE ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3:::b/${aws:user$name}'
      MISSING_QUOTE_IN_VARIABLE ERROR RESOURCE COND{'StringLike':{'s3:prefix':'${aws:username, anon}'}}
      INVALID_CONDITION_OPERATOR ERROR RESOURCE COND{'StringMatches':{'aws:SourceVpce':'x'}}
      INVALID_CONDITION_OPERATOR ERROR RESOURCE COND{'ForEach:StringEquals':{'aws:SourceVpce':'x'}}
      NULL_WITH_IF_EXISTS ERROR RESOURCE COND{'NullIfExists':{'aws:SourceVpce':'true'}}
      NULL_WITH_QUALIFIER SUGGESTION RESOURCE COND{'ForAnyValue:Null':{'aws:TagKeys':'true'}}
      DUPLICATE_KEYS_WITH_DIFFERENT_CASE ERROR RESOURCE COND{'StringEquals':{'aws:SourceVpce':'vpce-0a1b2c3d','aws:sourceVpce':'vpce-0a1b2c3e'}}
      INVALID_CONDITION_KEY_FORMAT ERROR RESOURCE COND{'StringEquals':{'SourceVpce':'x'}}
      MISSING_TAG_KEY_IN_CONDITION ERROR RESOURCE COND{'StringEquals':{'aws:PrincipalTag/':'x'}}
      UNSUPPORTED_GLOBAL_CONDITION_KEY ERROR RESOURCE COND{'ArnLike':{'aws:ARN':'arn:aws:iam::1:*'}}
      MISSING_QUALIFIER ERROR RESOURCE COND{'StringEquals':{'s3:RequestObjectTagKeys':['env']}}
      FORALLVALUES_WITH_SINGLE_VALUED_KEY SECURITY_WARNING RESOURCE COND{'ForAllValues:StringEquals':{'aws:SourceVpce':'vpce-0a1b2c3d'}}
      TYPE_MISMATCH WARNING RESOURCE COND{'StringEquals':{'aws:SourceIp':'203.0.113.0'}}
      TYPE_MISMATCH WARNING RESOURCE COND{'StringEquals':{'aws:SecureTransport':'true'}}
      EMPTY_ARRAY_CONDITION SUGGESTION RESOURCE COND{'StringEquals':{'aws:SourceVpce':[]}}
      EMPTY_ARRAY_CONDITION_IFEXISTS SUGGESTION RESOURCE COND{'StringEqualsIfExists':{'aws:SourceVpce':[]}}
      EMPTY_ARRAY_CONDITION_FORALLVALUES SUGGESTION RESOURCE COND{'ForAllValues:StringEquals':{'aws:TagKeys':[]}}
      EMPTY_ARRAY_CONDITION_FORANYVALUE SUGGESTION RESOURCE COND{'ForAnyValue:StringEquals':{'aws:TagKeys':[]}}
      INVALID_CONDITION_MULTIPLE_BOOLEAN ERROR RESOURCE COND{'Bool':{'aws:SecureTransport':['true','false']}}
      INVALID_CONDITION_DATA_TYPE ERROR RESOURCE COND{'NumericEquals':{'s3:max-keys':[10,'20']}}
      MISSING_PAIRED_CONDITION_KEYS SECURITY_WARNING RESOURCE COND{'IpAddress':{'aws:VpcSourceIp':'10.0.1.25'}}
      INVALID_VARIABLE_FOR_OPERATOR ERROR RESOURCE COND{'IpAddress':{'aws:SourceIp':'${aws:VpcSourceIp}'}}
      TYPE_MISMATCH_BOOLEAN WARNING RESOURCE COND{'Bool':{'aws:SecureTransport':'yes'}}
      TYPE_MISMATCH_BOOLEAN WARNING RESOURCE COND{'Null':{'aws:SourceVpce':'vpce-0a1b2c3d'}}
      TYPE_MISMATCH_NUMBER WARNING RESOURCE COND{'NumericLessThan':{'s3:max-keys':'ten'}}
      TYPE_MISMATCH_DATE WARNING RESOURCE COND{'DateLessThan':{'aws:CurrentTime':'tomorrow'}}
      INVALID_DATE_VALUE WARNING RESOURCE COND{'DateLessThan':{'aws:CurrentTime':'2024'}}
      TYPE_MISMATCH_IP_RANGE WARNING RESOURCE COND{'IpAddress':{'aws:SourceIp':'203.0.113.0/33'}}
      IMPROVE_IP_RANGE SUGGESTION RESOURCE COND{'IpAddress':{'aws:SourceIp':'203.0.113.77/24'}}
      TYPE_MISMATCH_STRING WARNING RESOURCE COND{'BinaryEquals':{'a:b':'%%%'}}
      WILDCARD_WITHOUT_LIKE_OPERATOR WARNING RESOURCE COND{'StringEquals':{'aws:SourceVpce':'vpce-*'}}
      INVALID_VPC_FORMAT ERROR RESOURCE COND{'StringEquals':{'aws:SourceVpc':'vpce-0a1b2c3d'}}
      INVALID_VPCE_FORMAT ERROR RESOURCE COND{'StringNotEquals':{'aws:sourcevpce':'vpc-0a1b2c3d4e5f60718'}}
      INVALID_VPCE_FORMAT ERROR RESOURCE COND{'StringNotEquals':{'aws:sourcevpce':'vpce-0a1b2c3d4'}}
      PRIVATE_IP_ADDRESS ERROR RESOURCE COND{'IpAddress':{'aws:SourceIp':'10.0.0.0/16'}}
      PRIVATE_NOTIPADDRESS ERROR RESOURCE COND{'NotIpAddress':{'aws:SourceIp':['172.16.0.0/12','192.168.1.1']}}
      PRIVATE_IP_ADDRESS_SUBSET SUGGESTION RESOURCE COND{'IpAddress':{'aws:SourceIp':['10.0.0.0/16','203.0.113.0/24']}}
      PRIVATE_NOTIPADDRESS_SUBSET SUGGESTION RESOURCE COND{'NotIpAddress':{'aws:SourceIp':['10.0.0.0/16','203.0.113.0/24']}}
      NOTRESOURCE_WITH_ALLOW SECURITY_WARNING IDENTITY 'Effect':'Allow','Action':'s3:GetObject','NotResource':'arn:aws:s3:::b/*'
      RESOURCE_EFFECTIVELY_STAR SUGGESTION RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:*:*:*:*:*'
      RESOURCE_EFFECTIVELY_STAR SUGGESTION RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'**'
      OLD_VERSION SUGGESTION RESOURCE {'Version':'2008-10-17','Statement':[{OPEN}]}
      MISSING_ARN_FIELD ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:aws:s3:b/*'
      REDUNDANT_CONDITION_VALUE_NUM SUGGESTION RESOURCE 'Effect':'Allow','Principal':'*','Action':'s3:ListBucket','Resource':'arn:aws:s3:::b','Condition':{'NumericLessThan':{'s3:max-keys':['10','100']}}
      IRRELEVANT_CONDITION_KEY_IN_POLICY SUGGESTION RESOURCE COND{'StringEquals':{'aws:ResourceAccount':'111122223333'}}
      BAD_PATTERN_FOR_MFA SECURITY_WARNING RESOURCE COND{'BoolIfExists':{'aws:MultiFactorAuthPresent':true}}
      BAD_PATTERN_FOR_MFA SECURITY_WARNING RESOURCE 'Effect':'Deny','Principal':'*',ALL,'Condition':{'Bool':{'aws:multiFactorAuthPresent':'False'}}
      UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL ERROR RESOURCE 'Effect':'Allow','Principal':{'Service':'logging.s3.amazonaws.com'},ALL,'Condition':{'StringEquals':{'aws:PrincipalOrgID':'o-a1b2c3d4e5'}}
      UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL ERROR RESOURCE 'Effect':'Allow','Principal':{'Service':'logging.s3.amazonaws.com'},ALL,'Condition':{'StringLike':{'aws:PrincipalTag/a':'x'}}
      UNSUPPORTED_ACTION_FOR_CONDITION_KEY ERROR RESOURCE COND{'StringEquals':{'s3:Prefix':'live/'}}
      UNSUPPORTED_ACTION_IN_POLICY ERROR RESOURCE 'Effect':'Allow','Principal':'*','Action':'s3:ListAllMyBuckets','Resource':'*'
      RESOURCE_MISMATCH WARNING RESOURCE 'Effect':'Allow','Principal':'*','Action':['s3:GetObject','s3:ListBucket'],'Resource':'arn:aws:s3:::b'
      RESOURCE_MISMATCH WARNING IDENTITY 'Effect':'Allow','Action':'s3:ListBucket','Resource':['arn:aws:s3:::b/*','arn:aws:s3:::c/live/*']
      INVALID_ACTION WARNING RESOURCE 'Effect':'Allow','Principal':'*','Action':'s3:ReadObject','Resource':'*'
      INVALID_ACTION WARNING RESOURCE 'Effect':'Allow','Principal':'*','Action':'S3:Read*','Resource':'*'
      INVALID_SERVICE_IN_ACTION WARNING RESOURCE 'Effect':'Allow','Principal':'*','Action':'s33:GetObject','Resource':'*'
      INVALID_SERVICE WARNING RESOURCE 'Effect':'Allow','Principal':'*','Action':'*','Resource':'arn:aws:s4:::b'
      INVALID_ARN_REGION WARNING RESOURCE 'Effect':'Allow','Principal':'*','Action':'*','Resource':'arn:aws:s3:us-moon-1:111122223333:accesspoint/ap'
      INVALID_REGION WARNING RESOURCE COND{'StringEquals':{'aws:RequestedRegion':['us-east-1','us-east-9']}}
      INVALID_GLOBAL_CONDITION_KEY WARNING RESOURCE COND{'StringEquals':{'aws:SourceVpcEndpoint':'x'}}
      INVALID_GLOBAL_CONDITION_KEY WARNING RESOURCE COND{'StringEquals':{'AWS:SourceIp/a':'x'}}
      INVALID_SERVICE_CONDITION_KEY WARNING RESOURCE COND{'StringEquals':{'s3:prefixes':'x'}}
      PASS_ROLE_WITH_STAR_IN_RESOURCE SECURITY_WARNING IDENTITY 'Effect':'Allow','Action':'iam:PassRole','Resource':'*'
      PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE SECURITY_WARNING IDENTITY 'Effect':'Allow','Action':'iam:Pass*','Resource':['*']
      PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOTACTION SECURITY_WARNING IDENTITY 'Effect':'Allow','NotAction':'s3:*','Resource':'*'
      PASS_ROLE_WITH_NOTRESOURCE SECURITY_WARNING IDENTITY 'Effect':'Allow','Action':'iam:PassRole','NotResource':'arn:aws:iam::111122223333:role/Admin'
      PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOTRESOURCE SECURITY_WARNING IDENTITY 'Effect':'Allow','Action':'*','NotResource':'arn:aws:iam::111122223333:role/Admin'
      PASS_ROLE_WITH_NOTACTION_AND_NOTRESOURCE SECURITY_WARNING IDENTITY 'Effect':'Allow','NotAction':'s3:*','NotResource':'arn:aws:iam::111122223333:role/Admin'
      CREATE_SLR_WITH_STAR_IN_RESOURCE SECURITY_WARNING IDENTITY 'Effect':'Allow','Action':'iam:CreateServiceLinkedRole','Resource':'*','Condition':{'StringEquals':{'iam:PassedToService':'x'}}
      TYPE_MISMATCH WARNING RESOURCE COND{'NumericEquals':{'aws:PrincipalArn':'1'}}
      TYPE_MISMATCH WARNING RESOURCE COND{'StringEquals':{'aws:CurrentTime':'2026-01-01T00:00:00Z'}}
      TYPE_MISMATCH WARNING RESOURCE COND{'Bool':{'s3:max-keys':'true'}}
      INVALID_CONDITION_KEY_FORMAT ERROR RESOURCE COND{'StringEquals':{':SourceVpce':'x'}}
      INVALID_CONDITION_KEY_FORMAT ERROR RESOURCE COND{'StringEquals':{'aws:':'x'}}
      INVALID_ACTION ERROR RESOURCE 'Effect':'Allow','Principal':'*','Action':':GetObject','Resource':'*'
      MISSING_BRACE_IN_VARIABLE ERROR RESOURCE COND{'StringLike':{'aws:userid':'${aws:username'}}
      INVALID_PARTITION ERROR RESOURCE 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn::s3:::b'
      EMPTY_ARRAY_CONDITION SUGGESTION RESOURCE COND{'IpAddress':{'aws:SourceIp':[]}}
      RESOURCE_MISMATCH WARNING IDENTITY 'Effect':'Allow','Action':'s3:GetObject','Resource':['arn:aws:s3:::b','arn:aws:s3:::c']
      MISSING_STATEMENT ERROR RESOURCE {'Version':'2012-10-17'}
      """;

  @ParameterizedTest
  @MethodSource("examples")
  void badDocumentGivesTheFinding(Example example) {
    List<LintFinding> findings = PolicyLint.lint(Sample.json(example.document()), example.type());
    assertThat(findings)
        .anySatisfy(finding -> {
          assertThat(finding.id()).isEqualTo(example.id());
          assertThat(finding.severity()).isEqualTo(example.severity());
        });
  }

  @Test
  void everyLintHasAnExample() {
    Set<String> shown = examples().stream().map(Example::id).collect(Collectors.toSet());
    Set<String> texts = new TreeSet<>();
    for (String key : ResourceBundle.getBundle("dev.towpath.iam.texts", Locale.ROOT).keySet()) {
      if (key.startsWith("lint.") && !key.equals("lint.POLICY_SIZE_EXCEEDS_QUOTA")) {
        texts.add(key.substring("lint.".length()));
      }
    }
    assertThat(shown).containsAll(texts);
  }

  @Test
  void everyFindingHasAText() {
    for (Example example : examples()) {
      for (LintFinding finding : PolicyLint.lint(Sample.json(example.document()), example.type())) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
          assertThat(Texts.in(language).text(finding.message()))
              .isNotBlank()
              .doesNotContain(finding.message().key(), "{0}");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "RESOURCE | 'Sid':'Only this-endpoint','Effect':'Deny','Principal':'*','Action':'s3:*','Resource':['arn:aws:s3:::b','arn:aws:s3:::b/*'],'Condition':{'StringNotEquals':{'aws:SourceVpce':['vpce-0a1b2c3d4e5f60718',{'Ref':'E'}]},'ArnNotLike':{'aws:PrincipalArn':['arn:aws:iam::111122223333:role/Admin*']}}",
        "RESOURCE | 'Effect':'Allow','Principal':{'Service':'cloudtrail.amazonaws.com'},'Action':'s3:PutObject','Resource':{'Fn::Sub':'arn:aws:s3:::${B}/*'},'Condition':{'StringEquals':{'aws:SourceAccount':'111122223333'}}",
        "RESOURCE | 'Effect':'Allow','Principal':{'AWS':['111122223333','arn:aws:iam::444455556666:role/x/R']},'Action':'s3:GetObject','Resource':'arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/*','Condition':{'ForAnyValue:StringEquals':{'aws:PrincipalOrgPaths':'o-a/r/*/'},'Bool':{'aws:SecureTransport':true},'IpAddress':{'aws:SourceIp':'203.0.113.0/24'}}",
        "ENDPOINT | 'Effect':'Allow','Principal':'*','Action':'*','Resource':'*'",
        "RESOURCE | 'Effect':'Allow','Principal':'*','Action':['s3:Put*','kms:Decrypt','S3:getObject*'],'Resource':['arn:aws:s3:::b*','arn:aws:sns:*'],'Condition':{'StringEquals':{'kms:ViaService':'x','s3:ExistingObjectTag/a':'b'},'Bool':{'aws:MultiFactorAuthPresent':'true'}}",
        "RESOURCE | 'Effect':'Deny','Principal':'*','Action':'s3:GetObject','Resource':'arn:aws:s3:::b/*','Condition':{'BoolIfExists':{'aws:MultiFactorAuthPresent':'false'},'StringNotEquals':{'s3:prefix':'x','aws:RequestedRegion':['ap-northeast-1','us-gov-west-1']}}",
        "RESOURCE | 'Effect':'Allow','Principal':'*','Action':['s3:ListBucket','s3:GetObject'],'Resource':['arn:aws:s3:::b','arn:aws:s3:::b/*'],'Condition':{'StringEqualsIfExists':{'s3:prefix':'x'},'Null':{'s3:delimiter':'true'}}",
        "RESOURCE | 'Effect':'Allow','Principal':{'Service':'logging.s3.amazonaws.com','AWS':'111122223333'},'Action':'s3:PutObject','Resource':'arn:aws:s3:::b/*','Condition':{'StringEqualsIfExists':{'aws:PrincipalOrgID':'o-a1b2c3d4e5'},'ArnLike':{'aws:SourceArn':'arn:aws:s3:::x','aws:PrincipalArn':'arn:aws:iam::111122223333:role/*'}}",
        "IDENTITY | 'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'StringEquals':{'iam:PassedToService':'medialive.amazonaws.com'}}",
        "IDENTITY | 'Effect':'Allow','Action':['iam:PassRole','s3:ListAllMyBuckets','s3:PutBucketPolicy'],'Resource':['arn:aws:iam::111122223333:role/MediaLive','arn:aws:s3:::b']",
        "IDENTITY | 'Effect':'Allow','NotAction':'iam:*','Resource':'arn:aws:s3:::b'",
        "IDENTITY | 'Effect':'Allow','Action':['s3:CreateJob','s3:GetObject'],'Resource':['arn:aws:s3:::b*']",
        "IDENTITY | 'Effect':'Allow','Action':'s3:GetObject','Resource':['arn:aws:s3:::b',{'Ref':'Other'}]",
        "RESOURCE | 'Effect':'Deny','Principal':'*','Action':'*','Resource':'arn:${aws:PrincipalTag/p}:s3:::b','Condition':{'StringEquals':{'aws:PrincipalArn':'arn:aws:iam::111122223333:role/a','s3:max-keys':'10'},'NumericLessThan':{'aws:CurrentTime':'1717200000'},'BinaryEquals':{'a:b':'QUJD'}}",
        "IDENTITY | 'Effect':'Allow','Action':'s3:ListBucket','Resource':'arn:aws:s3:::*/x'",
        "IDENTITY | 'Sid':'S1','Effect':'Allow','Action':['s3:Get*','s3:List*'],'Resource':'arn:aws:s3:::home/${aws:username}/*'",
        "TRUST | 'Effect':'Allow','Principal':{'Service':'medialive.amazonaws.com'},'Action':'sts:AssumeRole'",
      })
  void goodDocumentGivesNone(PolicyType type, String statement) {
    String wildcard = statement.replace("o-a/r/*/", "o-a/r/ou/");
    assertThat(
            PolicyLint.lint(
                Sample.json("{'Version':'2012-10-17','Statement':[{" + wildcard + "}]}"), type))
        .isEmpty();
  }

  @Test
  void anEmptyListOfAddressesIsNoListOfPrivateOnes() {
    assertThat(ids("{'IpAddress':{'aws:SourceIp':[]}}")).containsExactly("EMPTY_ARRAY_CONDITION");
  }

  @Test
  void oneTruthValueAndOneTypeOfValuesAreFine() {
    assertThat(ids("{'Bool':{'aws:SecureTransport':['true']},'NumericEquals':{'s3:a':['1','2']}}"))
        .containsExactly("INVALID_SERVICE_CONDITION_KEY");
  }

  @Test
  void theOperatorThatDoesNotFitIsNamed() {
    LintFinding finding =
        PolicyLint.lint(
                Sample.json(
                    "{'Version':'2012-10-17','Statement':[{"
                        + CONDITION
                        + "{'StringEquals':{'aws:SecureTransport':'true'}}}]}"),
                PolicyType.RESOURCE)
            .getFirst();
    assertThat(Texts.in(Locale.ENGLISH).text(finding.message()))
        .isEqualTo("StringEquals does not fit the values of aws:SecureTransport");
  }

  @ParameterizedTest
  @CsvSource({"100, 99", "101, 0"})
  void longListsAreNotComparedEachWithEach(int actions, int redundant) {
    String all = "'s3:GetObject',".repeat(actions - 1) + "'s3:GetObject'";
    assertThat(
            PolicyLint.lint(
                Sample.json(
                    "{'Version':'2012-10-17','Statement':[{'Effect':'Deny','Principal':'*',"
                        + "'Action':["
                        + all
                        + "],'Resource':'arn:aws:s3:::b/*'}]}"),
                PolicyType.RESOURCE))
        .filteredOn(finding -> finding.id().equals("REDUNDANT_ACTION"))
        .hasSize(redundant);
  }

  private static List<String> ids(String condition) {
    return PolicyLint.lint(
            Sample.json("{'Version':'2012-10-17','Statement':[{" + CONDITION + condition + "}]}"),
            PolicyType.RESOURCE)
        .stream()
        .map(LintFinding::id)
        .toList();
  }

  @Test
  void longPolicyExceedsTheQuota() {
    String many = "'arn:aws:s3:::b/" + "x".repeat(20_480) + "'";
    String document =
        "{'Version':'2012-10-17','Statement':[{'Effect':'Deny','Principal':'*',"
            + "'Action':'*','Resource':"
            + many
            + "}]}";
    assertThat(PolicyLint.lint(Sample.json(document), PolicyType.RESOURCE))
        .extracting(LintFinding::id)
        .containsExactly("POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA");
  }

  @Test
  void findingSaysWhereAndWhat() {
    List<LintFinding> findings =
        PolicyLint.lint(
            Sample.json(
                "{'Version':'2012-10-17','Statement':[{"
                    + CONDITION
                    + "{'StringEquals':{'aws:SourceVpc':'vpc-123'}}}]}"),
            PolicyType.RESOURCE);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().path())
        .isEqualTo("Statement[0].Condition.StringEquals[\"aws:SourceVpc\"]");
    assertThat(Texts.in(Locale.ENGLISH).text(findings.getFirst().message()))
        .isEqualTo("\"vpc-123\" is not the id of a VPC: vpc- and 8 or 17 characters");
  }
}
