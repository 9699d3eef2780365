package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PROGRESS_REPORTS;

import java.util.List;
import java.util.OptionalInt;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.ProgressReportDraft;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Episode;

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
        long since = TreatmentDays.after(ProgressReportDraft.lastCovered(known), known);
        if (most.isEmpty() || since < most.getAsInt() - 1 || TreatmentDays.ended(known)) {
            return List.of();
        }
        String message = since < most.getAsInt() ? Messages.reportNext
                : since == most.getAsInt() ? Messages.reportDue : Messages.reportOverdue;
        Episode episode = known.episode();
        return List.of(new Shortfall("due", Messages.format(message, since, most.getAsInt()),
                Place.of(episode, EPISODE__PROGRESS_REPORTS), List.of(new QuickFix.Mend(Messages.draftReport,
                        hand -> List.of(new Edit.Add(episode, EPISODE__PROGRESS_REPORTS,
                                ProgressReportDraft.of(known, hand))))),
                since < most.getAsInt()));
    }
}
