package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Json;
import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that AWS would not accept: which problem, and where. */
class PolicyReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "7 | DATA_TYPE_MISMATCH | ''",
        "{'Statement':[7]} | DATA_TYPE_MISMATCH | Statement[0]",
        "{'Statement':7} | DATA_TYPE_MISMATCH | Statement",
        "{'Version':'2012-10-17'} | MISSING_STATEMENT | ''",
        "{'Statements':[],'Statement':[]} | INVALID_POLICY_ELEMENT | Statements",
        "S{'X':1} | INVALID_POLICY_ELEMENT | Statement.X",
        "S{'Effect':7} | DATA_TYPE_MISMATCH | Statement.Effect",
        "S{'Action':['a:b',7]} | DATA_TYPE_MISMATCH | Statement.Action[1]",
        "S{'Action':{'a':'b','c':'d'}} | DATA_TYPE_MISMATCH | Statement.Action",
        "S{'Resource':true} | DATA_TYPE_MISMATCH | Statement.Resource",
        "S{'NotResource':'*'} | UNSUPPORTED_ELEMENT_COMBINATION | Statement",
        "S{'NotPrincipal':'*'} | UNSUPPORTED_ELEMENT_COMBINATION | Statement",
        "S{'Principal':[]} | DATA_TYPE_MISMATCH | Statement.Principal",
        "S{'Principal':{'AWS':7}} | DATA_TYPE_MISMATCH | Statement.Principal.AWS",
        "S{'Condition':[]} | DATA_TYPE_MISMATCH | Statement.Condition",
        "S{'Condition':{'Bool':'x'}} | DATA_TYPE_MISMATCH | Statement.Condition.Bool",
        "S{'Condition':{'Bool':{'a:b':{'c':1,'d':2}}}} | DATA_TYPE_MISMATCH |"
            + " Statement.Condition.Bool[\\u0022a:b\\u0022]",
        "S{'Condition':{'IfExists':{}}} | INVALID_CONDITION_OPERATOR | Statement.Condition.IfExists",
        "S{'Condition':{':Bool':{}}} | INVALID_CONDITION_OPERATOR | Statement.Condition[\\u0022:Bool\\u0022]",
      })
  void problemSaysWhatAndWhere(String document, String id, String path) {
    String expected = path.equals("''") ? "" : path.replace("\\u0022", "\"");
    assertThat(Sample.document(whole(document)).problems())
        .extracting(PolicyProblem::id, PolicyProblem::path)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(id, expected));
  }

  /** S and an object stand for a good statement with these fields instead of its own. */
  private static String whole(String document) {
    if (!document.startsWith("S")) {
      return document;
    }
    Json.Obj statement =
        (Json.Obj) Sample.json("{'Effect':'Allow','Principal':'*','Action':'*','Resource':'*'}");
    Json.Obj changes = (Json.Obj) Sample.json(document.substring(1));
    for (var field : changes.fields().entrySet()) {
      statement = statement.with(field.getKey(), field.getValue());
    }
    return dev.towpath.model.JsonText.writeCompact(Json.of("Statement", statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "S{'Effect':{'Ref':'X'}}",
        "S{'Action':{'Ref':'X'}}",
        "S{'Action':['a:b',{'Fn::If':['C','a:b','c:d']}]}",
        "S{'Principal':{'Fn::If':['C','*','*']}}",
        "S{'Principal':{'AWS':{'Fn::GetAtt':'Role.Arn'}}}",
        "S{'Condition':{'Ref':'X'}}",
        "S{'Condition':{'StringEquals':{'aws:SourceVpce':{'Ref':'X'}}}}",
        "S{'Condition':{'Bool':{'aws:SecureTransport':true}}}",
        "{'Statement':[{'Fn::If':['C',{},{}]}]}",
        "{'Ref':'Parameter'}",
        "{'Id':'x','Statement':[]}",
      })
  void functionsAndLooseFormsAreNoProblem(String document) {
    assertThat(Sample.document(whole(document)).problems()).isEmpty();
  }

  @Test
  void hugeDocumentIsNotReadAndSaysSo() {
    Json many = new Json.Arr(Collections.nCopies(60_000, Json.of("a:b")));
    Json document = Json.of("Statement", Json.of("Effect", "Allow").with("Action", many));
    Policy policy = PolicyReader.read(document);
    assertThat(policy.problems()).extracting(PolicyProblem::id).containsExactly("POLICY_TOO_LARGE");
    assertThat(PolicyEvaluator.evaluate(policy, Sample.get(Sample.USER)).outcome())
        .isEqualTo(StatementResult.Outcome.UNKNOWN);
  }

  @Test
  void numbersWithHugeExponentsDoNoHarm() {
    Json huge = new Json.Num(new BigDecimal("1e999999999"));
    Json.Obj statement =
        ((Json.Obj) Sample.json("{'Effect':'Allow','Action':'*','Resource':'*'}"))
            .with("Condition", Json.of("NumericLessThan", Json.of("aws:N", huge)));
    Policy policy = PolicyReader.read(Json.of("Statement", statement));
    assertThat(PolicyEvaluator.evaluate(policy, Sample.get(Sample.USER)).outcome())
        .isEqualTo(StatementResult.Outcome.SILENT);
  }
}
