package org.plumbline.ui.internal.encounter.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.plan.CareAtHand;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.PlannedPhase;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.encounter.NoteInput;

/** What the plan sections make of what a note shows. */
public final class PlanInput {

    private PlanInput() {
    }

    /** Day of the encounter. */
    public static LocalDate day(NoteInput input) {
        return input.header().getStart().toLocalDate();
    }

    /** What is known at the encounter: it and the one before. */
    public static CareAtHand care(NoteInput input, Clinic clinic) {
        List<Encounter> notes = Stream.concat(Stream.of(input.encounter()), input.before().stream()).toList();
        return new CareAtHand(input.episode(), notes, day(input), clinic.catalogue(),
                clinic.positionsAtHand());
    }

    /** Day of the encounter before. */
    static Optional<LocalDate> lastVisit(NoteInput input) {
        int index = input.episode().getEncounters().indexOf(input.header());
        return index < 1 ? Optional.empty()
                : Optional.of(input.episode().getEncounters().get(index - 1).getStart().toLocalDate());
    }

    /** Whether a change of these objects may change what is planned, or what speaks against it. */
    static boolean concerns(Collection<?> affected) {
        return affected.stream().anyMatch(one -> one instanceof ExercisePrescription || one instanceof Episode
                || one instanceof PlanOfCare || one instanceof PlannedPhase || one instanceof Diagnosis
                || one instanceof Finding || one instanceof RedFlagAnswer || one instanceof Encounter
                || one instanceof EncounterHeader);
    }
}
