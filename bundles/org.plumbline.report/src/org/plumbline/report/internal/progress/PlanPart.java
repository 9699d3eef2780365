package org.plumbline.report.internal.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.progress.ReportingPeriod;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.Assessment;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.Signature;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Signatory;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.model.Report.Section;

/** How care goes on, why it needs a skilled clinician, and who answers for the report. */
final class PlanPart {

    private final Care care;
    private final ReportingPeriod period;
    private final Optional<PlanOfCare> plan;

    PlanPart(Care care, ReportingPeriod period) {
        this.care = care;
        this.period = period;
        plan = care.episode().getPlans().stream().filter(known -> !known.getFrom().isAfter(care.today()))
                .reduce((earlier, later) -> later);
    }

    /** How care goes on, in a sentence. */
    String decision() {
        return plan.map(this::decision).orElseGet(() -> care.say("plan.none"));
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(decision()));
        List<Field> fields = plan.map(this::fields).orElseGet(ArrayList::new);
        add(fields, "plan.next", care.visits().getLast().note().getPlanText());
        add(fields, "plan.necessity", Optional.ofNullable(care.visits().getLast().note().getAssessment())
                .map(Assessment::getNecessity).or(() -> plan.map(PlanOfCare::getRationale)).orElse(null));
        if (!fields.isEmpty()) {
            blocks.add(new Fields(fields));
        }
        return new Section(care.say("plan"), blocks);
    }

    /** Whether the latest plan has ended, replaced another within the period, or goes on. */
    private String decision(PlanOfCare plan) {
        if (plan.getTo() != null && plan.getTo().isBefore(care.today())) {
            return care.say("plan.ended", care.language().date(plan.getFrom()), care.language().date(plan.getTo()));
        }
        boolean changed = plan != care.episode().getPlans().getFirst() && !plan.getFrom().isBefore(period.from());
        return care.say(changed ? "plan.changed" : "plan.continued", care.language().date(plan.getFrom()));
    }

    private List<Field> fields(PlanOfCare plan) {
        List<Field> fields = new ArrayList<>();
        Double perWeek = plan.getPerWeek();
        Integer weeks = plan.getWeeks();
        add(fields, "plan.amount", plan.getPerDay() == null ? null : care.say("plan.perDay", plan.getPerDay()));
        add(fields, "plan.frequency", perWeek == null ? null : frequency(perWeek));
        add(fields, "plan.duration", weeks == null ? null : care.say("plan.weeks", weeks));
        add(fields, "plan.dates", plan.getTo() == null ? null : care.say("period.fromTo",
                care.language().date(plan.getFrom()), care.language().date(plan.getTo())));
        add(fields, "plan.interventions", String.join("; ", plan.getInterventions()));
        add(fields, "assessment.prognosis", plan.getPrognosis());
        add(fields, "plan.certified", plan.getCertifiedBy() == null ? null
                : care.say("plan.certifiedOn", plan.getCertifiedBy(),
                        care.language().dateIfKnown(plan.getCertifiedOn())));
        return fields;
    }

    /** Visits a week, or weeks between visits where there are fewer than one a week. */
    private String frequency(double perWeek) {
        double weeks = 1 / perWeek;
        return perWeek < 1 && weeks == Math.rint(weeks) ? care.say("plan.everyWeeks", weeks)
                : care.say("plan.perWeek", perWeek, care.language().number(perWeek));
    }

    Section signature() {
        Visit last = care.visits().getLast();
        Signature signature = last.note().getSignature();
        Clinician clinician = last.header().getClinician();
        Signatory signatory = signature != null
                ? new Signatory(care.signed(signature.getSigner(), signature.getCredentials()),
                        signature.getMeaning(), care.language().date(signature.getSignedAt().toLocalDate()))
                : new Signatory(clinician == null ? "" : care.signed(clinician.getName(), clinician.getCredentials()),
                        care.say("signature.author"), "");
        List<Block> blocks = new ArrayList<>();
        if (signature == null) {
            blocks.add(new Paragraph(care.say("signature.draft")));
        }
        blocks.add(new Signatures(List.of(signatory)));
        return new Section(care.say("signature"), blocks);
    }

    private void add(List<Field> fields, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.add(new Field(care.say(label), value));
        }
    }
}
