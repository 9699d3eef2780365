package org.plumbline.report.internal.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.progress.ReportingPeriod;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Signature;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.model.Report.Section;

/** Who, which period, how many visits, which diagnoses, what was decided, and whether it is signed. */
final class SummaryPart {

    private final Care care;
    private final Episode episode;
    private final ReportingPeriod period;
    private final String decision;

    /** The summary; {@code decision} says how care goes on. */
    SummaryPart(Care care, ReportingPeriod period, String decision) {
        this.care = care;
        this.period = period;
        this.decision = decision;
        episode = care.episode();
    }

    List<Field> subject() {
        Optional<Coverage> coverage = care.coverage();
        List<Field> fields = new ArrayList<>();
        add(fields, "patient", care.patientName());
        add(fields, "birthDate", care.language().dateIfKnown(care.patient().getBirthDate()));
        add(fields, "record", care.patient().getRecordNumber());
        add(fields, "payer", coverage.map(Coverage::getPayer).orElse(""));
        add(fields, "member", coverage.map(Coverage::getMemberId).orElse(""));
        add(fields, "referral", Optional.ofNullable(episode.getReferral())
                .or(() -> coverage.map(Coverage::getReferredBy)).orElse(""));
        return fields;
    }

    Section section() {
        List<Field> fields = new ArrayList<>();
        add(fields, "period", period.from().equals(period.to()) ? care.language().date(period.to())
                : care.say("period.fromTo", care.language().date(period.from()), care.language().date(period.to())));
        add(fields, "written", care.language().date(care.today()));
        add(fields, "visits.inPeriod", care.language().number(period.encounters().size()));
        add(fields, "visits.used", visitsUsed());
        add(fields, "start", care.language().date(episode.getStart()));
        add(fields, "onset", care.language().dateIfKnown(episode.getOnset()));
        add(fields, "clinician", care.clinician().map(who -> care.signed(who.getName(), who.getCredentials()))
                .orElse(""));
        add(fields, "priorFunction", episode.getPriorFunction());
        add(fields, "plan", decision);
        Visit last = care.visits().getLast();
        Signature signature = last.note().getSignature();
        add(fields, "signature", signature == null ? care.say("signature.open", care.source(last))
                : care.say("signature.by", care.signed(signature.getSigner(), signature.getCredentials()),
                        care.language().date(signature.getSignedAt().toLocalDate())));
        return new Section(care.say("summary"), List.of(new Fields(fields),
                episode.getDiagnoses().isEmpty() ? new Paragraph(care.say("diagnoses.none")) : diagnoses()));
    }

    private String visitsUsed() {
        String used = care.language().number(care.visits().size());
        Integer authorized = care.coverage().map(Coverage::getAuthorizedVisits).orElse(null);
        return authorized == null ? used : care.say("visits.ofAuthorized", used, authorized);
    }

    private Table diagnoses() {
        List<Row> rows = IntStream.range(0, episode.getDiagnoses().size()).mapToObj(index -> {
            Diagnosis diagnosis = episode.getDiagnoses().get(index);
            return new Row(List.of(care.cells().number(index + 1, null, ""), care.cells().words(diagnosis.getCode()),
                    care.cells().words(diagnosis.getLabel()),
                    care.cells().words(care.language().name(diagnosis.getSide()))));
        }).toList();
        return new Table(care.say("diagnoses"), List.of(new Column(care.say("diagnoses.order"), Align.END, 1),
                new Column(care.say("diagnoses.code"), Align.START, 1.6),
                new Column(care.say("diagnoses.label"), Align.START, 6),
                new Column(care.say("side"), Align.START, 1.6)), rows, List.of());
    }

    private void add(List<Field> fields, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.add(new Field(care.say(label), value));
        }
    }
}
