package org.plumbline.report.internal.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.screening.RaisedFlag;
import org.plumbline.core.screening.RedFlagPicture;
import org.plumbline.core.screening.Urgency;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Signatory;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Block.Tone;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.model.Report.Section;

/** To whom, how urgently, because of what, and what is asked for. */
final class ReasonPart {

    private final Care care;
    private final List<RaisedFlag> flags;
    private final List<RedFlagPicture> pictures;
    private final Urgency urgency;

    /** @param flags at least one, the most urgent first */
    ReasonPart(Care care, List<RaisedFlag> flags, List<RedFlagPicture> pictures) {
        this.care = care;
        this.flags = flags;
        this.pictures = pictures;
        urgency = flags.getFirst().urgency();
    }

    List<Field> subject() {
        List<Field> fields = new ArrayList<>();
        String doctor = Optional.ofNullable(care.episode().getReferral())
                .or(() -> care.coverage().map(Coverage::getReferredBy)).orElse(care.say("letter.to.open"));
        boolean emergency = urgency == Urgency.EMERGENCY;
        add(fields, "letter.to", emergency ? care.say("letter.to.emergency") : doctor);
        add(fields, "letter.copy", emergency ? doctor : null);
        add(fields, "patient", care.patientName());
        add(fields, "birthDate", care.language().dateIfKnown(care.patient().getBirthDate()));
        add(fields, "record", care.patient().getRecordNumber());
        add(fields, "letter.phone", care.patient().getPhone());
        add(fields, "letter.emergencyContact", care.patient().getEmergencyContact());
        add(fields, "written", care.language().date(care.today()));
        add(fields, "clinician", care.clinician().map(who -> care.signed(who.getName(), who.getCredentials()))
                .orElse(""));
        return fields;
    }

    private void add(List<Field> fields, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.add(new Field(care.say(key), value));
        }
    }

    Section urgency() {
        Tone tone = urgency == Urgency.EMERGENCY || urgency == Urgency.SAME_DAY ? Tone.URGENT
                : urgency == Urgency.STOP ? Tone.STOP : Tone.INFO;
        List<String> lines = new ArrayList<>();
        pictures.forEach(picture -> lines.add(care.say("letter.picture", picture.rule().getLabel(),
                picture.present().stream().map(flag -> flag.flag().getLabel()).collect(Collectors.joining("; ")))));
        flags.stream().filter(flag -> flag.urgency() == urgency).map(flag -> flag.flag().getLabel())
                .forEach(lines::add);
        return new Section(care.say("letter.urgency"), List.of(new Notice(tone, level(urgency), lines)));
    }

    private String level(Urgency asked) {
        return care.say("Urgency." + asked.name());
    }

    Section flags() {
        List<Row> rows = flags.stream().map(flag -> new Row(List.of(care.cells().words(flag.flag().getLabel()),
                care.cells().words(level(flag.urgency())), care.cells().words(found(flag))))).toList();
        return new Section(care.say("letter.flags"), List.of(new Table(care.say("letter.flags.caption"),
                List.of(new Column(care.say("letter.flag"), Align.START, 3),
                        new Column(care.say("letter.asks"), Align.START, 2.5),
                        new Column(care.say("letter.found"), Align.START, 6)), rows, List.of())));
    }

    /** What raised it; that a note says yes goes without saying. */
    private String found(RaisedFlag flag) {
        String recorded = flag.recorded().map(RedFlagAnswer::getLabel).orElse("");
        String inputs = flag.trail().inputs().stream().filter(input -> !recorded.equals(input.label()))
                .map(this::words).distinct().collect(Collectors.joining("; "));
        return inputs.isEmpty() ? care.say("letter.recorded") : inputs;
    }

    private String words(Input input) {
        return care.say("letter.input", input.label(), input.value());
    }

    /** What is asked for. */
    Section request() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(care.say("letter.ask." + urgency.name())));
        List<String> thought = flags.stream().flatMap(flag -> care.catalogue()
                .find(Condition.class, flag.flag().getConditions()).stream()).map(Condition::getLabel).distinct()
                .toList();
        if (!thought.isEmpty()) {
            blocks.add(new Paragraph(care.say("letter.thinkOf"), Emphasis.LEAD));
            blocks.add(new Items(thought, ListStyle.BULLET));
        }
        blocks.add(new Paragraph(care.say("letter.answer")));
        return new Section(care.say("letter.request"), blocks);
    }

    /** Who asks. */
    Section signature() {
        return new Section(care.say("signature"), List.of(new Signatures(List.of(new Signatory(
                care.clinician().map(who -> care.signed(who.getName(), who.getCredentials())).orElse(""),
                care.say("signature.author"), "")))));
    }
}
