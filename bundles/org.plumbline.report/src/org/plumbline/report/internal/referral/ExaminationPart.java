package org.plumbline.report.internal.referral;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.exam.Found;
import org.plumbline.core.progress.FindingHistory;
import org.plumbline.core.progress.FindingHistory.Entry;
import org.plumbline.core.progress.Measurements;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Finding;
import org.plumbline.report.internal.Care;
import org.plumbline.report.internal.FindingWords;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Report.Section;

/** What was found last: the nerves, whatever they were like, and of the rest what was out of order. */
final class ExaminationPart {

    private static final String NERVES = "neuro";

    private final Care care;
    private final FindingWords words;

    ExaminationPart(Care care) {
        this.care = care;
        words = new FindingWords(care.language());
    }

    Section section() {
        List<Entry> entries = FindingHistory.of(care.visits()).stream().map(FindingHistory::current).toList();
        List<Row> rows = Stream.concat(entries.stream().filter(entry -> ofNerves(entry.finding())),
                entries.stream().filter(entry -> !ofNerves(entry.finding()) && Found.abnormal(entry.finding())))
                .map(this::row).toList();
        return new Section(care.say("letter.examination"), rows.isEmpty()
                ? List.of(new Paragraph(care.say("letter.examination.none")))
                : List.of(new Table(care.say("letter.examination.caption"),
                        List.of(new Column(care.say("letter.item"), Align.START, 4),
                                new Column(care.say("letter.result"), Align.START, 5),
                                new Column(care.say("treatment.date"), Align.START, 1.8)), rows, List.of())));
    }

    private boolean ofNerves(Finding finding) {
        return care.catalogue().find(ExamItem.class, finding.getItem())
                .filter(item -> NERVES.equals(item.getSection())).isPresent();
    }

    private Row row(Entry entry) {
        return new Row(List.of(care.cells().words(words.name(entry.finding())),
                care.cells().words(result(entry.finding())), care.cells().day(entry.visit().date())));
    }

    private String result(Finding finding) {
        Double value = Measurements.value(finding);
        String number = value == null ? ""
                : care.language().quantity(care.language().number(value), words.unit(finding));
        String pain = finding.getPain() == null ? "" : care.say("letter.pain", finding.getPain());
        return Stream.of(number, words.result(finding), pain).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
