package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT;
import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT__PROVENANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.ProgressReportDraft;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.RequiredContent;
import org.plumbline.model.chart.ProgressReport;
import org.plumbline.model.chart.Provenance;

/** What each progress report must hold, and that somebody vouches for one that was drafted. */
final class ProgressReportContents implements DocumentationCheck.OfEpisode {

    @Override
    public String id() {
        return "progress-report-contents";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (ProgressReport report : known.episode().getProgressReports()) {
            rule.getContents().forEach(content -> missing(report, content, rule, known).forEach(shortfalls::add));
            if (report.getProvenance() == Provenance.DEFAULTED) {
                shortfalls.add(unconfirmed(report));
            }
        }
        return shortfalls;
    }

    private static Stream<Shortfall> missing(ProgressReport report, RequiredContent content, PayerRule rule,
            ClinicalCase known) {
        List<ChartField> fields = content.getFields().stream().flatMap(name -> ChartField.of(name).stream())
                .filter(field -> field.type() == PROGRESS_REPORT).toList();
        if (fields.isEmpty() || fields.stream().anyMatch(field -> ChartField.isFilled(report, field.feature()))) {
            return Stream.of();
        }
        ChartField field = fields.getFirst();
        Place place = Place.of(report, field.feature());
        return Stream.of(new Shortfall(field.feature().getName() + '/' + report.getId(), Messages.format(
                Messages.reportContentMissing, rule.getLabel(), report.getFrom(), report.getTo(), content.getLabel()),
                place, List.of(new QuickFix.Mend(Messages.fillFromChart, hand -> {
                    ProgressReport draft = ProgressReportDraft.after(report.getFrom().minusDays(1), known, hand);
                    return List.of(new Edit.Set(report, field.feature(), draft.eGet(field.feature())),
                            new Edit.Set(report, PROGRESS_REPORT__PROVENANCE, Provenance.DEFAULTED));
                }), new QuickFix.Lead(Messages.format(Messages.fillIn, content.getLabel()), place))));
    }

    private static Shortfall unconfirmed(ProgressReport report) {
        Place place = Place.of(report, null);
        return new Shortfall("unconfirmed/" + report.getId(), Messages.format(Messages.reportUnconfirmed,
                report.getFrom(), report.getTo()), place, List.of(new QuickFix.Lead(Messages.lookAtIt, place),
                        new QuickFix.Mend(Messages.confirmReport, hand -> List.of(new Edit.Set(report,
                                PROGRESS_REPORT__PROVENANCE, Provenance.CONFIRMED)))));
    }
}
