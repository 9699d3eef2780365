package org.plumbline.report.internal.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plumbline.core.exam.NormValue;
import org.plumbline.core.exam.Norms;
import org.plumbline.core.progress.FindingHistory;
import org.plumbline.core.progress.FindingHistory.Entry;
import org.plumbline.core.progress.Measurements;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Report.Section;

/** The examination findings that changed since care began. */
final class FindingPart {

    private static final int INITIAL = 1;
    private static final int CURRENT = 3;

    private final Care care;
    private final FindingWords words;

    FindingPart(Care care) {
        this.care = care;
        words = new FindingWords(care.language());
    }

    Section section() {
        List<Row> rows = FindingHistory.of(care.visits()).stream().filter(history -> history.entries().size() > 1)
                .flatMap(this::rows).toList();
        List<Column> columns = List.of(new Column(care.say("findings.what"), Align.START, 4),
                new Column(care.say("findings.initial"), Align.END, 1.8),
                new Column(care.say("previous"), Align.END, 1.8), new Column(care.say("findings.current"), Align.END, 1.8),
                new Column(care.say("findings.norm"), Align.END, 1.6), new Column(care.say("change"), Align.END, 1.6));
        Block block = rows.isEmpty() ? new Paragraph(care.say("findings.none"))
                : new Table(care.say("findings.caption"), columns, rows, List.of());
        return new Section(care.say("findings"), List.of(block));
    }

    /** What was found, and the pain it caused, each only when it changed. */
    private Stream<Row> rows(FindingHistory history) {
        String name = words.name(history.current().finding());
        Optional<Row> value = row(name, history, this::value, norm(history.current()));
        Optional<Row> pain = row(care.say("findings.pain", name), history,
                entry -> care.cells().number(entry.finding().getPain(), null, care.source(entry.visit())),
                new Cell.Blank());
        return Stream.concat(value.stream(), pain.stream());
    }

    private Optional<Row> row(String name, FindingHistory history, Function<Entry, Cell> cell, Cell norm) {
        Cell initial = cell.apply(history.initial());
        Cell current = cell.apply(history.current());
        if (initial.text().equals(current.text())) {
            return Optional.empty();
        }
        List<Cell> row = new ArrayList<>(List.of(new Cell.Words(name), initial,
                history.previous().map(cell).orElseGet(Cell.Blank::new), current, norm));
        row.add(care.cells().difference(row, CURRENT, INITIAL));
        return Optional.of(new Row(row));
    }

    private Cell value(Entry entry) {
        Finding finding = entry.finding();
        Double value = Measurements.value(finding);
        return value == null ? care.cells().words(words.result(finding))
                : care.cells().amount(value, words.unit(finding), care.source(entry.visit()));
    }

    private Cell norm(Entry entry) {
        return entry.finding() instanceof RangeFinding range && range.getValue() != null
                ? norm(range, entry).<Cell>map(norm -> care.cells().amount(norm.value(), norm.unit(),
                        norm.norm().getSource())).orElseGet(Cell.Blank::new)
                : new Cell.Blank();
    }

    private Optional<NormValue> norm(RangeFinding finding, Entry entry) {
        return care.catalogue().find(RangeOfMotion.class, finding.getItem())
                .flatMap(item -> Norms.find(item, finding, care.age(entry.visit().date())));
    }
}
