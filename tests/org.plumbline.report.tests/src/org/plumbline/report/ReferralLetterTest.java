package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.chart.Tri;
import org.plumbline.report.internal.referral.ReferralLetterBuilder;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.Tone;
import org.plumbline.report.model.Report;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.SampleClinicBuilder;

class ReferralLetterTest {

    private static Report letter(EncounterBuilder encounter) throws ReportException {
        return new ReferralLetterBuilder()
                .build(Samples.request(encounter.episode().chart().build(), Locale.US));
    }

    private static String to(Report letter) {
        return letter.subject().getFirst().value();
    }

    @ParameterizedTest(name = "{0}: {1}, to {2}")
    @CsvSource({ "Q-23, Emergency: now, Emergency department", "Q-25, Urgent: the same day, (name of the doctor)",
        "Q-06, Referral, (name of the doctor)" })
    void urgencyAndAddressFollowTheWorstFlag(String question, String urgency, String to) throws Exception {
        Report letter = letter(ChartBuilder.anEvaluation().answered(Tri.YES, question));
        assertEquals(urgency, Samples.blocks(letter, Notice.class).findFirst().orElseThrow().title());
        assertEquals(to, to(letter));
    }

    @Test
    @DisplayName("RF-34: general advice never takes the place of an action in a letter")
    void noDisclaimerInPlaceOfAnAction() throws Exception {
        String text = Samples.text(letter(ChartBuilder.anEvaluation().answered(Tri.YES, "Q-23", "q-saddle-numbness")));
        assertTrue(text.contains("Cauda equina picture"), text);
        assertTrue(text.contains("Please see the patient now"), text);
        assertFalse(text.contains("general information"), text);
    }

    @Test
    void theReferringDoctorGetsItOrACopy() throws Exception {
        EncounterBuilder encounter = ChartBuilder.anEvaluation().answered(Tri.YES, "Q-06");
        encounter.episode().with(episode -> episode.setReferral("Dr. Ida Grand, 2026-10-01"));
        assertEquals("Dr. Ida Grand, 2026-10-01", to(letter(encounter)));
        encounter.answered(Tri.YES, "Q-23");
        Report emergency = letter(encounter);
        assertEquals("Emergency department", to(emergency));
        assertEquals("Dr. Ida Grand, 2026-10-01", emergency.subject().get(1).value());
    }

    @Test
    void withoutAFlagThereIsNoLetter() {
        assertThrows(ReportException.class, () -> letter(ChartBuilder.anEvaluation().answered(Tri.NO, "Q-23")));
    }

    @Test
    void theToneIsThatOfAnEmergencyInTheSampleClinic() throws Exception {
        Report letter = new ReferralLetterBuilder()
                .build(Samples.request(SampleClinicBuilder.chart("P-0007"), Locale.US));
        assertEquals(Tone.URGENT, Samples.blocks(letter, Notice.class).findFirst().orElseThrow().tone());
        assertTrue(Samples.text(letter).lines().allMatch(line -> line.codePointCount(0, line.length()) <= 96));
    }
}
