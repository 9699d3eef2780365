package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.careplan.PlanAcceptance;
import org.plumbline.core.careplan.PlanProposal;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PlannedPhase;
import org.plumbline.model.chart.Side;
import org.plumbline.report.internal.progress.ProgressReportBuilder;
import org.plumbline.report.internal.referral.ReferralLetterBuilder;
import org.plumbline.report.internal.rehab.RehabPlanBuilder;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.GoldenFile;
import org.plumbline.testkit.InstalledContent;
import org.plumbline.testkit.SampleClinicBuilder;

/** Reports of sample patients read as they were accepted. */
class GoldenReportTest {

    private static final String PROJECT = "org.plumbline.report.tests";

    /** A runner's disc, a chiropractic case, the latest episode of a long chart, an emergency, another customs. */
    @ParameterizedTest
    @CsvSource({ "P-0001, en-US", "P-0006, en-US", "P-0007, en-US", "P-0008, de-DE" })
    void progressReport(String record, Locale locale) throws Exception {
        ChartExchange chart = SampleClinicBuilder.chart(record);
        String text = Samples.text(new ProgressReportBuilder().build(Samples.request(chart, locale)));
        GoldenFile.matches(PROJECT, "progress-" + record + ".txt", text);
    }

    @ParameterizedTest
    @CsvSource({ "P-0001, en-US", "P-0002, en-GB" })
    void rehabPlan(String record, Locale locale) throws Exception {
        ChartExchange chart = SampleClinicBuilder.chart(record);
        String text = Samples.text(new RehabPlanBuilder().build(Samples.request(chart, locale)));
        GoldenFile.matches(PROJECT, "rehab-plan-" + record + ".txt", text);
    }

    /** An emergency, and a root with weakness. */
    @ParameterizedTest
    @CsvSource({ "P-0007, en-US", "P-0003, en-GB" })
    void referralLetter(String record, Locale locale) throws Exception {
        ChartExchange chart = SampleClinicBuilder.chart(record);
        String text = Samples.text(new ReferralLetterBuilder().build(Samples.request(chart, locale)));
        GoldenFile.matches(PROJECT, "referral-letter-" + record + ".txt", text);
    }

    @ParameterizedTest
    @CsvSource({ "P-0001", "P-0008" })
    void textFitsThePage(String record) throws Exception {
        ChartExchange chart = SampleClinicBuilder.chart(record);
        for (String text : new String[] { Samples.text(Samples.progress(chart)),
            Samples.text(Samples.rehabPlan(chart)) }) {
            assertTrue(text.lines().allMatch(line -> line.codePointCount(0, line.length()) <= 96), text);
        }
    }

    /** The patient reads the phases of the plan that was accepted, as the clinician changed them. */
    @Test
    void rehabPlanOfAnAcceptedPlan() throws Exception {
        ChartExchange chart = ChartBuilder.anEvaluation().episode()
                .diagnosis("M47.816", "Facet pain", Side.RIGHT, "C-01").chart().build();
        Episode episode = chart.getChart().getEpisodes().getLast();
        ClinicalCase known = new ClinicalCase(chart.getChart(), episode,
                Visit.of(episode, chart.getEncounters(), Samples.TODAY), Samples.TODAY, InstalledContent.catalogue(),
                ClinicPositions.DEFAULTS);
        Edits.make(new PlanAcceptance(known, "Dana Reyes", Samples.TODAY.atTime(9, 0).atOffset(ZoneOffset.UTC))
                .whole(PlanProposal.of(known)));
        PlannedPhase first = episode.getPlans().getLast().getPhases().getFirst();
        first.setReachedOn(Samples.TODAY);
        PlannedPhase second = episode.getPlans().getLast().getPhases().get(1);
        second.setLabel("Control, for you");
        second.getAims().addFirst("Walk to work and back.");
        second.setToWeek(9.0);
        GoldenFile.matches(PROJECT, "rehab-plan-accepted.txt", Samples.text(Samples.rehabPlan(chart)));
    }
}
