package org.plumbline.report.internal.progress;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.plumbline.core.progress.GoalProgress;
import org.plumbline.core.progress.ReportingPeriod;
import org.plumbline.report.ReportBuilder;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.internal.Care;
import org.plumbline.report.internal.ReportLanguage;
import org.plumbline.report.model.Report;

/**
 * Builds the report that shows a payer what care has achieved: measures against goals, with what the changes mean.
 * Its content follows Medicare Benefit Policy Manual, ch. 15 §220.3.
 */
@Component
public final class ProgressReportBuilder implements ReportBuilder {

    private static final String ID = "progress";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return new ReportLanguage(Locale.getDefault()).say("progress.title");
    }

    /** {@inheritDoc} The report needs an encounter; what else is missing is said in its place. */
    @Override
    public Report build(ReportRequest request) throws ReportException {
        Care care = Care.of(request);
        ReportingPeriod period = ReportingPeriod.of(care.episode(), care.today())
                .filter(found -> !care.visits().isEmpty())
                .orElseThrow(() -> new ReportException(care.say("error.noEncounter", care.patient().getRecordNumber(),
                        care.episode().getTitle(), care.language().date(care.today()))));
        List<GoalProgress> goals = care.episode().getGoals().stream().map(goal -> GoalProgress.of(goal, care.episode(),
                care.visits(), care.catalogue(), care.today())).toList();
        OutcomePart outcomes = new OutcomePart(care, goals);
        PlanPart plan = new PlanPart(care, period);
        SummaryPart summary = new SummaryPart(care, period, plan.decision());
        NarrativePart narrative = new NarrativePart(care, period);
        return care.report(ID, care.say("progress.title"), summary.subject(),
                List.of(summary.section(), new GoalPart(care, goals).section(), outcomes.section(),
                        new BodyChartPart(care).section(), new FindingPart(care).section(), new TreatmentPart(care, period).section(),
                        narrative.statements(), narrative.assessment(), plan.section(), plan.signature(),
                        new LegendPart(care, goals, outcomes).section()));
    }
}
