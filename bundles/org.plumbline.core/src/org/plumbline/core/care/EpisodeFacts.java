package org.plumbline.core.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalStatus;

/**
 * An episode under care, as far as it matters for what is due.
 *
 * @param id its id
 * @param condition id of the condition of the first diagnosis that has one, empty without
 * @param start its first day
 * @param unreported treatment days that no progress report covers
 * @param plan dates of the plan of care in force, empty without a plan
 * @param examined day of the last evaluation or re-evaluation, empty without
 * @param measures what was measured more than once
 * @param due days by which goals that are not reached should have been
 */
public record EpisodeFacts(String id, String condition, LocalDate start, TreatmentDays unreported,
        Optional<PlanDates> plan, Optional<LocalDate> examined, List<MeasureFacts> measures, List<LocalDate> due) {

    public EpisodeFacts {
        measures = List.copyOf(measures);
        due = List.copyOf(due);
    }

    /** The facts of an episode. */
    public static EpisodeFacts of(Episode episode) {
        return new EpisodeFacts(episode.getId(), condition(episode),
                episode.getStart(), TreatmentDays.unreported(episode, LocalDate.MAX),
                PlanDates.current(episode), examined(episode), MeasureFacts.of(episode),
                episode.getGoals().stream().filter(EpisodeFacts::isOpen)
                        .filter(goal -> goal.getDue() != null && !MeasureFacts.isReached(goal, episode))
                        .map(Goal::getDue).sorted().toList());
    }

    private static boolean isOpen(Goal goal) {
        return goal.getStatus() == GoalStatus.ACTIVE || goal.getStatus() == GoalStatus.PARTLY_MET;
    }

    private static String condition(Episode episode) {
        return episode.getDiagnoses().stream().map(Diagnosis::getCondition).filter(Objects::nonNull).findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> examined(Episode episode) {
        return CareFacts.headers(episode).filter(header -> header.getKind() == EncounterKind.EVALUATION
                || header.getKind() == EncounterKind.RE_EVALUATION).map(CareFacts::day).max(LocalDate::compareTo);
    }
}
