package org.plumbline.core.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.PayerTopic;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ProgressReport;

/**
 * The clock of the progress report: the treatment days that no report covers yet. The evaluation counts; a day with two
 * encounters counts once; a written report closes the days up to its end, a re-evaluation those up to its own day
 * (Medicare Benefit Policy Manual, ch. 15 §220.3). How many days a payer allows is said by its rule set.
 *
 * @param days the days, oldest first
 */
public record TreatmentDays(List<LocalDate> days) {

    private static final String ALLOWED = "treatment-days";

    public TreatmentDays {
        days = List.copyOf(days);
    }

    /** The treatment days of an episode that no report covers, as that was known on a day. */
    public static TreatmentDays unreported(Episode episode, LocalDate asOf) {
        LocalDate closed = Stream.concat(reports(episode, asOf), reEvaluations(episode, asOf))
                .max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return new TreatmentDays(CareFacts.headers(episode).map(CareFacts::day).filter(closed::isBefore)
                .filter(day -> !day.isAfter(asOf)).distinct().sorted().toList());
    }

    /** The most treatment days a payer lets pass without a report; empty where it asks for none. */
    public static Optional<PayerFigure> allowed(PayerRuleSet rules) {
        return PayerFigure.of(rules, PayerTopic.PROGRESS_REPORT, ALLOWED);
    }

    /** How many there are. */
    public int count() {
        return days.size();
    }

    /** Those up to a day. */
    public TreatmentDays until(LocalDate day) {
        return new TreatmentDays(days.stream().filter(each -> !each.isAfter(day)).toList());
    }

    private static Stream<LocalDate> reports(Episode episode, LocalDate asOf) {
        return episode.getProgressReports().stream()
                .filter(report -> report.getWrittenOn() != null && !report.getWrittenOn().isAfter(asOf))
                .map(ProgressReport::getTo).filter(Objects::nonNull);
    }

    private static Stream<LocalDate> reEvaluations(Episode episode, LocalDate asOf) {
        return CareFacts.headers(episode).filter(header -> header.getKind() == EncounterKind.RE_EVALUATION)
                .map(CareFacts::day).filter(day -> !day.isAfter(asOf));
    }
}
