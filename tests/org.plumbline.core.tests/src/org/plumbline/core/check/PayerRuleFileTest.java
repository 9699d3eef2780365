package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.Encounter;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.InstalledContent;

class PayerRuleFileTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <catalogue:Chapter xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:catalogue="https://plumbline.org/model/catalogue/1" label="Ours">
              <payerRuleSets id="northlake" label="Northlake Mutual" payer="Northlake Mutual Health" edition="2026"
                  source="Contract of 2026" unitMethod="per-code">
            """;
    private static final String TAIL = """
              </payerRuleSets>
            </catalogue:Chapter>
            """;
    private static final String RULE = """
                <rules id="nl-goals-asked" label="Patient's own goals" topic="evaluation" check="note-contents"
                    severity="error" source="Contract §4">
                  <contents label="The patient's own goals" fields="Subjective.patientGoals"/>
                </rules>
            """;

    private final Catalogue installed = InstalledContent.catalogue();

    private PayerRuleFile read(String rules) throws PayerRuleException {
        return PayerRuleFile.read("northlake.xml", HEAD + rules + TAIL, installed);
    }

    private List<String> refusal(String content) {
        return assertThrows(PayerRuleException.class, () -> PayerRuleFile.read("northlake.xml", content, installed))
                .problems().stream().map(ContentProblem::toString).toList();
    }

    @Test
    void aRuleSetOfTheClinicIsApplied() throws PayerRuleException {
        Catalogue catalogue = read(RULE).addedTo(installed);
        ChartExchange made = ChartBuilder.anEvaluation().episode().chart().coveredBy("Northlake", "northlake", "1", 0)
                .build();
        Chart chart = made.getChart();
        List<Encounter> notes = List.copyOf(made.getEncounters());
        LocalDate day = LocalDate.parse("2026-10-12");
        ClinicalCase known = new ClinicalCase(chart, chart.getEpisodes().getFirst(),
                Visit.of(chart.getEpisodes().getFirst(), notes, day), day, catalogue, ClinicPositions.DEFAULTS);
        List<Problem> problems = Checks.of(new CodeLists(List.of()), 80).problems(known);
        assertEquals("Patient's own goals: \u201cThe patient's own goals\u201d is missing.",
                problems.getFirst().shortfall().message());
        assertEquals("Northlake Mutual", problems.getFirst().rule().set());
        assertEquals("Contract §4", problems.getFirst().rule().rule().source());
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        assertEquals(List.of("northlake.xml:7: note-content is no check; there are "),
                refusal(HEAD + RULE.replace("note-contents", "note-content") + TAIL).stream()
                        .map(problem -> problem.substring(0, problem.indexOf("are ") + 4)).toList());
        assertEquals(List.of("northlake.xml:8: Subjective.wishes is no field of a chart."),
                refusal(HEAD + RULE.replace("patientGoals", "wishes") + TAIL));
        assertEquals(List.of("northlake.xml:7: The id mt-goals is already used in the installed content."),
                refusal(HEAD + RULE.replace("nl-goals-asked", "mt-goals") + TAIL));
        assertEquals(List.of("northlake.xml:7: nl-goals-asked has no topic."),
                refusal(HEAD + RULE.replace(" topic=\"evaluation\"", "") + TAIL));
        assertTrue(refusal(HEAD + RULE.replace("severity=\"error\"", "severity=\"grave\"") + TAIL).getFirst()
                .startsWith("northlake.xml:7: "));
    }

    @Test
    void somethingElseIsNoFileOfRules() {
        assertTrue(refusal("Dear colleague").getFirst().startsWith("northlake.xml"));
        assertEquals(List.of("northlake.xml:10: The file may hold payerRuleSets and nothing else."),
                refusal(HEAD + RULE + TAIL.replace("</catalogue", "<wordings id=\"x-w\" label=\"x\" usage=\"x\"/></catalogue")
                        .replace("  </payerRuleSets>\n", "  </payerRuleSets>")));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws PayerRuleException {
        String text = read(RULE).text();
        assertEquals(text, PayerRuleFile.stored(text).text());
        assertThrows(PayerRuleException.class, () -> PayerRuleFile.stored(text.substring(0, text.length() / 2)));
    }

    @Test
    void aSetImportedAgainTakesThePlaceOfTheOneBefore() throws PayerRuleException {
        PayerRuleFile both = read(RULE).with(read(RULE.replace("nl-goals-asked", "nl-other")));
        assertEquals(List.of("nl-other"), both.sets().stream().flatMap(set -> set.getRules().stream())
                .map(PayerRule::getId).toList());
    }

    @Test
    void theRulesOfTheInstalledContentNameChecksAndFieldsThatExist() throws PayerRuleException {
        Catalogue nothing = new Catalogue(List.of(), List.of());
        Catalogue rulesOnly = new PayerRuleFile(installed.all(PayerRuleSet.class)).addedTo(nothing);
        String text = new PayerRuleFile(rulesOnly.all(PayerRuleSet.class)).text().replaceAll(" evidence=\"[^\"]*\"", "");
        assertEquals(installed.all(PayerRuleSet.class).size(),
                PayerRuleFile.read("installed.xml", text, nothing).sets().size());
    }

    @Test
    void everyCheckIsNamedByARule() {
        List<String> named = installed.all(PayerRule.class).stream().map(PayerRule::getCheck).toList();
        assertEquals(List.of(), Checks.of(new CodeLists(List.of()), 80).ids().stream()
                .filter(check -> !named.contains(check)).toList());
    }
}
