package org.plumbline.report.internal.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.screening.RaisedFlag;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Medication;
import org.plumbline.model.chart.ProblemStatus;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Subjective;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.model.Report.Section;

/** What the patient tells, what else a doctor has to know, and what was done so far. */
final class HistoryPart {

    private final Care care;

    HistoryPart(Care care) {
        this.care = care;
    }

    Section complaint() {
        List<Field> fields = new ArrayList<>();
        add(fields, "letter.complaint", latest(Subjective::getComplaint));
        add(fields, "letter.location", latest(Subjective::getLocation));
        add(fields, "letter.quality", latest(Subjective::getQuality));
        add(fields, "letter.pain.now", latest(told -> told.getPainNow() == null ? null
                : care.say("letter.outOfTen", told.getPainNow())));
        add(fields, "letter.night", latest(Subjective::getNight));
        add(fields, "letter.function", latest(Subjective::getCurrentFunction));
        add(fields, "onset", care.language().dateIfKnown(care.episode().getOnset()));
        add(fields, "letter.mechanism", care.episode().getOnsetMechanism());
        return section("letter.history", fields);
    }

    Section background() {
        List<Field> fields = new ArrayList<>();
        add(fields, "letter.diagnoses", care.episode().getDiagnoses().stream().map(Diagnosis::getLabel)
                .collect(Collectors.joining("; ")));
        add(fields, "letter.past", care.patient().getHistory());
        add(fields, "letter.allergies", care.patient().getAllergies());
        add(fields, "letter.medication", care.request().chart().getMedications().stream()
                .filter(medication -> medication.getStatus() == ProblemStatus.ACTIVE).map(HistoryPart::words)
                .collect(Collectors.joining("; ")));
        add(fields, "letter.imaging", latest(Subjective::getImaging));
        return section("letter.background", fields);
    }

    private static String words(Medication medication) {
        return Stream.of(medication.getLabel(), medication.getDose()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What was done about the flags, and what care was given before. */
    Section done(List<RaisedFlag> flags) {
        List<Block> blocks = new ArrayList<>();
        List<String> actions = flags.stream().filter(flag -> !flag.done().isEmpty())
                .map(flag -> care.say("letter.action", flag.flag().getLabel(), done(flag))).toList();
        if (!actions.isEmpty()) {
            blocks.add(new Items(actions, ListStyle.BULLET));
        }
        String given = given();
        blocks.add(new Paragraph(given.isEmpty() ? care.say("letter.done.none") : care.say("letter.given", given)));
        return new Section(care.say("letter.done"), blocks);
    }

    private String done(RaisedFlag flag) {
        return flag.recorded().map(RedFlagAnswer::getActedOn).map(acted -> care.say("letter.action",
                care.language().date(acted.toLocalDate()), flag.done())).orElse(flag.done());
    }

    private String given() {
        return Stream.concat(Stream.ofNullable(care.episode().getPriorCare()), care.visits().stream()
                .flatMap(visit -> visit.note().getTreatments().stream()).map(TreatmentLine::getLabel)).distinct()
                .collect(Collectors.joining("; "));
    }

    /** What the newest note that says anything about it says. */
    private @Nullable String latest(Function<Subjective, @Nullable String> part) {
        return care.visits().reversed().stream().map(visit -> visit.note().getSubjective()).filter(Objects::nonNull)
                .map(part).filter(words -> words != null && !words.isBlank()).findFirst().orElse(null);
    }

    private void add(List<Field> fields, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.add(new Field(care.say(key), value));
        }
    }

    private Section section(String heading, List<Field> fields) {
        return new Section(care.say(heading), fields.isEmpty() ? List.of() : List.of(new Fields(fields)));
    }
}
