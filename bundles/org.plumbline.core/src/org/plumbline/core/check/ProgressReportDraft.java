package org.plumbline.core.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.internal.check.Messages;
import org.plumbline.core.progress.Change;
import org.plumbline.core.progress.GoalProgress;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.PlanDecision;
import org.plumbline.model.chart.ProgressReport;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Subjective;

/** A progress report put together from what the chart says. Nobody has vouched for it yet. */
public final class ProgressReportDraft {

    /** Visits whose statements are quoted, the newest first. */
    private static final int QUOTED = 3;

    private ProgressReportDraft() {
    }

    /** A draft for the time since the last report or re-evaluation. */
    public static ProgressReport of(ClinicalCase known, Hand hand) {
        return after(lastCovered(known), known, hand);
    }

    /** A draft for the time after a day. */
    public static ProgressReport after(LocalDate last, ClinicalCase known, Hand hand) {
        List<Visit> period = known.visits().stream().filter(visit -> visit.date().isAfter(last)).toList();
        ProgressReport report = ChartFactory.eINSTANCE.createProgressReport();
        report.setId(UUID.randomUUID().toString());
        report.setFrom(period.isEmpty() ? known.day() : period.getFirst().date());
        report.setTo(period.isEmpty() ? known.day() : period.getLast().date());
        report.setWrittenOn(hand.at().toLocalDate());
        report.setStatements(statements(period));
        report.setProgress(progress(known));
        report.setDecision(PlanDecision.CONTINUE);
        report.setDecisionText(Messages.continuePlan);
        report.setProvenance(Provenance.DEFAULTED);
        report.setAuthor(hand.copy());
        return report;
    }

    /** The last day that a report or a re-evaluation covers; before the first day of care where there is none. */
    public static LocalDate lastCovered(ClinicalCase known) {
        Episode episode = known.episode();
        Stream<LocalDate> reports = episode.getProgressReports().stream().map(ProgressReport::getTo);
        Stream<LocalDate> evaluations = episode.getEncounters().stream()
                .filter(header -> header.getKind() == EncounterKind.RE_EVALUATION)
                .map(header -> header.getStart().toLocalDate());
        return Stream.concat(reports, evaluations).filter(Objects::nonNull).filter(day -> !day.isAfter(known.day()))
                .max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    /** What the patient said of the change in the last visits of the period, each with its day. */
    private static String statements(List<Visit> period) {
        return period.reversed().stream().flatMap(visit -> said(visit).map(words -> Messages.format(Messages.statement,
                visit.date(), words)).stream()).limit(QUOTED).collect(Collectors.joining(" "));
    }

    private static Optional<String> said(Visit visit) {
        Subjective subjective = visit.note().getSubjective();
        return subjective == null ? Optional.empty()
                : Stream.of(subjective.getSinceLast(), subjective.getCurrentFunction(), subjective.getComplaint())
                        .filter(Objects::nonNull).filter(words -> !words.isBlank()).map(String::strip).findFirst();
    }

    /** How far each goal has come, with the change and what it means. */
    private static String progress(ClinicalCase known) {
        return known.episode().getGoals().stream().map(goal -> progress(goal, known))
                .collect(Collectors.joining("\n"));
    }

    private static String progress(Goal goal, ClinicalCase known) {
        GoalProgress progress = GoalProgress.of(goal, known.episode(), known.visits(), known.catalogue(), known.day());
        String unit = Objects.requireNonNullElse(goal.getUnit(), "");
        String course = progress.now().map(now -> progress.baseline().map(from -> Messages.format(Messages.goalCourse,
                from.value(), now.value(), unit, Objects.requireNonNullElse(goal.getTarget(), now.value())))
                .orElseGet(() -> Messages.format(Messages.goalNow, now.value(), unit)))
                .orElse(Messages.goalNotMeasured);
        return Messages.format(Messages.goalProgress, goal.getId(), goal.getText(), course,
                progress.change().map(Change::trail).orElse("")).strip();
    }
}
