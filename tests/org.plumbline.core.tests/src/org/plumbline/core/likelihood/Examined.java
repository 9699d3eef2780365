package org.plumbline.core.likelihood;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.PretestEstimate;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.testkit.InstalledContent;

/** An episode of care with tests and an estimate, for tests of likelihoods. */
final class Examined {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    final Catalogue catalogue = InstalledContent.catalogue();
    final Chart chart = NEW.createChart();
    final Episode episode = NEW.createEpisode();
    private final List<Encounter> notes = new ArrayList<>();

    Examined() {
        chart.setPatient(NEW.createPatient());
        chart.getEpisodes().add(episode);
        nextVisit();
    }

    /** A visit a day later; what follows is found in it. */
    Examined nextVisit() {
        Encounter note = NEW.createEncounter();
        note.setId("visit-" + notes.size());
        EncounterHeader header = NEW.createEncounterHeader();
        header.setId(note.getId());
        header.setStart(DAY.plusDays(notes.size()).atTime(9, 0).atOffset(ZoneOffset.UTC));
        episode.getEncounters().add(header);
        notes.add(note);
        return this;
    }

    /** Treats at the visit. */
    Examined treated() {
        note().getTreatments().add(NEW.createTreatmentLine());
        return this;
    }

    Encounter note() {
        return notes.getLast();
    }

    Examined estimate(String condition, double percent) {
        PretestEstimate estimate = NEW.createPretestEstimate();
        estimate.setCondition(condition);
        estimate.setPercent(percent);
        estimate.setSource("own practice");
        estimate.setSetOn(DAY);
        episode.getEstimates().add(estimate);
        return this;
    }

    Examined positive(String... tests) {
        return all(TestResult.POSITIVE, tests);
    }

    Examined negative(String... tests) {
        return all(TestResult.NEGATIVE, tests);
    }

    private Examined all(TestResult result, String... tests) {
        for (String test : tests) {
            test(test, Side.UNSPECIFIED, result);
        }
        return this;
    }

    TestFinding test(String id, Side side, TestResult result) {
        TestFinding finding = add(NEW.createTestFinding(), id);
        finding.setSide(side);
        finding.setResult(result);
        return finding;
    }

    Examined observed(String id, Normality normality) {
        add(NEW.createObservationFinding(), id).setNormality(normality);
        return this;
    }

    Examined moved(String id, PainResponse during, PainResponse after) {
        MovementFinding finding = add(NEW.createMovementFinding(), id);
        finding.setResponse(during);
        finding.setAfter(after);
        return this;
    }

    private <T extends Finding> T add(T finding, String id) {
        ExamItem item = catalogue.find(ExamItem.class, id).orElseThrow();
        finding.setItem(id);
        finding.setLabel(item.getLabel());
        note().getFindings().add(finding);
        return finding;
    }

    /** The first members of a cluster positive, the others negative. */
    Examined cluster(String id, int positive) {
        List<String> members = catalogue.find(TestCluster.class, id).orElseThrow().getMembers();
        positive(members.subList(0, positive).toArray(String[]::new));
        return negative(members.subList(positive, members.size()).toArray(String[]::new));
    }

    ClinicalCase atHand() {
        return new ClinicalCase(chart, episode, Visit.of(episode, notes, DAY.plusDays(notes.size())),
                DAY.plusDays(notes.size()), catalogue, ClinicPositions.DEFAULTS);
    }

    Likelihood of(String condition) {
        return Likelihood.of(atHand(), condition);
    }
}
