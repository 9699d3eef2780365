package org.plumbline.ui.internal.run;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.running.RunCalendar;
import org.plumbline.core.running.RunEdits;
import org.plumbline.core.running.RunPlan;
import org.plumbline.core.running.RunRules;
import org.plumbline.core.running.Violation;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.SessionOutcome;

/**
 * What the page shows of a case.
 *
 * @param plan the calendar as the rules and the log let it be; empty while the usual distance is not known
 * @param written the calendar as the chart has it; empty while none is written
 * @param violations what the written calendar breaks
 * @param upToDate whether the written calendar is the one that would be planned now
 */
record RunView(Optional<RunCalendar> plan, Optional<RunCalendar> written, List<Violation> violations,
        boolean upToDate) {

    static RunView of(ClinicalCase it) {
        Optional<RunCalendar> plan = RunPlan.of(it);
        Optional<ReturnToRun> programme = Optional.ofNullable(it.episode().getReturnToRun())
                .filter(run -> run.getSessions().stream()
                        .anyMatch(session -> session.getOutcome() == SessionOutcome.PLANNED
                                && !session.getDate().isBefore(it.day())));
        return new RunView(plan, programme.flatMap(run -> plan.map(calendar -> calendar.written(run))),
                programme.map(run -> RunRules.violations(run, it.day(), it)).orElse(List.of()),
                plan.filter(calendar -> RunEdits.write(calendar, it).isEmpty()).isPresent());
    }
}
