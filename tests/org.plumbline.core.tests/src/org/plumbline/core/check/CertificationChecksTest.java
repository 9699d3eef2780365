package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.Severity;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.testkit.SampleClinicBuilder;

/** The first treatment is on 2026-10-12; the plan runs for eight weeks, to 2026-12-07. */
class CertificationChecksTest {

    private final CheckedChart chart = new CheckedChart(CompleteCare.evaluation().episode().chart().build());
    private final PlanOfCare plan = chart.episode().getPlans().getLast();

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void withoutOrderAndSignatureItIsRemindedOfAndThenOverdue() {
        chart.episode().setOrderedOn(null);
        assertEquals(List.of(), chart.on("2026-11-01").messages("mt-certification"));
        Problem soon = chart.on("2026-11-02").problems("mt-certification").getFirst();
        assertEquals("The plan is not certified yet; it is due by 2026-11-11.", soon.shortfall().message());
        assertEquals(Severity.WARNING, soon.severity());
        Problem overdue = chart.on("2026-11-12").problems("mt-certification").getFirst();
        assertEquals("The plan is not certified; it was due by 2026-11-11.", overdue.shortfall().message());
        assertEquals(Severity.ERROR, overdue.severity());
    }

    @Test
    void aSignatureInTimeSuffices() {
        chart.episode().setOrderedOn(null);
        plan.setCertifiedOn(day("2026-11-11"));
        assertEquals(List.of(), chart.on("2026-11-20").messages("mt-certification"));
        plan.setCertifiedOn(day("2026-11-12"));
        assertEquals(List.of("The plan was certified on 2026-11-12; it was due by 2026-11-11."),
                chart.messages("mt-certification"));
    }

    @Test
    void anOrderOnFileStandsInOnlyIfThePlanWasSentInTime() {
        assertEquals(List.of(), chart.on("2026-11-20").messages("mt-certification"));
        plan.setSentOn(day("2026-11-12"));
        assertEquals(1, chart.messages("mt-certification").size(), "31 days after the evaluation");
    }

    @Test
    void aVerbalOrderHasAClockOfItsOwn() {
        chart.episode().setOrderedOn(null);
        plan.setVerbalOrderOn(day("2026-10-12"));
        assertEquals(List.of("The plan is not certified; it was due by 2026-10-26."),
                chart.on("2026-10-27").messages("mt-certification"));
    }

    @Test
    void theIntervalIsThePlansDurationOrNinetyDays() {
        assertEquals(List.of(), chart.on("2026-11-27").messages("mt-certification-interval"));
        assertEquals(List.of("The certification ended on 2026-12-07."),
                chart.on("2026-12-08").messages("mt-certification-interval"));
        plan.setTo(day("2027-03-01"));
        assertEquals(List.of("The certification ends on 2027-01-10."),
                chart.on("2027-01-05").messages("mt-certification-interval"));
        chart.episode().getEncounters().getLast().setKind(EncounterKind.DISCHARGE);
        assertEquals(List.of(), chart.messages("mt-certification-interval"));
    }

    @Test
    void anOrderDoesNotStandInForTheSignatureOfARecertification() {
        chart.on("2026-12-01").mend(chart.problems("mt-certification-interval").getFirst());
        assertEquals(List.of(), chart.messages("mt-recertification"), "the new plan begins when the last one ends");
        assertEquals(List.of("The plan from 2026-12-07 on is not certified; a recertification needs its signature."),
                chart.on("2026-12-08").messages("mt-recertification"));
        chart.episode().getPlans().getLast().setCertifiedOn(day("2026-12-08"));
        assertEquals(List.of(), chart.messages("mt-recertification"));
    }

    @Test
    void aChiropractorNeitherSetsNorCertifiesNorRefers() {
        assertEquals(List.of(), chart.messages("mt-chiropractor"));
        plan.setCertifiedBy("Rowan Achterberg, DC");
        chart.chart.getPatient().getCoverage().setReferredBy("Rowan Achterberg, DC");
        chart.episode().getEncounters().getFirst().setClinician(
                SampleClinicBuilder.chiropractor());
        assertEquals(List.of("The patient was referred by a chiropractor, which this payer does not accept.",
                "The plan was certified by a chiropractor, which this payer does not accept.",
                "The plan was set by a chiropractor, which this payer does not accept for therapy."),
                chart.messages("mt-chiropractor"));
    }
}
