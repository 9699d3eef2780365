package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PROGRESS_REPORTS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ProgressReport;

/** That a progress report is written at least once in so many treatment days; a re-evaluation is one. */
final class ProgressReportDue implements DocumentationCheck.OfEpisode {

    private static final String DAYS = "treatment-days";

    @Override
    public String id() {
        return "progress-report-due";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        OptionalInt most = Figures.of(rule, DAYS);
        long since = TreatmentDays.after(lastReport(known), known);
        if (most.isEmpty() || since < most.getAsInt() - 1 || TreatmentDays.ended(known)) {
            return List.of();
        }
        String message = since < most.getAsInt() ? Messages.reportNext
                : since == most.getAsInt() ? Messages.reportDue : Messages.reportOverdue;
        Episode episode = known.episode();
        return List.of(new Shortfall("due", Messages.format(message, since, most.getAsInt()),
                Place.of(episode, EPISODE__PROGRESS_REPORTS), List.of(new QuickFix.Mend(Messages.draftReport,
                        hand -> List.of(new Edit.Add(episode, EPISODE__PROGRESS_REPORTS,
                                ProgressReportDraft.of(known, lastReport(known), hand))))),
                since < most.getAsInt()));
    }

    /** The last day that a report or a re-evaluation covers; before the first day of care where there is none. */
    static LocalDate lastReport(ClinicalCase known) {
        Episode episode = known.episode();
        Stream<LocalDate> reports = episode.getProgressReports().stream().map(ProgressReport::getTo);
        Stream<LocalDate> evaluations = episode.getEncounters().stream()
                .filter(header -> header.getKind() == EncounterKind.RE_EVALUATION)
                .map(header -> header.getStart().toLocalDate());
        return Stream.concat(reports, evaluations).filter(Objects::nonNull).filter(day -> !day.isAfter(known.day()))
                .max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }
}
