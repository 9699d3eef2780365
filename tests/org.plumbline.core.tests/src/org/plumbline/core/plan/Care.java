package org.plumbline.core.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.provenance.Edits;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.testkit.InstalledContent;

/** An episode of care of the third week, for tests of what is prescribed in it. */
final class Care {

    static final LocalDate START = LocalDate.of(2026, 11, 2);
    static final LocalDate TODAY = START.plusDays(18);

    final Catalogue catalogue = InstalledContent.catalogue();
    final Episode episode = ChartFactory.eINSTANCE.createEpisode();
    final Encounter note = ChartFactory.eINSTANCE.createEncounter();

    Care(String... conditions) {
        episode.setStart(START);
        for (String id : conditions) {
            Diagnosis diagnosis = ChartFactory.eINSTANCE.createDiagnosis();
            diagnosis.setCondition(catalogue.find(Condition.class, id).orElseThrow().getId());
            episode.getDiagnoses().add(diagnosis);
        }
        note.setId("today");
        EncounterHeader header = ChartFactory.eINSTANCE.createEncounterHeader();
        header.setId("today");
        header.setStart(TODAY.atTime(9, 0).atOffset(ZoneOffset.UTC));
        episode.getEncounters().add(header);
    }

    CareAtHand atHand() {
        return new CareAtHand(episode, List.of(note), TODAY, catalogue);
    }

    Exercise exercise(String id) {
        return catalogue.find(Exercise.class, id).orElseThrow();
    }

    /** Prescribes an exercise at the start of care. */
    ExercisePrescription prescribe(String id, PhaseKind phase, Consumer<ExercisePrescription> more) {
        ExercisePrescription prescription = Prescriptions.start(exercise(id), phase, START, catalogue.version());
        more.accept(prescription);
        episode.getPrescriptions().add(prescription);
        return prescription;
    }

    ExercisePrescription prescribe(String id, PhaseKind phase) {
        return prescribe(id, phase, asItIs -> { });
    }

    /** Does what a step says. */
    ExercisePrescription take(PrescriptionStep step) {
        PrescriptionStep.Change change = (PrescriptionStep.Change) step;
        Edits.make(change.edits());
        return change.successor().orElse(change.old());
    }
}
