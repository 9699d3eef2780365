package org.plumbline.testkit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.Sex;

/**
 * Builds an invented patient's chart in the order of care: patient, episodes, encounters. What is built is the same on
 * every machine and every day; ids are numbered in the order of the calls.
 */
public final class ChartBuilder {

    /** Content version that all samples are written with. */
    public static final String CONTENT_VERSION = "org.plumbline.content.lowback 1.0.0";

    static final ChartFactory FACTORY = ChartFactory.eINSTANCE;

    private final ChartExchange exchange = FACTORY.createChartExchange();
    private final Chart chart = FACTORY.createChart();
    private final Patient patient = FACTORY.createPatient();
    private final Map<String, Integer> numbers = new HashMap<>();

    private ChartBuilder(String recordNumber) {
        chart.setId(recordNumber.toLowerCase(Locale.ROOT));
        chart.setInvented(true);
        chart.setPatient(patient);
        patient.setRecordNumber(recordNumber);
        exchange.setChart(chart);
    }

    /** A patient of this name; the chart's id is the record number in lower case. */
    public static ChartBuilder aPatient(String recordNumber, String givenName, String familyName) {
        ChartBuilder builder = new ChartBuilder(recordNumber);
        builder.patient.setGivenName(givenName);
        builder.patient.setFamilyName(familyName);
        return builder;
    }

    /** A runner of no importance, for tests that need somebody. */
    public static ChartBuilder aRunner() {
        return aPatient("P-9001", "Robin", "Testwell").born("1990-05-17", Sex.FEMALE).with(patient -> {
            var running = FACTORY.createRunningProfile();
            running.setUsualWeeklyKm(30.0);
            running.setWeeklyKm(10.0);
            running.setRunsPerWeek(3);
            patient.setRunning(running);
        });
    }

    /** The evaluation of {@link #aRunner()}, a draft, the first encounter of an episode of low back pain. */
    public static EncounterBuilder anEvaluation() {
        return aRunner().episode("Low back pain", "2026-10-01", "2026-10-12")
                .seenBy(SampleClinicBuilder.therapist()).evaluation("2026-10-12T09:00", 45);
    }

    /** Date of birth, as {@code yyyy-mm-dd}, and sex. */
    public ChartBuilder born(String date, Sex sex) {
        patient.setBirthDate(LocalDate.parse(date));
        patient.setSex(sex);
        return this;
    }

    /** Sets whatever else is known about the patient. */
    public ChartBuilder with(Consumer<Patient> more) {
        more.accept(patient);
        return this;
    }

    /** The payer; {@code ruleSet} is the id of its rules in the catalogue. */
    public ChartBuilder coveredBy(String payer, String ruleSet, String memberId, int authorizedVisits) {
        var coverage = FACTORY.createCoverage();
        coverage.setPayer(payer);
        coverage.setRuleSet(ruleSet);
        coverage.setMemberId(memberId);
        if (authorizedVisits > 0) {
            coverage.setAuthorizedVisits(authorizedVisits);
        }
        patient.setCoverage(coverage);
        return this;
    }

    /** Adds to the problem list; {@code code} is empty for a problem without one. */
    public ChartBuilder problem(String label, String code, String since) {
        var problem = FACTORY.createProblem();
        problem.setLabel(label);
        if (!code.isEmpty()) {
            problem.setCode(code);
        }
        problem.setSince(LocalDate.parse(since));
        chart.getProblems().add(problem);
        return this;
    }

    /** Adds a medication. */
    public ChartBuilder takes(String medication, String dose, String since) {
        var taken = FACTORY.createMedication();
        taken.setLabel(medication);
        taken.setDose(dose);
        taken.setSince(LocalDate.parse(since));
        chart.getMedications().add(taken);
        return this;
    }

    /** Opens an episode of care; onset and start as {@code yyyy-mm-dd}. */
    public EpisodeBuilder episode(String title, String onset, String start) {
        return new EpisodeBuilder(this, title, LocalDate.parse(onset), LocalDate.parse(start));
    }

    /** The chart with its encounters. */
    public ChartExchange build() {
        return exchange;
    }

    Chart chart() {
        return chart;
    }

    /** The next id with this prefix: {@code G1}, {@code G2} and so on through all episodes. */
    String nextId(String prefix) {
        return prefix + numbers.merge(prefix, 1, Integer::sum);
    }
}
