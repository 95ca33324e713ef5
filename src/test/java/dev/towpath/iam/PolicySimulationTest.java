package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of cases. */
class PolicySimulationTest {
  private static final String FILE =
      """
      {'policies':{
        'all':{'Version':'2012-10-17','Statement':{'Sid':'All','Effect':'Allow','Action':'*','Resource':'*'}},
        'open':{'Version':'2012-10-17','Statement':{'Effect':'Allow','Principal':'*','Action':'*','Resource':'*'}},
        'no':{'Version':'2012-10-17','Statement':{'Effect':'Deny','Principal':'*','Action':'*','Resource':'*'}}},
       'cases':[CASES]}
      """;

  private static List<String> run(String... cases) {
    String all =
        String.join(",", cases)
            .replace("ERIN", "'principal':'arn:aws:iam::111122223333:user/erin',REST")
            .replace("ANYONE", "'principal':'anonymous',REST")
            .replace(
                "REST",
                "'action':'s3:GetObject','resource':'arn:aws:s3:::b/k','account':'111122223333','ctx':{}");
    return PolicySimulation.run(Sample.json(FILE.replace("CASES", all)))
        .map(JsonText::writeCompact)
        .toList();
  }

  @Test
  void decisionsNameWhatDecided() {
    assertThat(
            run(
                "{'id':'a',ERIN,'identity':['all']}",
                "{'id':'b',ERIN,'identity':['all'],'bucket':'no'}",
                "{'id':'c',ERIN}",
                "{'id':'d',ANYONE,'bucket':'open','bpa':true}",
                "{'id':'e',ERIN,'identity':['all'],'endpoint':{'Statement':[]}}",
                "{'id':'f',ERIN,'identity':['all'],'scp':[['all'],[]]}",
                "{'id':'g',ERIN,'identity':['all'],'rcp':[['no']]}",
                "{'id':'h',ERIN,'identity':['absent']}",
                "{'id':'i',ERIN,'identity':['all'],'boundary':['no']}",
                "{'id':'j',ERIN,'identity':['all'],'session':{'Statement':[]}}"))
        .containsExactly(
            "{\"id\":\"a\",\"decision\":\"allowed\",\"by\":\"identity statement All\"}",
            "{\"id\":\"b\",\"decision\":\"explicitDeny\",\"by\":\"resource statement 1\"}",
            "{\"id\":\"c\",\"decision\":\"implicitDeny\",\"by\":\"no statement of identity or"
                + " resource allows\"}",
            "{\"id\":\"d\",\"decision\":\"explicitDeny\",\"by\":\"RestrictPublicBuckets\"}",
            "{\"id\":\"e\",\"decision\":\"implicitDeny\",\"by\":\"no statement of endpoint"
                + " allows\"}",
            "{\"id\":\"f\",\"decision\":\"implicitDeny\",\"by\":\"no statement of service control"
                + " allows\"}",
            "{\"id\":\"g\",\"decision\":\"explicitDeny\",\"by\":\"resource control statement"
                + " 1\"}",
            "{\"id\":\"h\",\"decision\":\"unknown\",\"by\":\"identity statement 1\"}",
            "{\"id\":\"i\",\"decision\":\"explicitDeny\",\"by\":\"boundary statement 1\"}",
            "{\"id\":\"j\",\"decision\":\"implicitDeny\",\"by\":\"no statement of session"
                + " allows\"}");
  }

  @Test
  void fileOfAnotherShapeHasNoCases() {
    assertThat(PolicySimulation.run(new Json.Nul())).isEmpty();
    assertThat(PolicySimulation.run(Sample.json("{'cases':[7]}"))).isEmpty();
  }
}
