package org.plumbline.core.careplan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Irritability;
import org.plumbline.model.chart.Tri;
import org.plumbline.testkit.InstalledContent;

/** A patient at the first visit, for tests of what is planned. */
final class PlannedCase {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    final Catalogue catalogue = InstalledContent.catalogue();
    final Chart chart = ChartFactory.eINSTANCE.createChart();
    final Episode episode = ChartFactory.eINSTANCE.createEpisode();
    final Encounter note = ChartFactory.eINSTANCE.createEncounter();
    private final EncounterHeader header = ChartFactory.eINSTANCE.createEncounterHeader();
    private final Map<String, String> positions = new HashMap<>();
    private LocalDate day = TODAY;

    PlannedCase(String... conditions) {
        chart.setPatient(ChartFactory.eINSTANCE.createPatient());
        chart.getEpisodes().add(episode);
        episode.setStart(TODAY);
        since(2);
        for (String id : conditions) {
            Diagnosis diagnosis = ChartFactory.eINSTANCE.createDiagnosis();
            diagnosis.setId(id);
            diagnosis.setCondition(catalogue.find(Condition.class, id).orElseThrow().getId());
            episode.getDiagnoses().add(diagnosis);
        }
        note.setId("today");
        note.setSubjective(ChartFactory.eINSTANCE.createSubjective());
        header.setId("today");
        header.setStart(TODAY.atTime(9, 0).atOffset(ZoneOffset.UTC));
        episode.getEncounters().add(header);
    }

    /** The pain began so many days before the first visit. */
    PlannedCase since(int days) {
        episode.setOnset(TODAY.minusDays(days));
        return this;
    }

    PlannedCase irritable(Irritability level) {
        episode.setIrritability(level);
        return this;
    }

    PlannedCase has(String... equipment) {
        episode.getEquipment().addAll(List.of(equipment));
        return this;
    }

    PlannedCase holds(String conflict, String position) {
        positions.put(conflict, position);
        return this;
    }

    PlannedCase answers(String question, Tri said) {
        Answer answer = ChartFactory.eINSTANCE.createAnswer();
        answer.setQuestion(catalogue.find(ScreeningQuestion.class, question).orElseThrow().getId());
        answer.setLabel(question);
        answer.setAnswer(said);
        note.getAnswers().add(answer);
        return this;
    }

    PlannedCase worst(int pain) {
        note.getSubjective().setPainWorst(pain);
        return this;
    }

    PlannedCase on(LocalDate later) {
        day = later;
        return this;
    }

    ClinicalCase known() {
        return new ClinicalCase(chart, episode, List.of(new Visit(header, note)), day, catalogue,
                new ClinicPositions(positions));
    }

    /** The same with a visit a week later, at which nothing but the pain at worst was said. */
    ClinicalCase later(int worst) {
        Encounter next = ChartFactory.eINSTANCE.createEncounter();
        next.setId("later");
        next.setSubjective(ChartFactory.eINSTANCE.createSubjective());
        next.getSubjective().setPainWorst(worst);
        EncounterHeader after = ChartFactory.eINSTANCE.createEncounterHeader();
        after.setStart(header.getStart().plusWeeks(1));
        ClinicalCase first = known();
        return new ClinicalCase(chart, episode, List.of(first.visits().getFirst(), new Visit(after, next)),
                day.plusWeeks(1), catalogue, first.positions());
    }

    PlanProposal plan() {
        return PlanProposal.of(known());
    }

    /** Ids of what is suggested in a phase. */
    static List<String> ids(PlanPhase phase) {
        return phase.items().map(PlanItem::entry).toList();
    }

    /** Ids of all that is suggested. */
    List<String> suggested() {
        return plan().items().map(PlanItem::entry).distinct().toList();
    }
}
