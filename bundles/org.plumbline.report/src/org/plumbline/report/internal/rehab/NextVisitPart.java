package org.plumbline.report.internal.rehab;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.model.Report.Section;

/** When to come next; lines to fill in by hand while no visit is booked. */
final class NextVisitPart {

    private static final String TO_FILL_IN = "________________";

    private final Care care;

    NextVisitPart(Care care) {
        this.care = care;
    }

    Section section() {
        Optional<EncounterHeader> next = care.episode().getEncounters().stream()
                .filter(header -> header.getStart().toLocalDate().isAfter(care.today()))
                .min(Comparator.comparing(EncounterHeader::getStart));
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(care.language().locale());
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(care.say("next.date"), next.map(
                header -> care.language().date(header.getStart().toLocalDate())).orElse(TO_FILL_IN)));
        fields.add(new Field(care.say("next.time"),
                next.map(header -> time.format(header.getStart())).orElse(TO_FILL_IN)));
        List<Block> blocks = List.of(new Fields(fields), new Paragraph(care.say("next.questions")));
        return new Section(care.say("next.title"), blocks);
    }
}
